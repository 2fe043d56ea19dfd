"""`mirps export`: a workbook. openpyxl is slow to import, so it waits for the work."""

import argparse
import sys
from datetime import date
from typing import TYPE_CHECKING

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.progress import Progress
from mirps_desktop.cli.selection import SelectionWording, query
from mirps_desktop.cli.targets import check_file
from mirps_desktop.documents.atomic import write_bytes
from mirps_desktop.documents.filter_words import words
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language

if TYPE_CHECKING:
    from pathlib import Path

_WORKBOOK = ".xlsx"


def export(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> int:
    """Write the pledges that match to a workbook; return the exit status."""
    path: Path = arguments.output
    check_file(path, _WORKBOOK, force=arguments.force)
    wording = SelectionWording(language)
    asked = query(arguments, arguments.words, catalogue)
    pledges = [hit.pledge for hit in catalogue.hits(catalogue.search(asked))]
    if not pledges:
        print(wording.nothing_written(), file=sys.stderr)
        return 0
    from mirps_desktop.documents import selection_workbook  # noqa: PLC0415

    described = words(asked, catalogue.themes, catalogue.countries, language)
    with Progress(language) as progress:
        data = selection_workbook.build(
            pledges,
            catalogue.edition,
            language,
            _today(),
            described,
            paper=Paper(arguments.paper),
            progress=progress,
        )
    write_bytes(path, data, replace=arguments.force)
    print(wording.saved(path))
    return 0


def _today() -> date:
    return date.today()  # noqa: DTZ011 — the day where the reader is
