"""A table that one reads row by row."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


class RowTableView(QTableView):
    """Home and End go to the first and the last row; Qt would go along the one that is chosen as a whole."""

    def moveCursor(self, action: QTableView.CursorAction, modifiers: "Qt.KeyboardModifier") -> QModelIndex:
        if action not in {action.MoveHome, action.MoveEnd}:
            return super().moveCursor(action, modifiers)
        row = 0 if action == action.MoveHome else self.model().rowCount() - 1
        return self.model().index(row, max(self.currentIndex().column(), 0))
