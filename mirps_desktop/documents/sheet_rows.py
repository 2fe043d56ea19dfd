"""Rows of a sheet, as data: what each cell says, how it looks, and how tall they are. Loads openpyxl."""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.documents.cells import write_marked, write_text
from mirps_desktop.documents.text_metrics import HIGHEST_ROW, fills_a_cell, height, part_text
from mirps_desktop.documents.workbook_style import CELL_PADDING_POINTS, RULE, SIZE, font

INDENT_POINTS = 9.0
_MOST_LINKS = 65_530  # Excel takes no more on a sheet
_MARKER_ROOM = "\u00a0"  # parts an ID from the marker of its notes: they must never read as one number


@dataclass(frozen=True, slots=True)
class Text:
    """What one cell says.

    `marker` stands raised behind the text. A click leads to the cell whose `anchor` is `link`, and `tip`
    says so; LibreOffice shows a link in letters of its own and on one line, so it has to be short, and
    neither raised nor on a dark ground.
    `box` draws a frame to write in, and `choices` are offered there. `fill` goes before that of the row.
    `behind` is shown after a number, which stays one. `pledge_id` names the text in a Problem.
    """

    content: str | int = ""
    font: Font = field(default_factory=font)
    marker: str = ""
    anchor: str = ""
    link: str = ""
    tip: str = ""
    box: bool = False
    fill: str = ""
    behind: str = ""
    centred: bool = False
    choices: tuple[str, ...] = ()
    pledge_id: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row to be set, a text for each column; a single one runs over all columns.

    `least` is the least height in points, `fill` is `#rrggbb` or empty; `rule` draws a line below; `air` is
    empty above the words, as a low row of its own, because cells know no padding; `indented` leaves
    INDENT_POINTS beside them. A row that `flows` may go on on a further page.
    """

    texts: tuple[Text, ...]
    fill: str = ""
    least: float = 0.0
    rule: bool = False
    middle: bool = False
    air: float = 0.0
    flows: bool = False
    indented: bool = False

    def height(self, widths: Sequence[float]) -> float:
        """Return the points that the words need in columns with `widths` points of room, without the air."""
        needed = (
            height(_words(text), room, float(text.font.sz or SIZE), bold=bool(text.font.b))
            for text, room in zip(self.texts, self._rooms(widths), strict=True)
            if text.content != ""
        )
        return max(self.least, *needed, 0.0)

    def pieces(self, widths: Sequence[float]) -> "list[Row]":
        """Return the rows that this one takes: one, or several where a row would be too high or too full.

        Only the first has the air, the ID and all else that is short; only the last has the rule.
        """
        pieces, rest = [], self
        while rest.height(widths) > HIGHEST_ROW or any(
            fills_a_cell(str(text.content)) for text in rest.texts
        ):
            head, tail = rest.parted(HIGHEST_ROW, widths)
            pieces.append(head)
            rest = replace(tail, air=0.0, least=0.0)
        return [*pieces, rest]

    def parted(self, points: float, widths: Sequence[float]) -> "tuple[Row, Row]":
        """Return what fits into `points` as a row, and the rest, to which nothing leads."""
        heads, tails = [], []
        for text, room in zip(self.texts, self._rooms(widths), strict=True):
            size, bold = float(text.font.sz or SIZE), bool(text.font.b)
            head, rest = part_text(str(text.content), room, size, points, bold=bold)
            heads.append(replace(text, content=head) if rest else text)
            tails.append(replace(text, content=rest, marker="", anchor="", link=""))
        return replace(self, texts=tuple(heads), rule=False), replace(self, texts=tuple(tails))

    def _rooms(self, widths: Sequence[float]) -> Sequence[float]:
        """Return the points of room that each text has; a single one has that of all columns."""
        merged = sum(widths) + (len(widths) - 1) * CELL_PADDING_POINTS
        return [merged] if len(self.texts) == 1 else widths


def write_row(sheet: Worksheet, number: int, row: Row, count: int, points: float) -> None:
    """Write `row` as row `number` of `sheet`, `points` high, over `count` columns."""
    sheet.row_dimensions[number].height = points
    for column in range(1, count + 1):
        cell = sheet.cell(number, column)
        text = row.texts[column - 1] if column <= len(row.texts) else Text()
        _dress(cell, row, text)
        if isinstance(text.content, int):
            cell.value = text.content
            if text.behind:
                cell.number_format = f'0" {text.behind}"'
        elif text.marker:
            write_marked(cell, text.content, _MARKER_ROOM + text.marker, text.pledge_id)
        elif text.content:
            write_text(cell, text.content, text.pledge_id)
    if len(row.texts) == 1 < count:
        sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=count)


def write_air(sheet: Worksheet, number: int, row: Row, count: int) -> None:
    """Write the low row above the words of `row`."""
    air = Row((Text(),), row.fill)
    sheet.row_dimensions[number].height = row.air
    for column in range(1, count + 1):
        _dress(sheet.cell(number, column), air, Text())


def link_cells(sheet: Worksheet, links: Mapping[str, Text], anchors: Mapping[str, str]) -> None:
    """Let the cells of `links` lead to the places of `anchors`, as Excel writes them: `'Sheet'!A1`.

    Further ones than Excel takes stay without a link.
    """
    for where, text in islice(links.items(), _MOST_LINKS):
        link = Hyperlink(ref=where, location=anchors[text.link], tooltip=text.tip or None)
        sheet[where].hyperlink = link


def place(sheet: Worksheet, row: int, column: int) -> str:
    """Return a cell as a link names it."""
    return f"{quote_sheetname(sheet.title)}!{get_column_letter(column)}{row}"


def _dress(cell: Cell | MergedCell, row: Row, text: Text) -> None:
    cell.font = _as_link(text.font) if text.link else text.font
    across = "center" if text.centred else "left"
    cell.alignment = _alignment(across, "center" if row.middle else "top", int(row.indented))
    if fill := text.fill or row.fill:
        cell.fill = _fill(fill)
    if row.rule or text.box:
        cell.border = _border(below=row.rule, around=text.box)


@cache
def _as_link(face: Font) -> Font:
    underlined = copy(face)
    underlined.u = "single"
    return underlined


@cache
def _alignment(horizontal: str, vertical: str, indent: int) -> Alignment:
    return Alignment(horizontal=horizontal, vertical=vertical, indent=indent, wrap_text=True)


@cache
def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=colour.lstrip("#"))


@cache
def _border(*, below: bool, around: bool) -> Border:
    line = Side("thin", color=RULE)
    return Border(
        left=line if around else None,
        right=line if around else None,
        top=line if around else None,
        bottom=line if below or around else None,
    )


def _words(text: Text) -> str:
    """Return what has to be seen: a part of a text may end in a paragraph break."""
    if text.behind:
        return f"{text.content} {text.behind}"
    return f"{text.content}{_MARKER_ROOM}{text.marker}" if text.marker else str(text.content).rstrip()
