"""Lets Return press buttons in the window as in a dialog; Qt presses them by the space bar only."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QToolButton

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReturnActs(QObject):
    """Watches the buttons whose event filter it is: Return does to them what a click does."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in _RETURN or not isinstance(watched, QAbstractButton):
            return False
        if isinstance(watched, QToolButton) and watched.menu() is not None:
            watched.showMenu()
        else:
            watched.click()
        return True


def let_return_act(button: QObject) -> None:
    """Let Return do to `button` what a click does."""
    button.installEventFilter(ReturnActs(button))
