"""Shift+F10 opens the menu of what has the focus, where the reader is."""

import sys

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.main_window import MainWindow

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has the key"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


def _opened(qtbot: QtBot, focused: QWidget) -> tuple[list[str], QPoint]:
    """Press the key; return what the menu offers, and where it is."""
    focused.setFocus()
    qtbot.waitUntil(focused.hasFocus)
    found: list[tuple[list[str], QPoint]] = []

    def close() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            found.append(([action.text() for action in menu.actions()], menu.pos()))
            menu.close()

    QTimer.singleShot(100, close)
    qtbot.keyClick(focused, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_list_text_and_filter(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view, text = window.browse.list, window.browse.detail.browser
    view.selectRow(2)
    offered, place = _opened(qtbot, view)
    assert window.actions_["copy"].text() in offered
    assert view.visualRect(view.currentIndex()).contains(view.viewport().mapFromGlobal(place))
    offered, place = _opened(qtbot, text)
    assert "C&opy" in offered
    assert text.viewport().rect().contains(text.viewport().mapFromGlobal(place))
    offered, _place = _opened(qtbot, window.filter)
    assert len(offered) > 5


def test_a_window_beside(window: MainWindow, qtbot: QtBot) -> None:
    window.glossary.open()
    glossary = window.glossary.dialog
    assert glossary
    glossary.activateWindow()
    qtbot.waitUntil(glossary.isActiveWindow)
    glossary.view.selectRow(1)
    offered, _place = _opened(qtbot, glossary.view)
    assert glossary.copy_action.text() in offered
