"""F6 from pane to pane, and keys in the text of a pledge."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.main_window import MainWindow


@pytest.fixture(autouse=True)
def _active(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.filter.hasFocus)


def _walk(window: MainWindow, qtbot: QtBot, steps: int, *, back: bool = False) -> list[QWidget | None]:
    seen = []
    for _step in range(steps):
        focused = QApplication.focusWidget()
        modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(focused or window, Qt.Key.Key_F6, modifier)
        seen.append(QApplication.focusWidget())
    return seen


def test_f6_goes_round_the_panes_of_the_list(window: MainWindow, qtbot: QtBot) -> None:
    browse = window.browse
    around = [browse.outline, browse.list, browse.detail.browser, window.filter]
    assert _walk(window, qtbot, 4) == around
    assert _walk(window, qtbot, 4, back=True) == [*reversed(around[:-1]), window.filter]


def test_f6_goes_between_filter_and_table(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["overview"].trigger()
    assert window.pages.overview
    assert _walk(window, qtbot, 2) == [window.filter, window.pages.overview.view]


def test_the_way_back_from_the_table_leads_to_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["overview"].trigger()
    assert window.pages.overview
    qtbot.keyClick(window.pages.overview.view, Qt.Key.Key_Escape)
    assert window.browse.list.hasFocus()
    window.actions_["overview"].trigger()
    window.filter.setFocus()
    window.actions_["list"].trigger()
    assert window.filter.hasFocus()


def test_f6_comes_to_what_was_saved_and_to_suggestions(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window._search.advised):
        window.filter.setText("honduras dispalcement")
    window.notice.show_saved([Path("/x/a.xlsx")])
    first = window.browse.list_panel.empty.findChild(QWidget, "suggestion")
    assert _walk(window, qtbot, 4)[1:] == [first, window.browse.detail.browser, window.notice.open_button]
    window.notice.show_saved([Path("/x/a.xlsx"), Path("/x/b.xlsx")])
    window.filter.setFocus()
    assert _walk(window, qtbot, 1, back=True) == [window.notice.folder_button]


def test_from_a_button_of_a_pane_f6_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    window.browse.detail.buttons[1].setFocus()
    assert _walk(window, qtbot, 1, back=True) == [window.browse.list]
    window.browse.list.clearFocus()
    assert _walk(window, qtbot, 1) == [window.filter]


def test_text_is_selected_by_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    browser = window.browse.detail.browser
    browser.setFocus()
    for _letter in range(8):
        qtbot.keyClick(browser, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert browser.textCursor().selectedText() == "Regional"
    window.browse.list.setFocus()
    assert not browser.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


@pytest.mark.parametrize("listens", [True, False])
def test_arrows_move_a_cursor_only_for_who_listens(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, listens: bool
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: listens)
    browser = window.browse.detail.browser
    browser.setFocus()
    flag = Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert bool(browser.textInteractionFlags() & flag) is listens


def test_tab_still_comes_to_acronyms_and_enter_follows_the_theme(window: MainWindow, qtbot: QtBot) -> None:
    browser = window.browse.detail.browser
    browser.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(browser, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    browser.moveCursor(browser.textCursor().MoveOperation.Start)
    qtbot.keyClick(browser, Qt.Key.Key_Tab)
    assert browser.textCursor().selectedText() == "Asylum Capacity Building"
    qtbot.keyClick(browser, Qt.Key.Key_Return)
    assert window.browse.list_panel.headline.text() == "Asylum Capacity Building  ·  15 pledges"
