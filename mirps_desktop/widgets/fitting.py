"""Cuts a marked text so that it fits on some lines, with its first match whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

from mirps_desktop.catalogue.snippet import MarkedText

_CUT = "… "


def fit(marked: MarkedText, font: QFont, width: int, lines: int) -> MarkedText:
    """Return as much of `marked` as fits on `lines` lines, with an ellipsis where it is cut.

    Where the first match would not be whole, the text begins later, so that the match is on the first line.
    """
    fitted = _cut(marked, font, width, lines)
    if marked.spans and fitted.spans[:1] != marked.spans[:1]:
        return _cut(_from_first_match(marked, QFontMetrics(font), width), font, width, lines)
    return fitted


def _from_first_match(marked: MarkedText, metrics: QFontMetrics, width: int) -> MarkedText:
    """Return `marked` from the first word on with which its first match still fits on one line."""
    text, (start, end) = marked.text, marked.spans[0]
    while (space := text.rfind(" ", 0, max(start - 1, 0))) >= 0:
        if metrics.horizontalAdvance(_CUT + text[space + 1 : end]) > width:
            break
        start = space + 1
    shift = len(_CUT) - start
    spans = tuple((first + shift, last + shift) for first, last in marked.spans)
    return MarkedText(_CUT + text[start:], spans)


def _cut(marked: MarkedText, font: QFont, width: int, lines: int) -> MarkedText:
    text = marked.text
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    start = 0
    for _number in range(lines - 1):
        line.setLineWidth(width)
        start = line.textStart() + line.textLength()
        line = layout.createLine()
    layout.endLayout()
    rest = QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
    if rest == text[start:]:
        return marked
    shown = start + len(rest) - 1  # the last letter is the ellipsis
    spans = tuple((first, min(last, shown)) for first, last in marked.spans if first < shown)
    return MarkedText(text[:start] + rest, spans)
