"""`mirps brief` and `mirps overview`. openpyxl is slow to import, so it waits for the work."""

import argparse
import contextlib
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from mirps_desktop.catalogue.alphabet import by_name
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Country
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.progress import Progress
from mirps_desktop.cli.selection import SelectionWording
from mirps_desktop.cli.targets import check_file, check_folder, check_one_of, make_folder
from mirps_desktop.documents.atomic import holding, write_all, write_bytes
from mirps_desktop.documents.brief_options import BriefOptions, BriefPart, may_compare
from mirps_desktop.documents.names import brief_file_names
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.steps import part
from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind

_WORKBOOK, _CSV = ".xlsx", ".csv"


def brief(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> int:
    """Write country briefs, to one workbook or to a folder, or a comparison; return the exit status."""
    if arguments.compare:
        return _compare(arguments, catalogue, language)
    options = _options(arguments, language)
    countries = _countries(arguments, catalogue, options.language)
    output: Path = arguments.output
    is_file = output.suffix.lower() == _WORKBOOK
    if is_file:
        targets: dict[Path, Sequence[Country]] = {output: countries}
    else:
        check_folder(output)
        named = brief_file_names(countries, options.language)
        targets = {output / name: [country] for name, country in named.items()}
    for path in targets:
        if is_file or output.is_dir():
            check_file(path, _WORKBOOK, force=arguments.force)
    made = _briefs(targets, catalogue, options, language)
    folder_is_new = not is_file and make_folder(output)
    try:
        write_all({path: holding(data) for path, data in made.items()}, replace=arguments.force)
    except Problem:
        if folder_is_new:
            with contextlib.suppress(OSError):  # not empty: some are in place
                output.rmdir()
        raise
    for path in made:
        print(SelectionWording(language).saved(path))
    return 0


def overview(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> int:
    """Write the regional overview, or its table alone; return the exit status."""
    options = _options(arguments, language)
    if arguments.table:
        return _table(arguments, catalogue, options, language)

    def make(progress: Progress) -> bytes:
        from mirps_desktop.documents import overview_workbook  # noqa: PLC0415
        from mirps_desktop.documents.brief_parts import BriefContent  # noqa: PLC0415

        return overview_workbook.build(BriefContent.of(catalogue), options, _today(), progress)

    return _save(arguments, language, make)


def _table(
    arguments: argparse.Namespace, catalogue: Catalogue, options: BriefOptions, language: Language
) -> int:
    from mirps_desktop.documents.overview_table import table_of  # noqa: PLC0415

    path: Path = arguments.output
    check_one_of(path, [_WORKBOOK, _CSV], force=arguments.force)
    asked = Query(" ".join(arguments.words).strip(), expand=not arguments.no_glossary)
    table = table_of(catalogue, catalogue.search(asked), options.language)
    if path.suffix.lower() == _CSV:
        from mirps_desktop.documents import table_csv  # noqa: PLC0415

        write_all({path: lambda file: table_csv.write(file, table)}, replace=arguments.force)
    else:
        from mirps_desktop.documents import table_workbook  # noqa: PLC0415

        data = table_workbook.build(table, catalogue.edition, options, _today())
        write_bytes(path, data, replace=arguments.force)
    print(SelectionWording(language).saved(path))
    return 0


def _compare(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> int:
    options = _options(arguments, language)
    countries = _countries(arguments, catalogue, options.language)
    if not may_compare(countries):
        raise Problem(ProblemKind.COMPARISON_SIZE, count=len(countries))

    def make(progress: Progress) -> bytes:
        from mirps_desktop.documents import brief_workbook  # noqa: PLC0415
        from mirps_desktop.documents.brief_parts import BriefContent  # noqa: PLC0415

        content = BriefContent.of(catalogue)
        return brief_workbook.build_comparison(countries, content, options, _today(), progress)

    return _save(arguments, language, make)


def _save(arguments: argparse.Namespace, language: Language, make: Callable[[Progress], bytes]) -> int:
    """Write one workbook, if it can be put there, and say so."""
    path: Path = arguments.output
    check_file(path, _WORKBOOK, force=arguments.force)
    with Progress(language) as progress:
        data = make(progress)
    write_bytes(path, data, replace=arguments.force)
    print(SelectionWording(language).saved(path))
    return 0


def _countries(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> list[Country]:
    """Return the countries asked for, each once, or all of them in the order of their names.

    Raises Problem UNKNOWN_COUNTRY or NO_COUNTRY.
    """
    named = {country.iso3: country for country in map(catalogue.country, arguments.words)}
    if arguments.all:
        return list(by_name(catalogue.countries, language))
    if not named:
        raise Problem(ProblemKind.NO_COUNTRY)
    return list(named.values())


def _options(arguments: argparse.Namespace, language: Language) -> BriefOptions:
    """Return how the documents are made; they speak `language` unless another was asked for."""
    chosen = arguments.document_language
    wanted = {
        BriefPart.REGIONAL: not arguments.no_regional,
        BriefPart.NOTES: not arguments.no_notes,
        BriefPart.FOLLOW_UP: arguments.follow_up,
    }
    parts = frozenset(part for part, is_wanted in wanted.items() if is_wanted)
    return BriefOptions(Language(chosen) if chosen else language, Paper(arguments.paper), parts)


def _briefs(
    targets: dict[Path, Sequence[Country]], catalogue: Catalogue, options: BriefOptions, language: Language
) -> dict[Path, bytes]:
    """Return all workbooks before any is written, so that a failure leaves none."""
    from mirps_desktop.documents import brief_workbook  # noqa: PLC0415
    from mirps_desktop.documents.brief_parts import BriefContent  # noqa: PLC0415

    content, made = BriefContent.of(catalogue), {}
    with Progress(language) as progress:
        for number, (path, countries) in enumerate(targets.items()):
            told = part(progress, number, len(targets))
            made[path] = brief_workbook.build(countries, content, options, _today(), told)
    return made


def _today() -> date:
    return date.today()  # noqa: DTZ011 — the day where the reader is
