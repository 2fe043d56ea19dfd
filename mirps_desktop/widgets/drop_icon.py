"""The arrow of what drops down, in the colour of the text around it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPen, QPixmap

_SIDE = 16  # pixels, as large as the cross beside it
_CORNERS = (QPointF(4.5, 6.5), QPointF(8, 10), QPointF(11.5, 6.5))


def drop_icon(palette: QPalette) -> QIcon:
    """Return the arrow, sharp on screens of whole scales."""
    icon = QIcon()
    for scale in (1, 2, 3):
        picture = QPixmap(_SIDE * scale, _SIDE * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1.6))
        painter.drawPolyline(_CORNERS)
        painter.end()
        icon.addPixmap(picture)
    return icon
