"""Shift+F10 opens the menu of what has the focus; Qt itself knows that key only on Windows."""

import sys

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTextEdit, QWidget

_KEYS = "Shift+F10"


def add_context_menu_key(window: QWidget) -> None:
    """Let the key work in `window`; on Windows Qt does that itself."""
    if sys.platform != "win32":
        QShortcut(QKeySequence(_KEYS), window, _open)


def _open() -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        place = _place(focused)
        keyboard = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(keyboard, focused.mapFromGlobal(place), place)
        QApplication.sendEvent(focused, event)


def _place(focused: QWidget) -> QPoint:
    """Return where on the screen the reader is in `focused`, as far as that is in sight."""
    if isinstance(focused, QAbstractItemView):
        current, shown = focused.visualRect(focused.currentIndex()), focused.viewport().rect()
        seen = current.intersected(shown)
        return focused.viewport().mapToGlobal(seen.center() if seen.isValid() else shown.topLeft())
    if isinstance(focused, QTextEdit):
        shown = focused.viewport().rect()
        cursor = focused.cursorRect().intersected(shown)
        return focused.viewport().mapToGlobal(cursor.bottomLeft() if cursor.isValid() else shown.topLeft())
    cursor = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    place = cursor.toRect() if hasattr(cursor, "toRect") else cursor
    rect = place if isinstance(place, QRect) and place.isValid() else focused.rect()
    return focused.mapToGlobal(rect.center())
