"""`mirps export`: pledges as a workbook, CSV, JSON or data package, as the ending of the file says."""

import argparse
import sys
from datetime import date

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.progress import Progress
from mirps_desktop.cli.selection import SelectionWording, query
from mirps_desktop.cli.targets import check_one_of
from mirps_desktop.documents.atomic import write_all
from mirps_desktop.documents.export import Export, writer
from mirps_desktop.documents.export_options import ExportFormat, ExportOptions, Separator
from mirps_desktop.documents.filter_words import words
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language


def export(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> int:
    """Write the pledges that match to a file; return the exit status."""
    path = arguments.output
    check_one_of(path, [kind.suffix for kind in ExportFormat], force=arguments.force)
    wording = SelectionWording(language)
    asked = query(arguments, arguments.words, catalogue, language)
    results = catalogue.search(asked)
    what = Export(
        catalogue.found(results),
        results.total,
        catalogue.edition,
        language,
        date.today(),  # noqa: DTZ011 — the day where the reader is
        words(asked, catalogue.themes, catalogue.countries, language),
        asked.order,
        _options(arguments),
        Paper(arguments.paper),
    )
    what.check()
    if not results.total:
        print(wording.nothing_written(), file=sys.stderr)
        return 0
    with Progress(language) as progress:
        write = writer(what, ExportFormat(path.suffix.lower()[1:]), progress)
        write_all({path: write}, replace=arguments.force)
    print(wording.saved(path))
    return 0


def _options(arguments: argparse.Namespace) -> ExportOptions:
    given: str | None = arguments.columns
    names = () if given is None else tuple(name.strip() for name in given.split(","))
    return ExportOptions(names, arguments.hxl, Separator(arguments.separator))
