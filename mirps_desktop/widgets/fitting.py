"""Cuts a marked text so that it fits on some lines, with its first match whole."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

from mirps_desktop.catalogue.snippet import MarkedText
from mirps_desktop.widgets.cut import cut_right
from mirps_desktop.widgets.text_positions import characters

_CUT = "… "
_MOST = 500  # texts that are kept
_Broken = tuple[str, Sequence[int]]
"""What fits of a text, and where its lines start."""


class Fitting:
    """Fits texts in one font.

    Keeps where texts were broken: while a word grows, the same texts come again with other matches.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)
        self._broken: dict[tuple[str, int, int], _Broken] = {}

    def lines(self, marked: MarkedText, width: int, lines: int) -> tuple[MarkedText, ...]:
        """Return the lines that show as much of `marked` as fits, the last cut with an ellipsis.

        Where the first match would not be whole, the text begins later, so that it is on the first line.
        """
        fitted, starts = self._cut(marked, width, lines)
        if marked.spans and fitted.spans[:1] != marked.spans[:1]:
            fitted, starts = self._cut(self._from_first_match(marked, width), width, lines)
        return tuple(_piece(fitted, start, end) for start, end in pairwise([*starts, len(fitted.text)]))

    def _from_first_match(self, marked: MarkedText, width: int) -> MarkedText:
        """Return `marked` from the first word on with which its first match still fits on one line."""
        text, (start, end) = marked.text, marked.spans[0]
        while (space := text.rfind(" ", 0, max(start - 1, 0))) >= 0:
            if self._metrics.horizontalAdvance(_CUT + text[space + 1 : end]) > width:
                break
            start = space + 1
        shift = len(_CUT) - start
        spans = tuple((first + shift, last + shift) for first, last in marked.spans)
        return MarkedText(_CUT + text[start:], spans)

    def _cut(self, marked: MarkedText, width: int, lines: int) -> tuple[MarkedText, Sequence[int]]:
        """Return what fits of `marked`, and where its lines start."""
        key = marked.text, width, lines
        if key not in self._broken:
            if len(self._broken) >= _MOST:
                self._broken.clear()
            self._broken[key] = self._break(*key)
        text, starts = self._broken[key]
        if text == marked.text:
            return marked, starts
        shown = len(text) - 1  # the last letter is the ellipsis
        spans = tuple((first, min(last, shown)) for first, last in marked.spans if first < shown)
        return MarkedText(text, spans), starts

    def _break(self, text: str, width: int, lines: int) -> _Broken:
        """Return the beginning of `text` that fits on `lines` lines, and where these start."""
        starts = [0, *self._ends(text, width, lines - 1)]
        rest = text[starts[-1] :]
        shown = cut_right(rest, self._metrics, width)
        return text[: starts[-1]] + shown, starts

    def _ends(self, text: str, width: int, lines: int) -> Iterator[int]:
        """Yield where the first `lines` lines of `text` end."""
        if not lines:  # as most: they need no layout
            return
        layout = QTextLayout(text, self._font)
        layout.beginLayout()
        for _number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            yield characters(text, line.textStart() + line.textLength())
        layout.endLayout()


def _piece(marked: MarkedText, start: int, end: int) -> MarkedText:
    inside = ((max(first, start), min(last, end)) for first, last in marked.spans)
    spans = tuple((first - start, last - start) for first, last in inside if first < last)
    return MarkedText(marked.text[start:end], spans)
