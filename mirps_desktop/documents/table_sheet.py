"""A real Excel table whose rows are measured: filters, a header that stays. Loads openpyxl."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.documents.page_setup import fit_columns
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.sheet_rows import INDENT_POINTS, Row, Text, link_cells, place, write_row
from mirps_desktop.documents.text_metrics import HIGHEST_ROW
from mirps_desktop.documents.workbook_style import HEADER, SIZE, font, text_width

_HEAD_POINTS = 24.0  # with room for the buttons of the filter


@dataclass(frozen=True, slots=True)
class Column:
    """A column, `width` in units; a text that `flows` goes on in a further row where one is too low."""

    name: str
    width: float
    flows: bool = False


class TableSheet:
    """Writes records from top to bottom; the links work once it is closed."""

    def __init__(self, sheet: Worksheet, columns: Sequence[Column]) -> None:
        self._sheet = sheet
        self._columns = columns
        self._widths = [text_width(column.width) - INDENT_POINTS for column in columns]
        self._row = 0
        self._links: dict[str, Text] = {}
        self.anchors: dict[str, str] = {}
        """The places of the anchors so far, as links name them."""
        white = font(SIZE, "FFFFFF", bold=True)
        names = tuple(Text(column.name, white) for column in columns)
        self._write(Row(names, fill=HEADER, least=_HEAD_POINTS, middle=True, indented=True))

    def add(self, texts: Sequence[Text]) -> None:
        """Add a record; where a text is higher than a row may be, the next goes on with it."""
        row = Row(tuple(texts), rule=True, indented=True)
        while row.height(self._widths) > HIGHEST_ROW:
            head, tail = row.parted(HIGHEST_ROW, self._widths)
            self._write(head)
            again = zip(self._columns, head.texts, tail.texts, strict=True)
            row = replace(
                tail, rule=True, texts=tuple(rest if column.flows else all_ for column, all_, rest in again)
            )
        self._write(row)

    def close(self, name: str, paper: Paper, anchors: Mapping[str, str]) -> None:
        """Make it a table called `name` in formulas, ready for `paper`, with links to `anchors`."""
        sheet, last = self._sheet, get_column_letter(len(self._columns))
        table = Table(displayName=name, ref=f"A1:{last}{max(self._row, 2)}")  # one needs a row of data
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        sheet.add_table(table)
        for number, column in enumerate(self._columns, 1):
            sheet.column_dimensions[get_column_letter(number)].width = column.width
        sheet.freeze_panes = "B2"
        sheet.sheet_view.showGridLines = False
        sheet.print_title_rows = "1:1"
        sheet.print_area = table.ref
        fit_columns(sheet, paper)
        link_cells(sheet, self._links, anchors)

    def _write(self, row: Row) -> None:
        self._row += 1
        write_row(self._sheet, self._row, row, len(self._columns), row.height(self._widths))
        for column, text in enumerate(row.texts, 1):
            if text.anchor:
                self.anchors.setdefault(text.anchor, place(self._sheet, self._row, column))
            if text.link:
                self._links[f"{get_column_letter(column)}{self._row}"] = text
