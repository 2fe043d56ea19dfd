"""Keys: what the program takes, and what a text keeps for itself."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from mirps_desktop.widgets.action_list import ACTIONS
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.shortcuts import ShortcutFilter


def _override(keys: QKeySequence) -> QKeyEvent:
    combination = keys[0]  # type: ignore[index]  # left out of PySide's types
    return QKeyEvent(QEvent.Type.ShortcutOverride, combination.key(), combination.keyboardModifiers())


def _texts(window: MainWindow) -> tuple[QWidget, ...]:
    return window.filter, window.browse.detail.browser


def test_text_widgets_leave_every_shortcut_to_the_program(window: MainWindow) -> None:
    for record in ACTIONS:
        for keys in window.actions_[record.name].shortcuts():
            if record.name in {"select_all", "clear"}:
                continue
            event = _override(keys)
            for widget in _texts(window):
                event.ignore()
                QApplication.sendEvent(widget, event)
                assert not event.isAccepted(), (record.name, widget.objectName())


@pytest.mark.parametrize("keys", ["Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z"])
def test_the_filter_keeps_the_editing_keys(window: MainWindow, keys: str) -> None:
    event = _override(QKeySequence(keys))
    event.ignore()
    window.filter.event(event)
    assert event.isAccepted()


def test_a_letter_is_not_for_the_program(window: MainWindow) -> None:
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, "e")
    assert not ShortcutFilter(window).eventFilter(window.filter, key)
