"""Paints text with the matches in it on their colour."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from mirps_desktop.catalogue.snippet import MarkedText
from mirps_desktop.widgets.appearance import match_colour
from mirps_desktop.widgets.text_positions import utf16


@dataclass(frozen=True, slots=True)
class Look:
    """How a text looks; the colours of matches are those of `palette`."""

    font: QFont
    pen: QColor
    palette: QPalette


def draw_line(painter: QPainter, room: QRect, marked: MarkedText, look: Look) -> None:
    """Draw one line into `room`, cut with an ellipsis at its right end where it does not fit."""
    if not marked.spans:  # most lines; three times as fast
        painter.setFont(look.font)
        painter.setPen(look.pen)
        text = painter.fontMetrics().elidedText(marked.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
        return
    text = QFontMetrics(look.font).elidedText(marked.text, Qt.TextElideMode.ElideRight, room.width())
    end = len(text) if text == marked.text else len(text) - 1
    spans = [(start, min(stop, end)) for start, stop in marked.spans if start < end]
    draw_lines(painter, room, MarkedText(text, tuple(spans)), look, 1)


def draw_lines(painter: QPainter, room: QRect, marked: MarkedText, look: Look, lines: int) -> None:
    """Draw up to `lines` lines of text that fits them into `room`."""
    layout = QTextLayout(marked.text, look.font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.setFormats(_formats(marked, look.palette))
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, number * QFontMetrics(look.font).lineSpacing()))
    layout.endLayout()
    painter.setPen(look.pen)
    layout.draw(painter, QPointF(room.topLeft()), [], QRectF(room))


def _formats(marked: MarkedText, palette: QPalette) -> list[QTextLayout.FormatRange]:
    form = QTextCharFormat()
    form.setBackground(match_colour(palette))
    form.setForeground(palette.color(QPalette.ColorRole.Text))
    ranges = []
    for start, end in marked.spans:
        place = QTextLayout.FormatRange()
        place.start = utf16(marked.text, start)
        place.length = utf16(marked.text, end) - place.start
        place.format = form
        ranges.append(place)
    return ranges
