"""Tells a screen reader what happens where its reader is not looking; without one it costs nothing."""

from collections.abc import Callable

from PySide6 import QtGui
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QStatusBar, QWidget

_PAUSE = 400  # milliseconds after the last key: nobody can listen to numbers that change while typing


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader, if there is one, say `text` when it has said what it is saying now."""
    if text and QtGui.QAccessible.isActive():
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(widget, text))


class Announcer(QObject):
    """Announces what is said in the status bar, and what `found` says once no answer has come for a while."""

    def __init__(self, found: Callable[[], str], bar: QStatusBar, window: QWidget) -> None:
        super().__init__(window)
        self._found = found
        self._window = window
        self._said = ""
        self._pause: QTimer | None = None
        bar.messageChanged.connect(self._say)

    def follow_results(self) -> None:
        """Announce soon what was found; call it at every answer."""
        if not QtGui.QAccessible.isActive():
            return
        if self._pause is None:
            self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
            self._pause.timeout.connect(self._say_found)
        self._pause.start()

    def _say_found(self) -> None:
        found = self._found()
        if found != self._said:
            self._said = found
            announce(self._window, found)

    def _say(self, message: str) -> None:
        if not QApplication.activePopupWidget():  # else it explains an entry of a menu, which is read anyway
            announce(self._window, message)
