"""Some pledges as a real Excel table, and a sheet that says what they are. Loads openpyxl."""

from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableStyleInfo

from mirps_desktop.documents.export import Export
from mirps_desktop.documents.export_columns import Value
from mirps_desktop.documents.export_wording import ExportWording
from mirps_desktop.documents.fitted_rows import FittedRows, units_for
from mirps_desktop.documents.selection_page import set_page
from mirps_desktop.documents.steps import Progress
from mirps_desktop.documents.streamed_sheet import StreamedSheet, StyledColumn, add_sheet, save
from mirps_desktop.documents.text_metrics import height
from mirps_desktop.documents.workbook_style import HEADER, QUIET, RULE, SIZE, font, new_workbook, text_width

_ABOUT_WIDTHS = (24.0, 72.0)
_TAG_SIZE = 8.0
_RUNNING = frozenset({"text", "note"})  # stand once, where the rest is repeated in further rows


def write(file: BinaryIO, export: Export, progress: Progress | None) -> None:
    """Write `export` into `file` as a workbook, row by row.

    A text too long for the highest row of Excel goes on in further rows that repeat what it is of.
    """
    wording = ExportWording(export.language)
    workbook = new_workbook(
        wording.title(),
        export.today,
        subject=export.edition.name(export.language),
        keywords=["MIRPS", wording.keywords()],
        language=export.language,
        write_only=True,
    )
    sheets: list[StreamedSheet] = []
    try:
        sheets.append(add_sheet(workbook, wording.title()))
        long_texts = _Table(sheets[0], export, wording).write(progress)
        sheets.append(add_sheet(workbook, wording.about()))
        _write_about(sheets[1], [*_facts(export, wording, long_texts, sheets[0].replaced)], export)
        save(workbook, file)
    except BaseException:  # also what `progress` raises, and Ctrl+C
        for sheet in sheets:
            sheet.discard()
        raise


class _Table:
    """The sheet with the pledges."""

    def __init__(self, sheet: StreamedSheet, export: Export, wording: ExportWording) -> None:
        self._sheet = sheet
        self._export = export
        self._wording = wording
        self._columns = export.columns
        tags = [column.hxl if export.options.hxl else "" for column in self._columns]
        self._widths = [
            max(column.width, units_for(tag, _TAG_SIZE))
            for column, tag in zip(self._columns, tags, strict=True)
        ]
        self._rows = FittedRows(self._widths, [column.name in _RUNNING for column in self._columns])

    def write(self, progress: Progress | None) -> int:
        """Write all rows; return how many pledges take more than one."""
        export, sheet = self._export, self._sheet
        has_ids = self._columns[0].name == "id"
        across = set_page(sheet, self._widths, export, repeats=has_ids)
        head = 2 if export.options.hxl else 1
        sheet.freeze_panes = f"A{head + 1}"
        sheet.print_title_rows = f"1:{head}"
        if has_ids and across > 1:
            sheet.print_title_cols = "A:A"
        headings = self._wording.headings(self._columns)
        self._write_head(headings)
        cells = _cells(sheet, [font(bold=True), font()], len(self._columns))
        last, long_texts = head, 0
        for pledge in export.read(progress):
            first = last + 1
            if export.options.hxl:
                row = [column.value(pledge, export.language) for column in self._columns]
            else:
                row = [self._wording.in_words(column, pledge) for column in self._columns]
            for contents, points in self._rows.of(row):
                last = sheet.write_row(cells, contents, points)
            long_texts += last > first
        self._add_table(headings, last)
        sheet.print_area = f"A1:{get_column_letter(len(headings))}{last}"
        return long_texts

    def _write_head(self, headings: Sequence[str]) -> None:
        white, quiet = font(SIZE, "FFFFFF", bold=True), font(_TAG_SIZE, QUIET)
        dark = _cells(self._sheet, [white], len(headings), PatternFill("solid", fgColor=HEADER))
        (contents, points), *_ = self._rows.of(headings, bold=True)
        # Air for the button of the filter, which lies over the foot of the header.
        self._sheet.write_row(dark, contents, points + SIZE / 2)
        if self._export.options.hxl:
            tags = [column.hxl for column in self._columns]
            points = height("", text_width(self._widths[0]), SIZE)  # the columns are as wide as the tags
            self._sheet.write_row(_cells(self._sheet, [quiet], len(headings)), tags, points)

    def _add_table(self, headings: Sequence[str], last: int) -> None:
        """Make the rows up to `last` a table.

        With HXL tags it begins below them and has no header of its own, hence no filter: in a table with the
        header on top the tags would be its first row of data, which every sort moves and every filter hides.
        """
        has_tags = self._export.options.hxl
        first, least = (3, 3) if has_tags else (1, 2)  # one row of data, even where nothing was found
        table = Table(
            displayName="Pledges",
            ref=f"A{first}:{get_column_letter(len(headings))}{max(last, least)}",
            headerRowCount=0 if has_tags else 1,
        )
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
        inside: Any = table
        inside._initialise_columns()  # noqa: SLF001 — with the filter; the names then have to be set
        for column, name in zip(table.tableColumns, headings, strict=True):
            column.name = name
        self._sheet.tables.add(table)


def _facts(
    export: Export, wording: ExportWording, long_texts: int, replaced: int
) -> Iterator[tuple[str, Value]]:
    yield from export.facts.values()
    if export.options.hxl:
        yield wording.tags()
    if long_texts:
        yield wording.long_texts(long_texts)
    if replaced:
        yield wording.replaced(replaced)


def _write_about(sheet: StreamedSheet, facts: Sequence[tuple[str, Value]], export: Export) -> None:
    set_page(sheet, _ABOUT_WIDTHS, export)
    cells = _cells(sheet, [font(bold=True), font()], len(_ABOUT_WIDTHS))
    rows = FittedRows(_ABOUT_WIDTHS, [False, True])
    last = 0
    for fact in facts:
        for contents, points in rows.of(fact):
            last = sheet.write_row(cells, contents, points)
    sheet.print_area = f"A1:B{last}"


def _cells(
    sheet: StreamedSheet, fonts: Sequence[Font], number: int, fill: PatternFill | None = None
) -> list[StyledColumn]:
    """Return the cells of a row; the last of `fonts` serves all that follow."""
    alignment = Alignment(horizontal="left", vertical="top", indent=1, wrap_text=True)
    border = Border(bottom=Side("thin", color=RULE))
    return [
        sheet.styled(place + 1, fonts[min(place, len(fonts) - 1)], alignment, border, fill)
        for place in range(number)
    ]
