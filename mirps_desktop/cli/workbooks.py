"""`mirps brief`: workbooks. openpyxl is slow to import, so it waits for the work."""

import argparse
import contextlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from mirps_desktop.catalogue.records import Country
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.progress import Progress
from mirps_desktop.cli.selection import SelectionWording
from mirps_desktop.cli.targets import check_file, check_folder, make_folder
from mirps_desktop.documents.atomic import holding, write_all
from mirps_desktop.documents.names import brief_file_name
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind

_WORKBOOK = ".xlsx"


def brief(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> int:
    """Write country briefs, to one workbook or to a folder; return the exit status."""
    countries = _countries(arguments, catalogue)
    output: Path = arguments.output
    is_file = output.suffix.lower() == _WORKBOOK
    if is_file:
        targets: dict[Path, Sequence[Country]] = {output: countries}
    else:
        check_folder(output)
        targets = {output / brief_file_name(country, language): [country] for country in countries}
    for path in targets:
        if is_file or output.is_dir():
            check_file(path, _WORKBOOK, force=arguments.force)
    made = _briefs(targets, catalogue, language, Paper(arguments.paper))
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


def _countries(arguments: argparse.Namespace, catalogue: Catalogue) -> list[Country]:
    """Return the countries asked for, each once; raises Problem UNKNOWN_COUNTRY or NO_COUNTRY."""
    named = {country.iso3: country for country in map(catalogue.country, arguments.words)}
    if arguments.all:
        return list(catalogue.countries)
    if not named:
        raise Problem(ProblemKind.NO_COUNTRY)
    return list(named.values())


def _briefs(
    targets: dict[Path, Sequence[Country]], catalogue: Catalogue, language: Language, paper: Paper
) -> dict[Path, bytes]:
    """Return all workbooks before any is written, so that a failure leaves none."""
    from mirps_desktop.documents import brief_workbook  # noqa: PLC0415

    pledges, made = catalogue.pledges(), {}
    with Progress(language) as progress:
        for path, countries in targets.items():
            made[path] = brief_workbook.build(
                countries, pledges, catalogue.themes, catalogue.edition, language, paper, _today(),
                progress=progress if len(targets) == 1 else None,
            )  # fmt: skip
            if len(targets) > 1:
                progress(len(made), len(targets))
    return made


def _today() -> date:
    return date.today()  # noqa: DTZ011 — the day where the reader is
