"""The filter box: tells every change at once, and hands the list's keys on to the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from mirps_desktop.widgets.file_drop import dropped_file
from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.qt_numbers import WIDGET_SHORTCUT
from mirps_desktop.widgets.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent

KEYS = (
    KeyRecord(
        ("Down", "Up", "PgDown", "PgUp"),
        QT_TRANSLATE_NOOP("Keys", "Walk the list or the table below the filter"),
    ),
    KeyRecord(
        ("Ctrl+Down", "Ctrl+Up"),
        QT_TRANSLATE_NOOP("Keys", "Step through the completions, or through the latest filters"),
    ),
    KeyRecord(("Alt+Down",), QT_TRANSLATE_NOOP("Keys", "Drop the recent filters down")),
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
    walked = Signal(object)
    """Carries the QKeyEvent, as the next but one does."""
    completion_stepped = Signal(int)
    completion_wanted = Signal(object)
    left = Signal()
    escaped = Signal()
    recent_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.recent = QAction(self)
        """Drops the recent filters down: Alt+Down, as in a box to choose from."""
        self.recent.setShortcuts([QKeySequence("Alt+Down")])
        self.recent.setProperty("shortcutContext", WIDGET_SHORTCUT)
        self.recent.triggered.connect(self.recent_wanted)
        self.addActions([self.recent])  # not by `addAction`, with which a line edit shows a picture
        self.textChanged.connect(self._show_cross)
        self.textChanged.connect(self.filter_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.setPlaceholderText(self.tr("Filter pledges: words, a country, an ID such as GRF-08057"))
        self.setAccessibleName(self.tr("Filter pledges"))
        self.setAccessibleDescription(
            self.tr("Results follow while you type; arrow keys walk the list, Ctrl with them the completions")
        )
        keys = self.recent.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.recent.setText(self.tr("Recent filters"))
        self.recent.setToolTip(f"{self.recent.text()} ({keys})")
        for button in self.findChildren(QToolButton):  # Qt leaves its cross without a name
            button.setAccessibleName(self.tr("Clear the filter"))

    def _show_cross(self, text: str) -> None:
        """Have the cross that clears the text from the first letter on: its picture takes long to read."""
        if text and not self.isClearButtonEnabled():
            self.setClearButtonEnabled(True)
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), QtCore.Qt.Key
        is_control = event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier
        if key in {keys.Key_Up, keys.Key_Down} and is_control:
            self.completion_stepped.emit(1 if key == keys.Key_Down else -1)
        elif key in {keys.Key_Up, keys.Key_Down, keys.Key_PageUp, keys.Key_PageDown}:
            self.walked.emit(event)
        elif key == keys.Key_Escape:
            self.escaped.emit()
        elif key in {keys.Key_Return, keys.Key_Enter} or (key == keys.Key_Right and self._is_at_end(event)):
            event.ignore()
            self.completion_wanted.emit(event)
            if not event.isAccepted():
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event):  # the window takes it; here it would be a text
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _is_at_end(self, event: QKeyEvent) -> bool:
        modifiers = QtCore.Qt.KeyboardModifier
        plain = event.modifiers() in {modifiers.NoModifier, modifiers.KeypadModifier}
        return plain and self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
