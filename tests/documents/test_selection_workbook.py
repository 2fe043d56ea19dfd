"""The workbook of an export, read back: a real table, every text letter for letter, ready for paper."""

import errno
import gc
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.query import Order
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.export import writer
from mirps_desktop.documents.export_columns import COLUMNS
from mirps_desktop.documents.export_options import ExportFormat
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.selection_page import pages_across
from mirps_desktop.documents.text_metrics import height
from mirps_desktop.documents.workbook_style import text_width
from mirps_desktop.language import Language
from tests.documents.exports import export_of, options, seen, workbook, written

STARTS = ("=", "+", "-", "@", "\t", "\r", "_x0041_", "'=", " ", "#N/A")
ANY_TEXT = st.text(
    st.characters(exclude_characters="\ufffe\uffff", exclude_categories=["Cs", "Cc"]), max_size=60
)


def _texts(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


@pytest.mark.parametrize("language", list(Language))
def test_the_table_holds_every_text(catalogue: Catalogue, language: Language) -> None:
    pledges = catalogue.pledges()
    sheet = workbook(export_of(catalogue, language=language)).worksheets[0]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [(row[0], row[5]) for row in rows] == [(pledge.id, pledge.text) for pledge in pledges]
    together = {Language.ENGLISH: "MIRPS States together", Language.SPANISH: "Estados del MIRPS en conjunto"}
    assert [row[3] for row in rows] == [
        pledge.country.name(language) if pledge.country else together[language] for pledge in pledges
    ]
    (table,) = sheet.tables.values()
    assert table.ref == f"A1:I{len(pledges) + 1}"
    assert [row[7:] for row in rows] == [pledge.lines for pledge in pledges]  # numbers, to sort by
    assert table.autoFilter is not None
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert all(15 <= (sheet.row_dimensions[row].height or 0) <= 409 for row in range(1, len(pledges) + 2))
    assert {cell.font.name for row in sheet.iter_rows() for cell in row} == {"Arial"}
    assert {sheet.cell(2, 1).font.b, sheet.cell(2, 2).font.b} == {True, False}


def test_the_second_sheet_says_what_was_chosen(catalogue: Catalogue) -> None:
    export = export_of(catalogue, catalogue.pledges()[:2], chosen="“asylum”", order=Order.COUNTRY)
    steps: list[tuple[int, int]] = []
    written(export, ExportFormat.XLSX, lambda *step: steps.append(step))
    about = workbook(export).worksheets[1]
    texts = _texts(about)
    assert about.cell(5, 2).value == 2  # a number
    source = catalogue.edition.source
    assert {"“asylum”", "by country", "2", "2026-11-24", source.not_exhaustive.en} <= set(texts)
    assert any(source.title in text for text in texts)
    assert not {"HXL", "Long texts", "Grouping"} & set(texts)
    by_theme = _texts(workbook(replace(export, grouping="theme")).worksheets[1])
    assert by_theme[by_theme.index("Grouping") + 1] == "by theme"
    assert steps == [(1, 2), (2, 2)]


@pytest.mark.parametrize("language", list(Language))
def test_the_workbook_says_what_it_is_and_prints_what_it_has(
    catalogue: Catalogue, language: Language
) -> None:
    book = workbook(export_of(catalogue, language=language))
    said = book.properties
    assert said.title
    assert (said.subject, said.language) == (catalogue.edition.name(language), language.value)
    forum = {Language.ENGLISH: "Global Refugee Forum", Language.SPANISH: "Foro Mundial sobre los Refugiados"}
    assert {"MIRPS", forum[language]} <= set(str(said.keywords).split(", "))
    for sheet, last in zip(book.worksheets, "IB", strict=True):
        assert sheet.print_area == f"'{sheet.title}'!$A$1:${last}${sheet.max_row}"


def test_columns_are_those_chosen_in_their_order(catalogue: Catalogue) -> None:
    chosen = ["text", "line_last", "updated", "status", "theme"]
    export = export_of(catalogue, catalogue.pledges()[:1], options=options(chosen))
    rows = list(workbook(export).worksheets[0].iter_rows(values_only=True))
    (pledge,) = catalogue.pledges()[:1]
    assert rows[0] == ("Pledge text", "Last line in source", "Updated", "Status", "Short name of the theme")
    assert rows[1] == (pledge.text, pledge.lines[1], "2023-12", None, pledge.theme.slug)


def test_a_row_without_text_can_be_seen(catalogue: Catalogue) -> None:
    for name in ("status", "line_first"):
        sheet = workbook(export_of(catalogue, options=options([name]))).worksheets[0]
        assert sheet.row_dimensions[2].height == 15


def test_hxl_tags_stand_in_the_second_row_above_data(catalogue: Catalogue) -> None:
    names = [column.name for column in COLUMNS]
    book = workbook(export_of(catalogue, options=options(names, hxl=True)))
    sheet = book.worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert [cell or "" for cell in rows[1]] == [column.hxl for column in COLUMNS]
    assert len(rows) == 2 + len(catalogue.pledges())
    assert rows[2][names.index("country_en")] is None  # regional: data has no words for it
    assert sheet.freeze_panes == "A3"
    assert sheet.row_dimensions[2].height == 15  # on one line
    assert sheet.column_dimensions["G"].width > 8
    assert sheet.print_title_rows == "$1:$2"
    assert "HXL" in _texts(book.worksheets[1])
    (table,) = sheet.tables.values()
    assert table.ref == f"A3:N{len(rows)}"  # a sort or a filter leaves the tags where they are
    assert (table.headerRowCount, table.autoFilter) == (0, None)
    assert [column.name for column in table.tableColumns] == list(rows[0])


@pytest.mark.parametrize(("paper", "code"), [(Paper.A4, 9), (Paper.LETTER, 1)])
def test_the_table_takes_either_paper(catalogue: Catalogue, paper: Paper, code: int) -> None:
    book = workbook(export_of(catalogue, catalogue.pledges()[:1], paper=paper))
    assert {sheet.page_setup.paperSize for sheet in book.worksheets} == {code}


@pytest.mark.parametrize(
    "text", ["One word after another, and so on. " * 200 + "End.", "x" * 40_000, "\r\u0301" * 9_000]
)
def test_a_text_too_long_for_a_row_goes_on_in_the_next(catalogue: Catalogue, text: str) -> None:
    long = catalogue.pledge("GRF-08057")._replace(text=text)
    book = workbook(export_of(catalogue, [long, catalogue.pledge("R1")]))
    sheet = book.worksheets[0]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert len(rows) > 2
    assert "".join(seen(row[5]) for row in rows[:-1]) == long.text
    assert {(row[0], row[7]) for row in rows[:-1]} == {(long.id, long.lines[0])}
    assert rows[-1][0] == "R1"
    (table,) = sheet.tables.values()
    assert table.ref == f"A1:I{len(rows) + 1}"
    assert "1 pledge goes on in the rows below: read them as one text." in _texts(book.worksheets[1])
    for number, row in enumerate(rows, 2):
        needed = height(seen(row[5]).rstrip(), text_width(72) - 9, 10)
        assert needed <= (sheet.row_dimensions[number].height or 0) <= 409


@pytest.mark.parametrize("paper", list(Paper))
def test_many_columns_take_two_pages_across_rather_than_tiny_letters(
    catalogue: Catalogue, paper: Paper
) -> None:
    names = [column.name for column in COLUMNS]
    wide = workbook(export_of(catalogue, [], options=options(names), paper=paper)).worksheets[0]
    assert (wide.page_setup.fitToWidth, wide.page_setup.fitToHeight) == (2, 0)
    assert wide.page_setup.pageOrder == "overThenDown"
    assert (wide.print_title_rows, wide.print_title_cols) == ("$1:$1", "$A:$A")
    usual = workbook(export_of(catalogue, [], paper=paper)).worksheets[0]
    assert (usual.page_setup.fitToWidth, usual.print_title_cols) == (1, None)
    without = workbook(export_of(catalogue, [], options=options(names[1:]), paper=paper)).worksheets[0]
    assert (without.page_setup.fitToWidth, without.print_title_cols) == (2, None)


def test_columns_are_never_parted_between_pages() -> None:
    # 1,184 points at 65 % on A4: 225 units
    assert pages_across([225], Paper.A4, repeats=True) == 1
    assert pages_across([100, 125, 1], Paper.A4, repeats=False) == 2
    assert pages_across([100, 70, 120, 100], Paper.A4, repeats=False) == 2
    assert pages_across([100, 70, 120, 100], Paper.A4, repeats=True) == 3


def test_letters_that_no_workbook_can_have_are_counted(catalogue: Catalogue) -> None:
    pledges = [
        catalogue.pledge("R1")._replace(text=text) for text in ("a\x01b\x02", "\ud800", "\ufffd", "é\r")
    ]
    book = workbook(export_of(catalogue, pledges, options=options(["text"])))
    rows = list(book.worksheets[0].iter_rows(min_row=2, values_only=True))
    assert [seen(row[0]) for row in rows] == ["a\ufffdb\ufffd", "\ufffd", "\ufffd", "é\r"]
    said = "3 characters cannot be kept in this format: “\ufffd” stands instead."
    assert said in _texts(book.worksheets[1])
    assert not any("\ufffd" in text for text in _texts(workbook(export_of(catalogue)).worksheets[1]))


def test_a_table_of_nothing_is_still_a_table(catalogue: Catalogue) -> None:
    book = workbook(export_of(catalogue, []))
    assert [table.ref for table in book.worksheets[0].tables.values()] == ["A1:I2"]


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(STARTS), ANY_TEXT), min_size=1))
def test_any_text_is_there_letter_for_letter_and_never_computed(
    catalogue: Catalogue, parts: list[tuple[str, str]]
) -> None:
    texts = [start + rest for start, rest in parts]
    pledges = [catalogue.pledges()[1]._replace(text=text) for text in texts]
    sheet = workbook(export_of(catalogue, pledges, options=options(["id", "text"]))).worksheets[0]
    cells = [sheet.cell(row, 2) for row in range(2, sheet.max_row + 1)]
    assert [seen(cell.value) for cell in cells] == texts
    assert {cell.data_type for cell in cells} == {"s"}


@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
@pytest.mark.parametrize("when", ["rows", "packing"])
def test_what_stops_it_leaves_no_temporary_file(
    catalogue: Catalogue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: type[BaseException],
    when: str,
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    seen: list[int] = []

    def stop(done: int, _total: int) -> None:
        seen.append(len(list(tmp_path.iterdir())))
        if done == 3 and when == "rows":
            raise error(errno.ENOSPC, "full")

    class Full:
        def write(self, _data: bytes) -> int:
            raise error(errno.ENOSPC, "full")

        def __getattr__(self, name: str) -> object:
            return getattr(target, name)

    with tempfile.TemporaryFile(dir=tmp_path.parent) as target:
        file: BinaryIO = Full() if when == "packing" else target  # type: ignore[assignment]
        with pytest.raises(error):
            writer(export_of(catalogue), ExportFormat.XLSX, stop)(file)
    gc.collect()  # what is left over would complain of the closed file now
    assert max(seen) == 1
    assert not list(tmp_path.iterdir())
