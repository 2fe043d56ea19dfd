"""Paints lines of text with the matches in them on their colour."""

from math import ceil

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout

from mirps_desktop.catalogue.snippet import MarkedText
from mirps_desktop.widgets.colours import brush, match_colour
from mirps_desktop.widgets.fitting import Fitting
from mirps_desktop.widgets.text_positions import utf16

_MOST = 1_000  # lines that are kept


class LinePainter:
    """Draws text in one font and colour; matches in the colours of `palette`.

    Keeps its lines laid out: while a word grows, and while the list is scrolled, the same ones come again,
    and drawing one is all that is left to do. The colour is the lines' own, since `QPainter.setPen` would
    need the namespace `Qt`; see `qt_numbers.py`.
    """

    def __init__(self, font: QFont, pen: QColor, palette: QPalette) -> None:
        self._font = QFont(font)  # a copy: that of an option lives as long as the option
        self.metrics = QFontMetrics(self._font)
        self._fitting = Fitting(self._font)
        self._pen = QTextCharFormat()
        self._pen.setForeground(brush(pen))
        self._match = QTextCharFormat()
        self._match.setBackground(brush(match_colour(palette)))
        self._match.setFontUnderline(True)  # not by its colour alone
        self._match.setForeground(palette.brush(QPalette.ColorRole.Text))
        self._laid_out: dict[str, QTextLayout] = {}

    def draw(self, painter: QPainter, room: QRect, marked: MarkedText, lines: int = 1) -> None:
        """Draw `marked` from the top left of `room` on, cut to fit its width on some `lines`."""
        place = QPointF(room.topLeft())
        fits = lines == 1 and self.width(marked.text) <= room.width()
        for line in (marked,) if fits else self._fitting.lines(marked, room.width(), lines):
            marks = [_range(line.text, start, end, self._match) for start, end in line.spans]
            self._layout(line.text).draw(painter, place, marks)
            place.setY(place.y() + self.metrics.lineSpacing())

    def width(self, text: str) -> int:
        """Return how wide `text` is in pixels."""
        return ceil(self._layout(text).lineAt(0).naturalTextWidth())

    def _layout(self, text: str) -> QTextLayout:
        found = self._laid_out.get(text)
        if found is None:
            if len(self._laid_out) >= _MOST:
                self._laid_out.clear()
            found = self._laid_out[text] = QTextLayout(text, self._font)
            found.setFormats([_range(text, 0, len(text), self._pen)])
            found.beginLayout()
            found.createLine().setNumColumns(utf16(text, len(text)))
            found.endLayout()
        return found


def _range(text: str, start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    place = QTextLayout.FormatRange()
    place.start = utf16(text, start)
    place.length = utf16(text, end) - place.start
    place.format = form
    return place
