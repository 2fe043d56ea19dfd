"""Comparisons, read back: a column for each country, every page with their names."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.records import Level, Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.brief_options import BriefOptions, BriefPart
from mirps_desktop.documents.text_metrics import height
from mirps_desktop.documents.workbook_style import text_width
from mirps_desktop.language import Language
from tests.documents.briefs import EVERY_OPTION, OPTIONS, comparison, pages, read, texts


def _sheet(
    catalogue: Catalogue, count: int, options: BriefOptions = EVERY_OPTION[0], *pledges: Pledge
) -> Worksheet:
    return read(comparison(catalogue, count, options, pledges)).worksheets[0]


def _column(sheet: Worksheet, number: int) -> str:
    """Return all that stands in a column that belongs to one country, without white space."""
    merged = {cell.coord.split(":")[0] for cell in sheet.merged_cells.ranges}
    cells = (sheet.cell(row, number) for row in range(1, sheet.max_row + 1))
    return "".join("".join(str(cell.value or "").split()) for cell in cells if cell.coordinate not in merged)


@OPTIONS
@pytest.mark.parametrize("count", [2, 5, 7])
def test_every_text_is_in_the_column_of_its_country(
    catalogue: Catalogue, count: int, options: BriefOptions
) -> None:
    sheet = _sheet(catalogue, count, options)
    whole = "".join("".join(texts(sheet)).split())
    for place, country in enumerate(catalogue.countries[-count:]):
        column = _column(sheet, 2 * place + 1)  # an empty one parts two countries
        assert column.startswith("".join(country.name(options.language).split()))
        for pledge in catalogue.pledges():
            if pledge.country == country:
                assert "".join(pledge.text.split()) in column.replace(pledge.id, ""), pledge.id
    for pledge in catalogue.pledges():
        if pledge.level is Level.REGIONAL:
            assert "".join(pledge.text.split()) in whole


def _measured(sheet: Worksheet) -> Iterator[tuple[float, float]]:
    """Yield what each text needs, and the height of its row."""
    merged = {cell.coord.split(":")[0] for cell in sheet.merged_cells.ranges}
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.coordinate not in merged:
                width = text_width(sheet.column_dimensions[cell.column_letter].width)
                size, bold = float(cell.font.sz or 0), bool(cell.font.b)
                needed = height(cell.value.rstrip(), width, size, bold=bold)
                yield needed, float(sheet.row_dimensions[cell.row].height or 0)


@OPTIONS
@pytest.mark.parametrize("count", [2, 7])
@pytest.mark.parametrize("parts", [None, frozenset(BriefPart)])
def test_rows_are_measured_and_pages_full(
    catalogue: Catalogue, options: BriefOptions, count: int, parts: frozenset[BriefPart] | None
) -> None:
    sheet = _sheet(catalogue, count, replace(options, parts=options.parts if parts is None else parts))
    for needed, given in _measured(sheet):
        assert needed <= given <= 409
    usable = options.paper.size_points[0] - (0.5 + 0.7) * 72
    first, last = map(int, str(sheet.print_title_rows).replace("$", "").split(":"))
    head = sum(float(sheet.row_dimensions[row].height or 0) for row in range(first, last + 1))
    ids = {pledge.id for pledge in catalogue.pledges()}
    for rows in pages(sheet):
        heights = [float(sheet.row_dimensions[row].height or 0) for row in rows]
        assert sum(heights) + (head if rows.start > 1 else 0) <= usable
        foot = [str(cell.value).split("\u00a0")[0] for cell in sheet[rows[-1]]]
        assert not ids & set(foot)  # an ID stands on the page of its text
        assert sheet.cell(rows[-1], 1).fill.fill_type is None  # and a heading on that of the pledges
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.freeze_panes == f"A{last + 1}"


def test_markers_are_raised_and_parted_from_the_ids(catalogue: Catalogue) -> None:
    found = texts(_sheet(catalogue, 7))
    assert "GRF-08057" in found
    assert any(text.startswith("GRF-082327\u00a0") for text in found)
    assert any(text.startswith("12 · GRF-082327: Six digits") for text in found)


def test_counts_and_gaps_are_said(catalogue: Catalogue) -> None:
    found = texts(_sheet(catalogue, 2, BriefOptions(Language.ENGLISH)))
    assert "Statistical Inclusion · 5 in all countries in this overview" in found
    assert found.count("none in this overview") == 3
    assert "4 in this overview" in found


def test_stage_and_remarks_have_empty_boxes_below_their_labels(catalogue: Catalogue) -> None:
    sheet = _sheet(catalogue, 2, BriefOptions(Language.ENGLISH, parts=frozenset(BriefPart)))
    (offer,) = sheet.data_validations.dataValidation
    assert offer.formula1 == '"Planning stage,In progress,Fulfilled"'
    for label in ("Stage", "Remarks"):
        said = re.compile(rf"{label}( · GRF-\d+)?")
        labels = [cell for row in sheet.iter_rows() for cell in row if said.fullmatch(str(cell.value))]
        assert len(labels) == 8
        named = {str(cell.value).partition(" · ")[2] for cell in labels}
        assert len(named) == (8 if label == "Stage" else 1)  # whose box it is, where a text goes over pages
        for cell in labels:
            assert cell.row and cell.column  # noqa: PT018
            box = sheet.cell(cell.row + 1, cell.column)
            assert box.value is None
            assert box.border.left.style == box.border.bottom.style == "thin"
            assert (box.coordinate in offer.sqref) == (label == "Stage")


def test_a_text_of_many_pages_goes_on_to_its_end(catalogue: Catalogue) -> None:
    text = "One word after another, and so on.\n\n" * 300 + "End."
    pledge = catalogue.pledge("GRF-00627")._replace(text=text)
    sheet = _sheet(catalogue, 7, EVERY_OPTION[0], pledge)
    pieces = [piece for piece in texts(sheet) if "word after" in piece]
    assert len(pieces) > 5
    assert "".join(pieces) == text
    assert all((sheet.row_dimensions[row].height or 0) <= 409 for row in range(1, sheet.max_row + 1))
