"""The export, read back: every text there letter for letter, and ready for paper."""

import io
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents import selection_workbook
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.text_metrics import height
from mirps_desktop.documents.workbook_style import text_width
from mirps_desktop.language import Language

TODAY = date(2026, 11, 24)
LANGUAGES = pytest.mark.parametrize("language", list(Language))


def _read(data: bytes) -> Workbook:
    return load_workbook(io.BytesIO(data))


def _texts(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


@LANGUAGES
def test_the_table_holds_every_text(catalogue: Catalogue, language: Language) -> None:
    pledges = catalogue.pledges()
    book = _read(selection_workbook.build(pledges, catalogue.edition, language, TODAY))
    sheet = book.worksheets[0]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [(row[0], row[5]) for row in rows] == [(pledge.id, pledge.text) for pledge in pledges]
    (table,) = sheet.tables.values()
    assert table.ref == f"A1:I{len(pledges) + 1}"
    assert [row[7:] for row in rows] == [pledge.lines for pledge in pledges]  # numbers, to sort by
    assert table.autoFilter is not None
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert all(0 < (sheet.row_dimensions[row].height or 0) <= 409 for row in range(1, len(pledges) + 2))


def test_the_second_sheet_says_what_was_chosen(catalogue: Catalogue) -> None:
    steps: list[tuple[int, int]] = []
    some = catalogue.pledges()[:2]
    data = selection_workbook.build(
        some, catalogue.edition, Language.ENGLISH, TODAY, "“asylum”", lambda *step: steps.append(step)
    )
    about = _read(data).worksheets[1]
    texts = _texts(about)
    assert about.cell(4, 2).value == 2  # a number
    source = catalogue.edition.source
    assert {"“asylum”", "2", "2026-11-24", source.not_exhaustive.en} <= set(texts)
    assert any(source.title in text for text in texts)
    assert steps == [(1, 2), (2, 2)]


def test_the_table_takes_either_paper(catalogue: Catalogue) -> None:
    some = catalogue.pledges()[:1]
    for paper, code in ((Paper.A4, 9), (Paper.LETTER, 1)):
        data = selection_workbook.build(some, catalogue.edition, Language.ENGLISH, TODAY, paper=paper)
        assert {sheet.page_setup.paperSize for sheet in _read(data).worksheets} == {code}


def test_a_text_too_long_for_a_row_goes_on_in_the_next(catalogue: Catalogue) -> None:
    long = replace(catalogue.pledge("GRF-08057"), text="One word after another, and so on. " * 200 + "End.")
    data = selection_workbook.build(
        [long, catalogue.pledge("R1")], catalogue.edition, Language.ENGLISH, TODAY
    )
    sheet = _read(data).worksheets[0]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert len(rows) > 2
    assert "".join(str(row[5]) for row in rows[:-1]) == long.text
    assert {(row[0], row[7]) for row in rows[:-1]} == {(long.id, long.lines[0])}
    assert rows[-1][0] == "R1"
    (table,) = sheet.tables.values()
    assert table.ref == f"A1:I{len(rows) + 1}"
    for number, row in enumerate(rows, 2):
        needed = height(str(row[5]).rstrip(), text_width(72) - 9, 10)
        assert needed <= (sheet.row_dimensions[number].height or 0) <= 409


def test_a_table_of_nothing_is_still_a_table(catalogue: Catalogue) -> None:
    book = _read(selection_workbook.build([], catalogue.edition, Language.ENGLISH, TODAY))
    assert [table.ref for table in book.worksheets[0].tables.values()] == ["A1:I2"]


def test_a_pledge_is_never_a_formula(catalogue: Catalogue) -> None:
    pledge = replace(catalogue.pledges()[1], text='=HYPERLINK("x")')
    selection = _read(selection_workbook.build([pledge], catalogue.edition, Language.ENGLISH, TODAY))
    cells = [cell for sheet in selection.worksheets for row in sheet.iter_rows() for cell in row]
    assert sum(cell.value == pledge.text for cell in cells) == 1
    assert not any(cell.data_type == "f" for cell in cells)
