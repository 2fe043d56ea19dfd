"""The filter box: tells every change at once, and hands the list's keys on to the list."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from mirps_desktop.widgets.actions import QT_TRANSLATE_NOOP
from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.shortcuts import is_for_the_program

_Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier

KEYS = (
    KeyRecord(
        ("Down", "Up", "PgDown", "PgUp"),
        QT_TRANSLATE_NOOP("Keys", "Walk the list or the table below the filter"),
    ),
    KeyRecord(
        ("Ctrl+Down", "Ctrl+Up"),
        QT_TRANSLATE_NOOP("Keys", "Step through the completions, or through the latest filters"),
    ),
    KeyRecord(("Right",), QT_TRANSLATE_NOOP("Keys", "At the end of the text: take the first completion")),
    KeyRecord(("Enter",), QT_TRANSLATE_NOOP("Keys", "Take the completion that was stepped to")),
    KeyRecord(("Esc",), QT_TRANSLATE_NOOP("Keys", "Close the completions, then clear the filter")),
)


class FilterEdit(QLineEdit):
    """Emits `filter_changed` while typing; the arrow and page keys go to the list.

    With Ctrl, up and down step through the completions; the right arrow at the end of the text and
    Return take one, where there is one. No other key is taken for them.
    """

    filter_changed = Signal(str)
    walked = Signal(QKeyEvent)
    completion_stepped = Signal(int)
    completion_wanted = Signal(QKeyEvent)
    left = Signal()
    escaped = Signal()

    _WALKING = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self.filter_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.setPlaceholderText(self.tr("Filter pledges: words, a country, an ID such as GRF-08057"))
        self.setAccessibleName(self.tr("Filter pledges"))
        self.setAccessibleDescription(
            self.tr("Results follow while you type; arrow keys walk the list, Ctrl with them the completions")
        )
        for button in self.findChildren(QToolButton):  # Qt leaves its cross without a name
            button.setAccessibleName(self.tr("Clear the filter"))

    def event(self, event: QEvent) -> bool:
        if is_for_the_program(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {_Key.Key_Up, _Key.Key_Down} and event.modifiers() & _CONTROL:
            self.completion_stepped.emit(1 if key == _Key.Key_Down else -1)
        elif key in self._WALKING:
            self.walked.emit(event)
        elif key == _Key.Key_Escape:
            self.escaped.emit()
        elif key in {_Key.Key_Return, _Key.Key_Enter} or (key == _Key.Key_Right and self._is_at_end(event)):
            event.ignore()
            self.completion_wanted.emit(event)
            if not event.isAccepted():
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _is_at_end(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        return plain and self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
