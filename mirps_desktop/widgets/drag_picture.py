"""What hangs on the mouse while something is dragged."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

_ROOM = 8  # around the words


def drag_picture(widget: QWidget, text: str) -> QPixmap:
    """Return `text` on a plate, in the font and colours of `widget`."""
    metrics, ratio = QFontMetrics(widget.font()), widget.devicePixelRatioF()
    rect = QRect(0, 0, metrics.horizontalAdvance(text) + 2 * _ROOM, metrics.height() + _ROOM)
    picture = QPixmap(rect.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(widget.palette().color(QPalette.ColorRole.Highlight))
    painter = QPainter(picture)
    painter.setPen(widget.palette().color(QPalette.ColorRole.Link))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.setPen(widget.palette().color(QPalette.ColorRole.HighlightedText))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
