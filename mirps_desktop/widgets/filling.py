"""Filled shapes, by those of QPainter's functions that need no enumeration of the namespace `Qt`.

`fillRect`, `setBrush` and `drawEllipse` have overloads for those; see `qt_numbers.py`.
"""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QBrush, QPainter, QPainterPath


def fill(painter: QPainter, rect: QRect, brush: QBrush) -> None:
    """Fill `rect` with `brush`."""
    painter.setBackground(brush)
    painter.eraseRect(rect)


def fill_dot(painter: QPainter, centre: QPointF, radius: float, brush: QBrush) -> None:
    """Fill the circle around `centre` smoothly."""
    path = QPainterPath()
    path.addEllipse(centre, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, brush)
