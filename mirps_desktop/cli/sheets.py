"""`mirps sheets`: pledge sheets as PDF, the only command that loads Qt."""

import argparse
import sys
from collections.abc import Sequence
from functools import partial

from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.progress import Progress
from mirps_desktop.cli.selection import SelectionWording, query, split_ids
from mirps_desktop.cli.targets import check_file
from mirps_desktop.documents.atomic import write_all
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.language import Language


def sheets(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> int:
    """Write the sheets of the pledges that were named or match; return the exit status."""
    path = arguments.output
    check_file(path, ".pdf", force=arguments.force)
    wording = SelectionWording(language)
    pledges = _chosen(arguments, catalogue, language)
    if not pledges:
        print(wording.nothing_written(), file=sys.stderr)
        return 0
    from mirps_desktop.printing.pdf import write_sheets  # noqa: PLC0415 — Qt may not be there

    options = SheetOptions(
        paper=Paper(arguments.paper),
        compact=arguments.compact,
        remarks=arguments.remarks,
        language=Language(arguments.document_language or language),
    )
    with Progress(language) as progress:
        pairs = catalogue.with_regional(pledges)
        writer = partial(
            write_sheets, pairs=pairs, options=options, edition=catalogue.edition, progress=progress,
            pages=arguments.pages,
        )  # fmt: skip
        write_all({path: writer}, replace=arguments.force)
    print(wording.saved(path))
    return 0


def _chosen(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> Sequence[Pledge]:
    """Return the pledges named by ID, in that order, then those that match the filter, each once."""
    ids, others = split_ids(arguments.words)
    asked = query(arguments, others, catalogue, language)
    if not ids:
        return catalogue.listed(catalogue.search(asked))
    chosen = {pledge.number: pledge for pledge in map(catalogue.pledge, ids)}
    if others or asked.text or asked.themes or asked.countries or asked.level:
        for pledge in catalogue.listed(catalogue.search(asked)):
            chosen.setdefault(pledge.number, pledge)
    return list(chosen.values())
