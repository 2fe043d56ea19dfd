"""A busy cursor from the moment of a click, as long as the window cannot answer."""

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication


def busy(act: Callable[[], object]) -> Callable[..., None]:
    """Return what does `act` under a busy cursor, which goes once events are handled again.

    That is after `act`, or within it, where it opens a dialog that waits for the reader.
    """

    def run(*_given: object) -> None:
        QGuiApplication.setOverrideCursor(QtCore.Qt.CursorShape.WaitCursor)
        QTimer.singleShot(0, QGuiApplication.restoreOverrideCursor)
        act()

    return run
