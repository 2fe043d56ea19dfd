"""Paints lines of text with the matches in them on their colour."""

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout

from mirps_desktop.catalogue.snippet import MarkedText
from mirps_desktop.widgets.appearance import match_colour
from mirps_desktop.widgets.fitting import Fitting
from mirps_desktop.widgets.text_positions import utf16


class LinePainter:
    """Draws text in one font and colour; matches in the colours of `palette`."""

    def __init__(self, font: QFont, pen: QColor, palette: QPalette) -> None:
        self._font = font
        self._pen = pen
        self._metrics = QFontMetrics(font)
        self._fitting = Fitting(font)
        self._match = QTextCharFormat()
        self._match.setBackground(match_colour(palette))
        self._match.setFontUnderline(True)  # not by its colour alone
        self._match.setForeground(palette.color(QPalette.ColorRole.Text))

    def draw(self, painter: QPainter, room: QRect, marked: MarkedText, lines: int = 1) -> None:
        """Draw `marked` from the top left of `room` on, cut to fit its width on some `lines`."""
        painter.setFont(self._font)
        painter.setPen(self._pen)
        place = room.topLeft()
        for line in self._fitting.lines(marked, room.width(), lines):
            if line.spans:
                self._draw_marked(painter, place, line)
            else:  # most lines; three times as fast
                painter.drawText(place.x(), place.y() + self._metrics.ascent(), line.text)
            place.setY(place.y() + self._metrics.lineSpacing())

    def _draw_marked(self, painter: QPainter, place: QPoint, marked: MarkedText) -> None:
        layout = QTextLayout(marked.text, self._font)
        layout.setFormats(self._formats(marked))
        layout.beginLayout()
        layout.createLine().setNumColumns(utf16(marked.text, len(marked.text)))
        layout.endLayout()
        layout.draw(painter, QPointF(place))

    def _formats(self, marked: MarkedText) -> list[QTextLayout.FormatRange]:
        ranges = []
        for start, end in marked.spans:
            place = QTextLayout.FormatRange()
            place.start = utf16(marked.text, start)
            place.length = utf16(marked.text, end) - place.start
            place.format = self._match
            ranges.append(place)
        return ranges
