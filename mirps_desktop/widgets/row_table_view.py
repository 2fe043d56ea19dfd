"""A table that one reads row by row."""

from PySide6 import QtCore
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView


class RowTableView(QTableView):
    """Home and End go to the first and the last row; Qt would go along the one that is chosen as a whole."""

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: "QtCore.Qt.KeyboardModifier"
    ) -> QModelIndex:
        if action in {action.MoveHome, action.MoveEnd}:
            modifiers |= QtCore.Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)
