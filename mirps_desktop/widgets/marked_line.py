"""Paints lines of text with the matches in them on their colour."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout

from mirps_desktop.catalogue.snippet import MarkedText
from mirps_desktop.widgets.appearance import match_colour
from mirps_desktop.widgets.text_positions import utf16

_MOST = 500  # cut texts that are kept


class LinePainter:
    """Draws lines in one font and colour; matches in the colours of `palette`.

    Keeps what was cut to fit: the names of themes and countries come again in every row.
    """

    def __init__(self, font: QFont, pen: QColor, palette: QPalette) -> None:
        self._font = font
        self._pen = pen
        self._metrics = QFontMetrics(font)
        self._match = QTextCharFormat()
        self._match.setBackground(match_colour(palette))
        self._match.setForeground(palette.color(QPalette.ColorRole.Text))
        self._cut: dict[tuple[str, int], str] = {}

    def draw(self, painter: QPainter, room: QRect, marked: MarkedText) -> None:
        """Draw one line into `room`, cut with an ellipsis at its right end where it does not fit."""
        if marked.spans:
            self._draw_marked(painter, room, self._fitting(marked, room.width()))
            return
        painter.setFont(self._font)
        painter.setPen(self._pen)
        painter.drawText(room.x(), room.y() + self._metrics.ascent(), self._elided(marked.text, room.width()))

    def _draw_marked(self, painter: QPainter, room: QRect, marked: MarkedText) -> None:
        layout = QTextLayout(marked.text, self._font)
        layout.setFormats(self._formats(marked))
        layout.beginLayout()
        layout.createLine().setNumColumns(utf16(marked.text, len(marked.text)))
        layout.endLayout()
        painter.setPen(self._pen)
        layout.draw(painter, QPointF(room.topLeft()))

    def _formats(self, marked: MarkedText) -> list[QTextLayout.FormatRange]:
        ranges = []
        for start, end in marked.spans:
            place = QTextLayout.FormatRange()
            place.start = utf16(marked.text, start)
            place.length = utf16(marked.text, end) - place.start
            place.format = self._match
            ranges.append(place)
        return ranges

    def _fitting(self, marked: MarkedText, width: int) -> MarkedText:
        text = self._elided(marked.text, width)
        end = len(text) if text == marked.text else len(text) - 1
        return MarkedText(text, tuple((start, min(stop, end)) for start, stop in marked.spans if start < end))

    def _elided(self, text: str, width: int) -> str:
        key = text, width
        if key not in self._cut:
            if len(self._cut) >= _MOST:
                self._cut.clear()
            self._cut[key] = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return self._cut[key]
