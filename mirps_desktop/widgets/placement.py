"""Where the window opens: all of it on the screen, its frame included."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

# Room for the frame, which is known only once the window is shown: wide enough for every desktop.
_FRAME = QMargins(8, 36, 8, 8)


def room(window: QWidget) -> QRect:
    """Return the part of the screen that the inside of `window` may fill."""
    return window.screen().availableGeometry().marginsRemoved(_FRAME)


def open_with(window: QWidget, size: QSize) -> None:
    """Give `window` its first `size`, or as much of it as the screen has."""
    window.resize(size.boundedTo(room(window).size()))


def keep_on_screen(window: QWidget) -> None:
    """Bring a window back whose remembered place is too large for the screen, or outside of it."""
    if window.isMaximized() or window.isFullScreen():
        return
    inside = room(window)
    window.resize(window.size().boundedTo(inside.size()))
    place = QRect(window.geometry())
    place.moveLeft(max(inside.left(), min(place.left(), inside.right() + 1 - place.width())))
    place.moveTop(max(inside.top(), min(place.top(), inside.bottom() + 1 - place.height())))
    if place != window.geometry():
        window.move(place.topLeft() - QPoint(_FRAME.left(), _FRAME.top()))
