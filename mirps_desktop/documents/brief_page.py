"""A sheet whose rows are measured and whose pages are broken here. Loads openpyxl."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.documents.offers import Offers
from mirps_desktop.documents.page_setup import page_points, page_units, set_page
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.sheet_rows import Row, Text, link_cells, place, write_air, write_row
from mirps_desktop.documents.steps import Progress
from mirps_desktop.documents.text_metrics import HIGHEST_ROW
from mirps_desktop.documents.workbook_style import text_width

# A row that flows and is taller than the first goes on on the next page, where there is room for the second.
_TALL, _LEAST_PART = 180.0, 80.0
_MOST_MOVED = 0.6  # of a page, so that the last does not hold notes and the source only
_MOST_BREAKS = 1_026  # Excel takes no more on a sheet
_TAIL_AIR = 3.75  # above what goes on, below the heading


@dataclass(frozen=True, slots=True)
class _Group:
    """Rows that stay on one page; `gap` is left empty above, `heading` is set again at the head of a page.

    One that `opens` a theme has the heading at its own beginning; `notes` are about the groups before.
    """

    rows: tuple[Row, ...]
    gap: float = 0.0
    heading: Row | None = None
    opens: bool = False
    notes: bool = False


class BriefPage:
    """Gathers rows from top to bottom and sets them all when it is closed; none gets higher than Excel takes.

    `columns` are widths in units; those that are None share what is left of the paper.
    """

    def __init__(
        self, sheet: Worksheet, paper: Paper, columns: Sequence[float | None], *, landscape: bool = False
    ) -> None:
        self._sheet = sheet
        left = page_units(paper, landscape=landscape) - sum(width for width in columns if width is not None)
        share = left / max(1, sum(width is None for width in columns))
        widths = [share if width is None else width for width in columns]
        self._widths = tuple(map(text_width, widths))  # the points that text has, at the least
        self._capacity = page_points(paper, landscape=landscape)
        self._groups: list[_Group] = []
        self._repeated = 0  # the place of the group that every page repeats, from 1
        self._row = 0
        self._used = 0.0
        self._head = 0.0  # the points of the rows that are repeated
        self._is_fresh = True  # nothing is on the page but what is repeated
        self._links: dict[str, Text] = {}
        self._offers = Offers(sheet)
        self.anchors: dict[str, str] = {}
        """Once the page is closed: the places of the anchors, as links name them."""
        for column, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(column)].width = width
        set_page(sheet, paper, landscape=landscape)

    def add(
        self,
        rows: Sequence[Row],
        *,
        gap: float = 0.0,
        heading: Row | None = None,
        opens: bool = False,
        notes: bool = False,
    ) -> None:
        """Add `rows` that stay on one page, where they fit one at all.

        At the head of a page the `gap` above them, in points, is left out and `heading` is set; where they
        open a theme, only on the pages after their first. On the last page `notes` are not alone.
        """
        self._groups.append(_Group(tuple(rows), gap, heading, opens, notes))

    def repeat(self, rows: Sequence[Row], *, gap: float = 0.0) -> None:
        """Add `rows` that every further page repeats; they stay in sight on the screen too."""
        self.add(rows, gap=gap)
        self._repeated = len(self._groups)

    def close(
        self,
        rows: Sequence[Row],
        anchors: Mapping[str, str] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Set everything, `rows` last, on the page of the group before them; print that and no more.

        Links lead to anchors of this page, or to further ones in `anchors`.
        """
        self.add(rows)
        self._groups = [replace(group, rows=self._pieces(group.rows)) for group in self._groups]
        if self._repeated:
            self._head = sum(map(self._height, self._groups[self._repeated - 1].rows))
        self._join_last()
        for number, group in enumerate(self._groups, 1):
            self._set(group)
            if number == self._repeated:
                self._repeat_since(self._row - len(group.rows) + 1)
            if progress:
                progress(number, len(self._groups))
        self._sheet.print_area = f"A1:{get_column_letter(len(self._widths))}{self._row}"
        link_cells(self._sheet, self._links, {**(anchors or {}), **self.anchors})

    def _pieces(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Return `rows` with those that are too high in pieces; one that flows is parted when it is set."""
        return tuple(piece for row in rows for piece in ([row] if row.flows else row.pieces(self._widths)))

    def _join_last(self) -> None:
        """Let the last group stay with the one before it, if a page has room for both.

        Where that one has only notes, so does the last pledge, or the part of it that goes on.
        """
        last, end = self._groups[-2:]
        both = (*last.rows, *end.rows)
        page = self._capacity - self._head - (self._height(last.heading) if last.heading else 0.0)
        if sum(map(self._height, both)) > page:
            return
        self._groups[-2:] = [replace(last, rows=both)]
        before = self._groups[-2] if last.notes else None
        if before and (
            sum(map(self._height, (*before.rows, *both))) <= page * _MOST_MOVED
            or any(row.flows and self._height(row) > _TALL for row in before.rows)
        ):
            self._groups[-2:] = [replace(before, rows=(*before.rows, *both))]

    def _set(self, group: _Group) -> None:
        if not self._is_fresh and self._used + group.gap + self._needed(group.rows) > self._capacity:
            self._break(None if group.opens else group.heading)
        elif not self._is_fresh and group.gap:
            self._row += 1
            self._sheet.row_dimensions[self._row].height = group.gap
            self._used += group.gap
        after = sum(map(self._height, group.rows))
        for row in group.rows:
            after -= self._height(row)
            self._set_row(row, group.heading, after)

    def _set_row(self, row: Row, heading: Row | None, after: float) -> None:
        """Set `row`; one that flows leaves a part for the page on which the `after` points below it stand."""
        points, room = self._height(row), self._capacity - self._used
        fits = points + after <= room
        if not row.flows or points <= (HIGHEST_ROW if fits else _TALL):
            self._set_whole(row, heading)
        elif room < _LEAST_PART and not self._is_fresh:
            self._break(heading)
            self._set_row(row, heading, after)
        else:
            kept = points if fits else points - _LEAST_PART
            part = max(min(room, kept, HIGHEST_ROW), _LEAST_PART)
            head, tail = row.parted(part - row.air, self._widths)
            self._set_whole(head, heading)
            if kept < min(room, HIGHEST_ROW):
                self._break(heading)
            self._set_row(replace(tail, air=_TAIL_AIR), heading, after)

    def _set_whole(self, row: Row, heading: Row | None) -> None:
        points = self._height(row)
        if not self._is_fresh and self._used + points > self._capacity:
            self._break(heading)
        self._write(row, points)
        self._is_fresh = False

    def _needed(self, rows: Sequence[Row]) -> float:
        """Return the points that `rows` need on one page; a tall one that flows may go on on the next."""
        needed = 0.0
        for row in rows:
            points = self._height(row)
            if row.flows and points > _TALL:
                return needed + _LEAST_PART
            needed += points
        return needed

    def _height(self, row: Row) -> float:
        """Return the points that `row` needs, its air included."""
        return row.air + row.height(self._widths)

    def _break(self, heading: Row | None) -> None:
        self._used = self._head
        self._is_fresh = True
        if len(self._sheet.row_breaks.brk) == _MOST_BREAKS:
            return  # pages end where the program that prints them ends them
        self._sheet.row_breaks.append(Break(id=self._row))
        for row in self._pieces([heading] if heading else []):
            self._write(row, self._height(row))

    def _write(self, row: Row, points: float) -> None:
        count = len(self._widths)
        if row.air:
            self._row += 1
            write_air(self._sheet, self._row, row, count)
        self._row += 1
        write_row(self._sheet, self._row, row, count, points - row.air)
        self._used += points
        for column, text in enumerate(row.texts, 1):
            where = f"{get_column_letter(column)}{self._row}"
            if text.anchor:
                self.anchors[text.anchor] = place(self._sheet, self._row, column)
            if text.link:
                self._links[where] = text
            if text.choices:
                self._offers.add(where, text.choices)

    def _repeat_since(self, first: int) -> None:
        self._sheet.print_title_rows = f"{first}:{self._row}"
        self._sheet.freeze_panes = f"A{self._row + 1}"
