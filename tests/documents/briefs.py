"""Briefs, comparisons and the overview of the bundled catalogue, made and read back."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import product

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents import brief_workbook, overview_workbook
from mirps_desktop.documents.brief_options import BriefOptions
from mirps_desktop.documents.brief_parts import BriefContent
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language

TODAY = date(2026, 11, 24)
USUAL = BriefOptions()
EVERY_OPTION = [BriefOptions(language, paper) for language, paper in product(Language, Paper)]
OPTIONS = pytest.mark.parametrize("options", EVERY_OPTION, ids=lambda one: f"{one.language}-{one.paper}")


@cache
def briefs(catalogue: Catalogue, options: BriefOptions = USUAL, pledges: tuple[Pledge, ...] = ()) -> bytes:
    """Return the briefs of all countries; of `pledges` alone, if any are given."""
    return brief_workbook.build(catalogue.countries, content(catalogue, pledges), options, TODAY)


@cache
def comparison(
    catalogue: Catalogue, count: int, options: BriefOptions = USUAL, pledges: tuple[Pledge, ...] = ()
) -> bytes:
    """Return the comparison of the last `count` countries."""
    countries = catalogue.countries[-count:]
    return brief_workbook.build_comparison(countries, content(catalogue, pledges), options, TODAY)


@cache
def overview(catalogue: Catalogue, options: BriefOptions = USUAL, pledges: tuple[Pledge, ...] = ()) -> bytes:
    """Return the regional overview."""
    return overview_workbook.build(content(catalogue, pledges), options, TODAY)


def content(catalogue: Catalogue, pledges: tuple[Pledge, ...] = ()) -> BriefContent:
    """Return all of the catalogue, or `pledges` in place of its own."""
    whole = BriefContent.of(catalogue)
    return replace(whole, pledges=pledges) if pledges else whole


def read(data: bytes) -> Workbook:
    """Return the workbook of a file, in which nothing may be worth a warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return load_workbook(io.BytesIO(data))


def texts(sheet: Worksheet) -> list[str]:
    """Return what the cells say, row by row."""
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def pages(sheet: Worksheet) -> Iterator[range]:
    """Yield the rows of every page, as the breaks part them."""
    start = 1
    for end in (*(each.id for each in sheet.row_breaks.brk), sheet.max_row):
        yield range(start, end + 1)
        start = end + 1
