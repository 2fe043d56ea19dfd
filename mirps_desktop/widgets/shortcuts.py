"""Which keys a text widget keeps for itself while it has the focus."""

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

_Key = QKeySequence.StandardKey
_OWN = (
    _Key.Copy, _Key.Cut, _Key.Paste, _Key.Undo, _Key.Redo, _Key.SelectAll,
    _Key.MoveToNextWord, _Key.MoveToPreviousWord, _Key.SelectNextWord, _Key.SelectPreviousWord,
    _Key.MoveToStartOfDocument, _Key.MoveToEndOfDocument, _Key.SelectStartOfDocument,
    _Key.SelectEndOfDocument, _Key.DeleteStartOfWord, _Key.DeleteEndOfWord,
)  # fmt: skip


class ShortcutFilter(QObject):
    """Watches text widgets, and leaves to the program the keys that a shortcut of it may take.

    On X11 Qt's text widgets claim keys such as Ctrl+E (end of line) and Ctrl+D (delete), so that the
    shortcut of the same name never came. A key that no shortcut takes still reaches the widget.
    """

    def eventFilter(self, watched: QObject, event: QtCore.QEvent) -> bool:  # noqa: ARG002
        is_ours = _is_for_the_program(event)
        if is_ours:
            event.ignore()
        return is_ours


def _is_for_the_program(event: QtCore.QEvent) -> bool:
    if event.type() != QtCore.QEvent.Type.ShortcutOverride or not isinstance(event, QtGui.QKeyEvent):
        return False
    keys = QtCore.Qt.KeyboardModifier
    modifiers = keys.ControlModifier | keys.AltModifier | keys.MetaModifier
    return bool(event.modifiers() & modifiers) and not any(event.matches(key) for key in _OWN)
