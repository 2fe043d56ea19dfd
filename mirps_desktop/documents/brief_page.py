"""A sheet of two columns whose rows are measured and whose pages are broken here. Loads openpyxl."""

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.documents.cells import write_text
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.text_metrics import height
from mirps_desktop.documents.workbook_style import RULE, WIDEST_UNIT_POINTS, font, text_width

_SIDE_INCHES = 0.4  # the columns are centred, and seldom reach them
_TOP_INCHES = 0.5
_BOTTOM_INCHES = 0.7
_POINTS = 72.0
# Programs and printers differ a little in what fits a page: the last of it stays empty.
_USED = 0.98
_LEFT_UNITS = 15.0
_PAPER_CODES = {Paper.A4: 9, Paper.LETTER: 1}


@dataclass(frozen=True, slots=True)
class Row:
    """A row to be set: `right` None lets `left` run over both columns.

    `least` is the least height in points, `fill` is `#rrggbb` or empty; `rule` draws a line below; `air`
    is empty above the words, as a low row of its own: cells know no padding.
    """

    left: str | int
    left_font: Font
    right: str | None = None
    right_font: Font | None = None
    fill: str = ""
    least: float = 0.0
    rule: bool = False
    pledge_id: str = ""
    middle: bool = False
    air: float = 0.0


class BriefPage:
    """Sets rows from top to bottom; rows that belong together are never parted by a page break."""

    def __init__(self, sheet: Worksheet, paper: Paper) -> None:
        self._sheet = sheet
        self._row = 0
        self._used = 0.0
        self._group = (0, 0.0)  # the last group: the row above it, and the points used above it
        width, tall = paper.size_points
        units = int((width - 2 * _SIDE_INCHES * _POINTS) / WIDEST_UNIT_POINTS)
        self.left_points = text_width(_LEFT_UNITS)
        self.right_points = text_width(units - _LEFT_UNITS)
        self.full_points = text_width(units)
        self._capacity = (tall - (_TOP_INCHES + _BOTTOM_INCHES) * _POINTS) * _USED
        sheet.column_dimensions["A"].width = _LEFT_UNITS
        sheet.column_dimensions["B"].width = units - _LEFT_UNITS
        self._set_page(paper)

    def gap(self, points: float) -> None:
        """Leave some points empty; at the foot of a page they are lost, and at its head there are none."""
        if self._used > 0 and self._used + points < self._capacity:
            self._row += 1
            self._sheet.row_dimensions[self._row].height = points
            self._used += points

    def add(self, rows: Sequence[Row]) -> None:
        """Set `rows` on one page, where they fit one at all."""
        heights = [self.height(row) for row in rows]
        if self._used and self._used + sum(heights) > self._capacity:
            self._break()
        self._group = (self._row, self._used)
        for row, points in zip(rows, heights, strict=True):
            if self._used and self._used + points > self._capacity:
                self._break()
            self._write(row)

    def add_to_last(self, rows: Sequence[Row]) -> None:
        """Set `rows`; where they need a further page, the last group goes there with them."""
        needed = sum(map(self.height, rows))
        above, used = self._group
        moved = self._used - used
        if used > 0 and self._used + needed > self._capacity and 0 < moved <= self._capacity - needed:
            self._sheet.row_breaks.append(Break(id=above))
            self._used = moved
        self.add(rows)

    def close(self) -> None:
        """Print what has been set, and no more."""
        self._sheet.print_area = f"A1:B{self._row}"

    def height(self, row: Row) -> float:
        """Return the points that `row` needs, its air included."""
        return row.air + self._text_height(row)

    def _text_height(self, row: Row) -> float:
        left_width = self.full_points if row.right is None else self.left_points
        tallest = max(row.least, _height(str(row.left), left_width, row.left_font))
        if row.right is not None and row.right_font is not None:
            tallest = max(tallest, _height(row.right, self.right_points, row.right_font))
        return tallest

    def _break(self) -> None:
        self._sheet.row_breaks.append(Break(id=self._row))
        self._used = 0.0

    def _write(self, row: Row) -> None:
        if row.air:
            self._next_row(row.air, row.fill, rule=False)
        left, right = self._next_row(self._text_height(row), row.fill, rule=row.rule)
        for cell in (left, right):
            vertical = "center" if row.middle else "top"
            cell.alignment = Alignment(horizontal="left", vertical=vertical, wrap_text=True)
        left.font = row.left_font
        if isinstance(row.left, int):
            left.value = row.left
        elif row.left:
            write_text(left, row.left, row.pledge_id)
        if row.right is None:
            self._sheet.merge_cells(start_row=self._row, end_row=self._row, start_column=1, end_column=2)
        elif row.right_font is not None:
            right.font = row.right_font
            write_text(right, row.right, row.pledge_id)

    def _next_row(
        self, points: float, fill: str, *, rule: bool
    ) -> tuple[Cell | MergedCell, Cell | MergedCell]:
        """Begin a row `points` high below all others; return its two cells."""
        self._row += 1
        self._used += points
        self._sheet.row_dimensions[self._row].height = points
        left, right = (self._sheet.cell(self._row, column) for column in (1, 2))
        for cell in (left, right):
            cell.font = font()
            if fill:
                cell.fill = PatternFill("solid", fgColor=fill.lstrip("#"))
            if rule:
                cell.border = Border(bottom=Side("thin", color=RULE))
        return left, right

    def _set_page(self, paper: Paper) -> None:
        sheet = self._sheet
        sheet.page_setup.orientation = "portrait"
        sheet.page_setup.paperSize = _PAPER_CODES[paper]
        # No fit to page: Excel then ignores the page breaks. The columns fill the width instead.
        sheet.page_setup.scale = 100
        sheet.sheet_view.showGridLines = False
        sheet.print_options.horizontalCentered = True
        sheet.page_margins.left = sheet.page_margins.right = _SIDE_INCHES
        sheet.page_margins.top, sheet.page_margins.bottom = _TOP_INCHES, _BOTTOM_INCHES
        sheet.page_margins.header = sheet.page_margins.footer = 0.35


def _height(text: str, width_points: float, font: Font) -> float:
    return height(text, width_points, float(font.sz or 10), bold=bool(font.b))
