"""Larger and smaller text: by keys, menu and wheel, in list and panel alike, and after the next start."""

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from mirps_desktop.app import create_window
from mirps_desktop.settings import Appearance, Settings
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.text_size import NORMAL, SIZES
from tests.widgets.text_sizes import CONTROL, heights, points, turn, written


def test_the_keys_go_through_all_sizes_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    for keys, sizes in (
        (Qt.Key.Key_Plus, SIZES[SIZES.index(NORMAL) + 1 :]),
        (Qt.Key.Key_Equal, SIZES[-1:]),  # the largest stays
        (Qt.Key.Key_Minus, SIZES[-2::-1]),
        (Qt.Key.Key_Minus, SIZES[:1]),
        (Qt.Key.Key_Equal, SIZES[1:2]),
        (Qt.Key.Key_0, [NORMAL]),
    ):
        for size in sizes:
            qtbot.keyClick(window, keys, CONTROL)
            assert window.text_size.percent == size
            assert f"{size}%" in window.statusBar().currentMessage()


def test_keys_work_where_a_text_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    for widget in (window.filter, window.browse.detail.browser, window.browse.list):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Plus, CONTROL)
        assert window.text_size.percent == SIZES[SIZES.index(NORMAL) + 1]
        qtbot.keyClick(widget, Qt.Key.Key_0, CONTROL)
    assert not window.filter.text()


def test_list_outline_and_panel_follow_alike(window: MainWindow) -> None:
    browse = window.browse
    before = [points(part) for part in browse.texts]
    row, node = browse.list.rowHeight(0), browse.outline.visualRect(browse.outline_model.index(0, 0)).height()
    sizes = written(browse.detail.browser)
    button = points(browse.detail.buttons[0])
    window.text_size.choose(200)
    QApplication.processEvents()
    assert [points(part) for part in browse.texts] == [2 * size for size in before]
    assert browse.list_panel.headline.font().bold()
    assert written(browse.detail.browser) == pytest.approx([2 * size for size in sizes])
    assert heights(browse.list) == {browse.list._delegate.row_height(browse.list.font())}
    assert browse.list.rowHeight(0) > 1.5 * row
    assert browse.outline.visualRect(browse.outline_model.index(0, 0)).height() > 1.5 * node
    assert points(browse.detail.buttons[0]) == button
    window.text_size.reset()
    assert [points(part) for part in browse.texts] == before
    assert written(browse.detail.browser) == pytest.approx(sizes)
    assert browse.list.rowHeight(0) == row


def test_what_stands_in_the_place_of_an_empty_list_follows(window: MainWindow, qtbot: QtBot) -> None:
    empty = window.browse.list_panel.empty
    said, button = points(empty._said), points(empty.everything)
    window.text_size.choose(200)
    window._search.set_text("asylm")
    qtbot.waitUntil(lambda: len(empty.findChildren(QPushButton)) > 2)  # a suggestion comes a little later
    suggestion = empty.findChildren(QPushButton)[-1]
    assert {points(part) for part in empty.texts} == {2 * said}
    assert points(suggestion) == points(empty.everything) == button


def test_another_pledge_and_another_appearance_keep_the_size(window: MainWindow) -> None:
    browse = window.browse
    window.text_size.choose(150)
    sizes = set(written(browse.detail.browser))
    browse.list.step(forward=True)
    assert max(written(browse.detail.browser)) == max(sizes)
    window.choices.set_appearance(Appearance.DARK)  # installs the style sheet again
    QApplication.processEvents()
    assert points(browse.list) == points(browse.detail.browser) == 1.5 * points(window)
    assert max(written(browse.detail.browser)) == pytest.approx(max(sizes))


def test_ctrl_and_the_wheel_change_it(window: MainWindow) -> None:
    for area in (window.browse.list, window.browse.detail.browser, window.browse.outline):
        turn(area, 120)
        assert window.text_size.percent == 110
        for _piece in range(3):  # a touchpad
            turn(area, -40)
        assert window.text_size.percent == NORMAL
        turn(area, 120, Qt.KeyboardModifier.NoModifier)
        assert window.text_size.percent == NORMAL


def test_matches_and_selection_stay_and_so_does_what_is_read(window: MainWindow) -> None:
    browser = window.browse.detail.browser
    window._search.set_text("asylum")
    window.actions_["next_match"].trigger()
    number, current = window.browse.detail.walker.number, browser.extraSelections()
    selected = current[0].cursor.selectedText()
    browser.moveCursor(QTextCursor.MoveOperation.Start)
    browser.moveCursor(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    chosen = browser.textCursor().selectedText()
    bar = browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = browser.cursorForPosition(QPoint()).position()
    window.text_size.choose(200)
    assert window.browse.detail.walker.number == number
    current = browser.extraSelections()
    assert current[0].cursor.selectedText() == selected
    assert browser.textCursor().selectedText() == chosen
    assert abs(browser.cursorForPosition(QPoint(0, 2)).position() - top) < 60  # about a line


def test_what_is_at_the_top_of_the_list_stays_there(window: MainWindow) -> None:
    view = window.browse.list
    view.scrollTo(window.browse.list_model.index(12, 0), QTableView.ScrollHint.PositionAtTop)
    top = view.rowAt(0)
    assert top > 5
    for size in (200, 80):
        window.text_size.choose(size)
        assert view.rowAt(0) == top
    view.go_to_end(last=True)
    window.text_size.choose(200)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_100_000_rows_grow_at_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    view, model = window.browse.list, window.browse.list_model
    first = model.hit(0)
    monkeypatch.setattr(model, "rowCount", lambda *_parent: 100_000)
    monkeypatch.setattr(model, "hit", lambda _row: first)
    model.beginResetModel()
    model.endResetModel()
    start = perf_counter()
    window.text_size.choose(200)
    assert perf_counter() - start < 1  # told of row by row it takes more than three
    assert view.rowHeight(99_999) == view._delegate.row_height(view.font())
    assert view.verticalScrollBar().maximum() > 99_000 * view.rowHeight(0)


def test_the_window_needs_no_more_room_for_larger_text(window: MainWindow) -> None:
    needed = window.minimumSizeHint().width()
    window.text_size.choose(200)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() == needed


def test_it_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    normal = points(window.browse.list)
    window.text_size.choose(175)
    assert Settings().text_size == 175
    again = create_window()
    qtbot.addWidget(again)
    assert again.text_size.percent == 175
    assert points(again.browse.list) == 1.75 * normal
    assert heights(again.browse.list) == {again.browse.list._delegate.row_height(again.browse.list.font())}
    assert min(written(again.browse.detail.browser)) > 1.5 * normal


@pytest.mark.parametrize(("kept", "taken"), [(130, 125), (1, 80), (999, 200)])
def test_a_size_between_the_steps_is_the_nearest_one(kept: int, taken: int, qtbot: QtBot) -> None:
    Settings().text_size = kept
    window = create_window()
    qtbot.addWidget(window)
    assert window.text_size.percent == taken
