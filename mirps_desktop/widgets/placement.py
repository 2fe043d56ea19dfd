"""Where a window opens: as it was left, all of it on the screen, its frame included."""

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QMargins, QRect, QSize

from mirps_desktop.widgets.qt_numbers import HORIZONTAL

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtWidgets import QSplitter, QWidget

# Room for the frame, which is known only once the window is shown: wide enough for every desktop.
_FRAME = QMargins(8, 36, 8, 8)


def room(window: "QWidget") -> QRect:
    """Return the part of the screen that the inside of `window` may fill."""
    return window.screen().availableGeometry().marginsRemoved(_FRAME)


def open_with(window: "QWidget", size: QSize) -> None:
    """Give `window` its first `size`, or as much of it as the screen has."""
    window.resize(size.boundedTo(room(window).size()))


def restore(window: "QWidget", geometry: "QByteArray", *, is_maximised: bool = False) -> None:
    """Give `window` the place that it was left in, on its screen, or on another if that is gone.

    Where Qt finds the screen too different for it, only whether it was maximised is taken.
    """
    if window.restoreGeometry(geometry):
        keep_on_screen(window)
    elif is_maximised:
        window.setWindowState(window.windowState() | QtCore.Qt.WindowState.WindowMaximized)


def restore_panes(panes: "QSplitter", state: "QByteArray", orientation: int = HORIZONTAL) -> None:
    """Share `panes`, side by side or one above the other, out as they were left; no pane of ours collapses.

    A state has more than sizes, and a damaged one what no pane can bear.
    """
    width = panes.handleWidth()
    panes.restoreState(state)
    panes.setProperty("orientation", orientation)
    panes.setHandleWidth(width)
    panes.setChildrenCollapsible(False)


def keep_on_screen(window: "QWidget") -> None:
    """Bring a window back whose remembered place is too large for the screen, or outside of it."""
    if window.isMaximized() or window.isFullScreen():
        return
    inside = room(window)
    window.resize(window.size().boundedTo(inside.size()))
    place = QRect(window.geometry())
    place.moveLeft(max(inside.left(), min(place.left(), inside.right() + 1 - place.width())))
    place.moveTop(max(inside.top(), min(place.top(), inside.bottom() + 1 - place.height())))
    if place != window.geometry():
        window.setGeometry(place)
