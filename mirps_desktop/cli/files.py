"""`mirps export`, `mirps brief`, `mirps sheets`: documents, made whole before anything is written."""

import argparse
import errno
import os
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from mirps_desktop.catalogue.records import Country, Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.listing import query_of
from mirps_desktop.cli.progress import Progress
from mirps_desktop.cli.wording import CommandWording
from mirps_desktop.documents.atomic import write_bytes
from mirps_desktop.documents.filter_words import words
from mirps_desktop.documents.names import brief_file_name
from mirps_desktop.documents.paper import Paper
from mirps_desktop.problems import Problem, ProblemKind

_ID = re.compile(r"r[1-9][0-9]*|(?:grf)?[\s_–-]*[0-9]+", re.IGNORECASE)


def check_target(path: Path, suffix: str, *, force: bool) -> None:
    """Raise Problem where `path` cannot or must not be written, before the work begins."""
    if path.is_dir():
        raise Problem(ProblemKind.TARGET_IS_FOLDER, file=path)
    if path.suffix.lower() != suffix:
        raise Problem(ProblemKind.TARGET_WRONG_TYPE, file=path, suffix=suffix)
    if not path.parent.is_dir():
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=path, reason=os.strerror(errno.ENOENT))
    if path.exists() and not force:
        raise Problem(ProblemKind.TARGET_EXISTS, file=path)


def export(arguments: argparse.Namespace, catalogue: Catalogue, wording: CommandWording) -> None:
    """Write the pledges that match to a workbook."""
    path = Path(arguments.output)
    check_target(path, ".xlsx", force=arguments.force)
    query = query_of(arguments, catalogue, " ".join(arguments.query))
    pledges = [hit.pledge for hit in catalogue.search(query).hits]
    if not pledges:
        sys.stderr.write(f"{wording.nothing_written()}\n")
        return
    from mirps_desktop.documents import selection_workbook  # noqa: PLC0415 — openpyxl is slow

    described = words(query, catalogue.themes, catalogue.countries, wording.language)
    with Progress() as progress:
        data = selection_workbook.build(
            pledges, catalogue.edition, wording.language, _today(), described, progress
        )
    _write({path: data}, wording, force=arguments.force)


def brief(arguments: argparse.Namespace, catalogue: Catalogue, wording: CommandWording) -> None:
    """Write the briefs of the countries: one workbook, or a folder with a file each."""
    countries: Sequence[Country] = catalogue.countries
    if not arguments.all:
        countries = list(dict.fromkeys(catalogue.country(name) for name in arguments.countries))
    if not countries:
        raise Problem(ProblemKind.NO_COUNTRY)
    targets = _brief_targets(Path(arguments.output), countries, wording)
    for path in targets:
        check_target(path, ".xlsx", force=arguments.force)
    from mirps_desktop.documents import brief_workbook  # noqa: PLC0415 — openpyxl is slow

    pledges, paper = catalogue.pledges(), Paper(arguments.paper)
    made: dict[Path, bytes] = {}
    with Progress() as progress:
        for number, (path, some) in enumerate(targets.items(), start=1):
            made[path] = brief_workbook.build(
                some, pledges, catalogue.themes, catalogue.edition, wording.language, paper, _today()
            )
            progress(number, len(targets))
    _write(made, wording, force=arguments.force)


def sheets(arguments: argparse.Namespace, catalogue: Catalogue, wording: CommandWording) -> None:
    """Write the sheets of pledges to a PDF; words that look like an ID name pledges."""
    path = Path(arguments.output)
    check_target(path, ".pdf", force=arguments.force)
    named = {catalogue.pledge(word).number for word in arguments.words if _ID.fullmatch(word)}
    text = " ".join([*(word for word in arguments.words if not _ID.fullmatch(word)), arguments.query])
    found = [hit.pledge for hit in catalogue.search(query_of(arguments, catalogue, text.strip())).hits]
    pledges = [pledge for pledge in found if not named or pledge.number in named]
    if not pledges:
        sys.stderr.write(f"{wording.nothing_written()}\n")
        return
    from mirps_desktop.documents.pledge_sheet import SheetOptions  # noqa: PLC0415
    from mirps_desktop.printing.pdf import sheets_pdf  # noqa: PLC0415 — the one command that needs Qt

    options = SheetOptions(Paper(arguments.paper), arguments.compact, arguments.remarks, wording.language)
    with Progress() as progress:
        data = sheets_pdf(_pairs(pledges, catalogue), options, catalogue.edition, progress)
    _write({path: data}, wording, force=arguments.force)


def _brief_targets(
    output: Path, countries: Sequence[Country], wording: CommandWording
) -> dict[Path, Sequence[Country]]:
    if output.suffix.lower() == ".xlsx" and not output.is_dir():
        return {output: countries}
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=output, reason=error.strerror) from error
    return {output / brief_file_name(one, wording.language): [one] for one in countries}


def _pairs(pledges: Sequence[Pledge], catalogue: Catalogue) -> list[tuple[Pledge, Pledge | None]]:
    regional = {theme.slug: catalogue.regional_pledge(theme) for theme in catalogue.themes}
    return [(pledge, regional[pledge.theme.slug] if pledge.country else None) for pledge in pledges]


def _write(made: dict[Path, bytes], wording: CommandWording, *, force: bool) -> None:
    for path, data in made.items():
        write_bytes(path, data, replace=force)
        sys.stderr.write(f"{wording.written(path)}\n")


def _today() -> date:
    return date.today()  # noqa: DTZ011 — the reader's day
