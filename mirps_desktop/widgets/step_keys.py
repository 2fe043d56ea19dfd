"""The keys and mouse buttons Back and Forward, before any part of the window takes them for itself."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class StepKeys(QObject):
    """Filters the events of a QWindow: a list would go to the row that such a button is pressed over.

    Keys come here only where their action is disabled, and end here: a tree would close its branch.
    """

    def __init__(self, back: QAction, forward: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = (back, forward)
        self._buttons = {Qt.MouseButton.BackButton: back, Qt.MouseButton.ForwardButton: forward}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if isinstance(event, QMouseEvent):
            action = self._buttons.get(event.button())
            if action and event.type() in _PRESSES:
                action.trigger()
            return action is not None
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = QKeySequence(event.keyCombination())
            return any(keys in action.shortcuts() for action in self._actions)
        return False
