"""The keys of a search box over a table of a dialog, which need no change of the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchKeys(QObject):
    """Watches `box`: arrows walk `view`, Escape clears the search, Ctrl+C copies what `view` shows chosen.

    Installed on the view as well, the last two work there too.
    """

    def __init__(self, box: QLineEdit, view: QAbstractItemView, copy: Callable[[], object]) -> None:
        super().__init__(box)
        self._box = box
        self._view = view
        self._copy = copy
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self._box and event.key() in _WALKING:
            QApplication.sendEvent(self._view, QKeyEvent(event.type(), event.key(), event.modifiers()))
        elif event.matches(QKeySequence.StandardKey.Copy) and not self._box.hasSelectedText():
            self._copy()
        elif event.key() == Qt.Key.Key_Escape and self._box.text():
            self._box.clear()
        else:
            return False
        return True
