"""Which cells of the table are meant: what the reader chose, not where the cursor stands besides."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.overview_view import OverviewView

_LEFT, _CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(window: MainWindow) -> OverviewView:
    window.actions_["overview"].trigger()
    QApplication.processEvents()
    assert window.pages.overview
    return window.pages.overview.view


def _cells(view: OverviewView) -> set[tuple[int, int]]:
    return {(index.row(), index.column()) for index in view.selectedIndexes()}


def _click(qtbot: QtBot, view: OverviewView, row: int, column: int) -> None:
    place = view.visualRect(view.model().index(row, column)).center()
    qtbot.mouseClick(view.viewport(), _LEFT, _CTRL, place)


def _click_header(qtbot: QtBot, view: OverviewView, column: int) -> None:
    header = view.countries
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), _LEFT, _CTRL, place)


def test_the_first_ctrl_click_begins_a_selection(
    window: MainWindow, view: OverviewView, qtbot: QtBot
) -> None:
    assert _cells(view) == {(0, 0)}
    _click(qtbot, view, 1, 5)
    assert _cells(view) == {(1, 5)}
    _click(qtbot, view, 1, 8)
    assert _cells(view) == {(1, 5), (1, 8)}
    found = window.pages.found()
    assert found
    assert found.total == 7
    _click(qtbot, view, 1, 8)
    assert _cells(view) == {(1, 5)}
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert len(_cells(view)) == 1
    _click(qtbot, view, 3, 3)
    assert _cells(view) == {(3, 3)}


def test_headings_of_countries_do_too(window: MainWindow, view: OverviewView, qtbot: QtBot) -> None:
    _click(qtbot, view, 1, 5)
    window.actions_["list"].trigger()
    window.browse.outline.select_key(("asylum", "GTM", ""))
    window.actions_["overview"].trigger()
    assert _cells(view) == {(1, 5)}
    for column in (2, 6):
        _click_header(qtbot, view, column)
    assert [country.iso3 for country in view.chosen_countries] == ["BLZ", "HND"]


def test_by_the_keyboard_the_cell_where_one_stands_counts(view: OverviewView, qtbot: QtBot) -> None:
    view.setFocus()
    for _step in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert _cells(view) == {(0, 2), (0, 3)}
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right, _CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Space, _CTRL)
    assert _cells(view) == {(0, 4), (0, 5)}
