"""Menus without clashes, Return on buttons, Escape in two steps."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.main_window import MainWindow


def _menus(window: MainWindow) -> dict[str, list[str]]:
    found = {name: [one.text() for one in menu.actions()] for name, menu in window.menus._menus.items()}
    found["bar"] = [one.text() for one in window.menuBar().actions()]
    found["list"] = [one.text() for one in window.browse.list.actions()]
    found["text"] = [one.text() for one in window.browse.detail.browser.menu().actions()]
    return found


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("selected", [0, 2])
def test_no_menu_has_two_equal_mnemonics(window: MainWindow, language: str, selected: int) -> None:
    window.actions_[language].trigger()
    QApplication.processEvents()
    window.actions_.say_selected(selected)
    for name, texts in _menus(window).items():
        keys = [re.findall(r"&(\w)", text) for text in texts if text]
        assert all(keys), (name, texts)
        twice = [key for key, count in Counter(key[0].lower() for key in keys).items() if count > 1]
        assert not twice, (name, twice, texts)


@pytest.mark.parametrize("language", ["en", "es"])
def test_buttons_that_open_dialogs_say_so(window: MainWindow, language: str) -> None:
    window.actions_[language].trigger()
    QApplication.processEvents()
    for name in ("export", "brief", "print", "sheet"):
        assert window.actions_[name].iconText().endswith("…")
    assert not window.actions_["copy"].iconText().endswith("…")


def test_what_copies_several_pledges_says_so(window: MainWindow) -> None:
    button = window.browse.detail.buttons[0]
    assert button.toolTip().startswith("Copy the pledge")
    window.browse.list.selectAll()
    assert button.toolTip() == "Copy 35 pledges (Ctrl+Shift+C)"
    assert window.actions_["copy"].statusTip() == ""
    window.actions_["es"].trigger()
    assert button.toolTip().startswith("Copiar 35 compromisos (")
    window.browse.list.clearSelection()
    window.actions_["en"].trigger()
    assert button.toolTip().startswith("Copy the pledge")
    assert window.actions_["copy"].statusTip()


def test_the_menu_of_the_text(window: MainWindow) -> None:
    menu = window.browse.detail.browser.menu()
    copy, everything, separator, pledge, citation = menu.actions()
    assert (copy.text(), everything.text()) == ("C&opy", "Select &all")
    assert separator.isSeparator()
    assert (pledge, citation) == (window.actions_["copy"], window.actions_["citation"])
    assert not copy.isEnabled()
    everything.trigger()
    assert window.browse.detail.browser.menu().actions()[0].isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_return_opens_the_order_menu_and_presses_buttons(window: MainWindow, qtbot: QtBot) -> None:
    opened: list[bool] = []

    def look() -> None:
        menu = window.browse.list_panel.order.menu()
        assert isinstance(menu, QMenu)
        opened.append(menu.isVisible())
        menu.close()

    QTimer.singleShot(100, look)
    qtbot.keyClick(window.browse.list_panel.order, Qt.Key.Key_Return)
    assert opened == [True]
    qtbot.keyClick(window.browse.detail.buttons[1], Qt.Key.Key_Return)
    assert window.statusBar().currentMessage() == "1 citation copied"


def test_escape_closes_the_completions_first(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.filter, "refug")
    assert window.filter_box.completions.isVisible()
    qtbot.keyClick(window.filter, Qt.Key.Key_Escape)
    assert not window.filter_box.completions.isVisible()
    assert window.filter.text() == "refug"
    qtbot.keyClick(window.filter, Qt.Key.Key_Escape)
    assert not window.filter.text()


def test_the_glossarys_key_goes_to_its_search_box(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["glossary"].trigger()
    dialog = window.glossary.dialog
    assert dialog
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert dialog.focusWidget() is dialog.box
