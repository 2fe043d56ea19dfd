"""Some pledges as a real Excel table, and a sheet that says what they are. Loads openpyxl."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.records import Edition, Pledge
from mirps_desktop.documents.cells import write_text
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.text_metrics import HIGHEST_ROW, height, split_text
from mirps_desktop.documents.wording import Cell, DocumentWording
from mirps_desktop.documents.workbook_style import (
    RULE,
    SIZE,
    font,
    new_workbook,
    set_footer,
    text_width,
    to_bytes,
)
from mirps_desktop.language import Language

Progress = Callable[[int, int], None]

_WIDTHS = (13.0, 11.0, 21.0, 15.0, 8.0, 72.0, 30.0, 13.0, 13.0)
_TEXT_COLUMN, _NOTE_COLUMN = 5, 6
_ABOUT_WIDTHS = (24.0, 72.0)
_INDENT_POINTS = 9.0
_PAPER_CODES = {Paper.A4: 9, Paper.LETTER: 1}


def build(  # noqa: PLR0917 — all that the workbook says
    pledges: Sequence[Pledge],
    edition: Edition,
    language: Language,
    today: date,
    filter_words: str = "",
    progress: Progress | None = None,
    paper: Paper = Paper.A4,
) -> bytes:
    """Return a workbook of `pledges` in their order; `filter_words` say in words how they were chosen.

    A text too long for the highest row of Excel goes on in a further row that repeats what it is of.

    `progress` is told the pledges done and their number. Raises Problem TEXT_TOO_LONG.
    """
    wording = DocumentWording(language)
    workbook = new_workbook(wording.pledges(), today)
    table: Worksheet = workbook.create_sheet(wording.pledges())
    _fill(table, pledges, wording, progress)
    _add_table(table, wording.columns())
    _set_page(table, wording, paper)
    about: Worksheet = workbook.create_sheet(wording.about())
    _fill_about(about, wording.facts(edition, len(pledges), filter_words, today))
    _set_page(about, wording, paper)
    return to_bytes(workbook)


def _fill(
    sheet: Worksheet, pledges: Sequence[Pledge], wording: DocumentWording, progress: Progress | None
) -> None:
    white, usual, strong = font(SIZE, "FFFFFF", bold=True), font(), font(bold=True)
    dark = PatternFill("solid", fgColor="1F3A5F")
    _write_row(sheet, 1, wording.columns(), (white,))
    for column in range(1, len(_WIDTHS) + 1):
        sheet.cell(1, column).fill = dark
    number = 1
    for done, pledge in enumerate(pledges, 1):
        for cells in _in_rows(wording.row(pledge)):
            number += 1
            _write_row(sheet, number, cells, (strong, usual), pledge.id)
        if progress:
            progress(done, len(pledges))
    _set_widths(sheet, _WIDTHS)


def _in_rows(cells: Sequence[Cell]) -> Iterator[Sequence[Cell]]:
    """Yield `cells`, and again with the rest of a text or a note that one row cannot show."""
    texts, notes = (
        split_text(str(cells[column]), _room(column, _WIDTHS), SIZE)
        for column in (_TEXT_COLUMN, _NOTE_COLUMN)
    )
    for text, note in zip_longest(texts, notes, fillvalue=""):
        yield (*cells[:_TEXT_COLUMN], text, note, *cells[_NOTE_COLUMN + 1 :])


def _room(column: int, widths: Sequence[float]) -> float:
    return text_width(widths[column]) - _INDENT_POINTS


def _write_row(
    sheet: Worksheet, row: int, cells: Sequence[Cell], fonts: tuple[Font, ...], pledge_id: str = ""
) -> None:
    """Write `cells` side by side, as tall as the tallest; the last of `fonts` serves all that follow."""
    tallest = 0.0
    widths = _WIDTHS if len(cells) == len(_WIDTHS) else _ABOUT_WIDTHS
    for column, content in enumerate(cells):
        cell = sheet.cell(row, column + 1)
        cell.font = fonts[min(column, len(fonts) - 1)]
        cell.alignment = Alignment(horizontal="left", vertical="top", indent=1, wrap_text=True)
        cell.border = Border(bottom=Side("thin", color=RULE))
        if isinstance(content, int):
            cell.value = content
        elif content:
            write_text(cell, content, pledge_id)
            bold = column == 0 or row == 1
            tallest = max(tallest, height(content, _room(column, widths), SIZE, bold=bold))
    # Air for the button of the filter, which lies over the foot of the header.
    spare = SIZE / 2 if row == 1 and len(cells) > len(_ABOUT_WIDTHS) else 0.0
    sheet.row_dimensions[row].height = min(tallest + spare, HIGHEST_ROW)


def _add_table(sheet: Worksheet, columns: Sequence[str]) -> None:
    """Make the sheet an Excel table; one needs a row below its header even where nothing was found."""
    last = sheet.cell(max(sheet.max_row, 2), len(columns)).coordinate
    table = Table(displayName="Pledges", ref=f"A1:{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    inside: Any = table
    inside._initialise_columns()  # noqa: SLF001 — with the filter; the names then have to be set
    for column, name in zip(table.tableColumns, columns, strict=True):
        column.name = name
    sheet.add_table(table)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"


def _fill_about(sheet: Worksheet, facts: Sequence[tuple[str, Cell]]) -> None:
    for row, fact in enumerate(facts, 1):
        _write_row(sheet, row, fact, (font(bold=True), font()))
    _set_widths(sheet, _ABOUT_WIDTHS)


def _set_widths(sheet: Worksheet, widths: Sequence[float]) -> None:
    for letter, units in zip("ABCDEFGHI", widths, strict=False):
        sheet.column_dimensions[letter].width = units


def _set_page(sheet: Worksheet, wording: DocumentWording, paper: Paper) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _PAPER_CODES[paper]
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    set_footer(sheet, "MIRPS", wording.page())
