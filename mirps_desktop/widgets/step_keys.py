"""The keys and mouse buttons Back and Forward, before any part of the window takes them for itself."""

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


class StepKeys(QObject):
    """Filters the events of a QWindow: a list would go to the row that such a button is pressed over.

    Keys come here only where their action is disabled, and end here: a tree would close its branch.
    """

    def __init__(self, back: QAction, forward: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._back, self._forward = self._actions = (back, forward)

    def eventFilter(self, watched: QObject, event: QtCore.QEvent) -> bool:  # noqa: ARG002
        kinds, buttons = QtCore.QEvent.Type, QtCore.Qt.MouseButton
        if isinstance(event, QtGui.QMouseEvent):
            ours = {buttons.BackButton: self._back, buttons.ForwardButton: self._forward}
            action = ours.get(event.button())
            if action and event.type() in {kinds.MouseButtonPress, kinds.MouseButtonDblClick}:
                action.trigger()
            return action is not None
        if isinstance(event, QtGui.QKeyEvent) and event.type() == kinds.KeyPress:
            keys = QKeySequence(event.keyCombination())
            return any(keys in action.shortcuts() for action in self._actions)
        return False
