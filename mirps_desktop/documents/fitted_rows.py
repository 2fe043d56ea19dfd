"""A record in as many rows of a workbook as it needs, each as high as its texts. Loads openpyxl."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from mirps_desktop.documents.text_metrics import HIGHEST_ROW, MOST_LETTERS, height, split_text, width
from mirps_desktop.documents.workbook_style import CELL_PADDING_POINTS, SIZE, USUAL_UNIT_POINTS, text_width

_INDENT_POINTS = 9.0
_REMEMBERED = 4_096  # cells: names of themes and countries come again and again

Row = tuple[Sequence[str | int], float]
"""The cells of a row, and its height in points."""
_Pieces = Sequence[tuple[str | int, float]]


def units_for(text: str, size: float) -> float:
    """Return how many units wide a column has to be for `text` on one line."""
    return (width(text, size) + _INDENT_POINTS + CELL_PADDING_POINTS) / USUAL_UNIT_POINTS


class FittedRows:
    """Fits records into columns of `widths`, in units of Excel's.

    `running` says which columns are read on from row to row; the others are repeated in each.
    """

    def __init__(self, widths: Sequence[float], running: Sequence[bool]) -> None:
        self._rooms = [text_width(width) - _INDENT_POINTS for width in widths]
        self._running = running

    def of(self, cells: Sequence[str | int], *, bold: bool = False) -> Iterator[Row]:
        """Yield the rows of one record; the first column is bold, and with `bold` all are."""
        fitted = [
            _fitted(cell, room, "bold" if bold or not place else "")
            for place, (cell, room) in enumerate(zip(cells, self._rooms, strict=True))
        ]
        if all(len(pieces) == 1 for pieces in fitted):
            yield cells, max(points for ((_, points),) in fitted)
            return
        rest = [
            ("", 0.0) if runs or len(pieces) > 1 else pieces[0]
            for pieces, runs in zip(fitted, self._running, strict=True)
        ]
        for row in zip_longest(*fitted):
            filled = [piece or again for piece, again in zip(row, rest, strict=True)]
            yield [cell for cell, _ in filled], max(points for _, points in filled)


@lru_cache(maxsize=_REMEMBERED)
def _fitted(cell: str | int, room: float, weight: str) -> _Pieces:
    """Return `cell` in pieces that fit a row, each with the height that it needs."""
    if isinstance(cell, int):
        return ((cell, height("", room, SIZE)),)
    points = height(cell, room, SIZE, bold=bool(weight))
    if points <= HIGHEST_ROW and len(cell) <= MOST_LETTERS // 2:
        return ((cell, points),)
    pieces = split_text(cell, room, SIZE)
    return tuple((piece, _points(piece, room, weight)) for piece in pieces)


def _points(text: str, room: float, weight: str) -> float:
    return min(height(text, room, SIZE, bold=bool(weight)), HIGHEST_ROW)
