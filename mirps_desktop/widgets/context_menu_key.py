"""Shift+F10 opens the menu of what has the focus; Qt itself knows that key only on Windows."""

import sys

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTextEdit, QWidget

KEYS = "Shift+F10"


def add_context_menu_key(window: QWidget) -> None:
    """Let the key work in `window` and in those beside it; on Windows Qt does that itself."""
    if sys.platform != "win32":
        shortcut = QShortcut(QKeySequence(KEYS), window, _open)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)


def _open() -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        place = _place(focused)
        keyboard = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(keyboard, focused.mapFromGlobal(place), place)
        QApplication.sendEvent(focused, event)


def _place(focused: QWidget) -> QPoint:
    """Return where on the screen the reader is in `focused`."""
    if isinstance(focused, QAbstractItemView) and focused.currentIndex().isValid():
        return focused.viewport().mapToGlobal(focused.visualRect(focused.currentIndex()).center())
    if isinstance(focused, QTextEdit):
        return focused.viewport().mapToGlobal(focused.cursorRect().bottomLeft())
    return focused.mapToGlobal(focused.rect().center())
