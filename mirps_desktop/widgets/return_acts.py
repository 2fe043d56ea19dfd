"""Lets Return press buttons in the window as in a dialog; Qt presses them by the space bar only."""

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QToolButton


class ReturnActs(QObject):
    """Watches the buttons whose event filter it is: Return does to them what a click does."""

    def eventFilter(self, watched: QObject, event: QtCore.QEvent) -> bool:
        if not isinstance(event, QtGui.QKeyEvent) or event.type() != QtCore.QEvent.Type.KeyPress:
            return False
        keys = QtCore.Qt.Key
        if event.key() not in {keys.Key_Return, keys.Key_Enter} or not isinstance(watched, QAbstractButton):
            return False
        if isinstance(watched, QToolButton) and watched.menu() is not None:
            watched.showMenu()
        else:
            watched.click()
        return True


def let_return_act(button: QObject) -> None:
    """Let Return do to `button` what a click does."""
    button.installEventFilter(ReturnActs(button))
