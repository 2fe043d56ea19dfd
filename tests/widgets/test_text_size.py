"""Larger and smaller text: by keys, menu and wheel, in every text alike, and again after the next start."""

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.app import create_window
from mirps_desktop.settings import Appearance, Settings
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.pledge_browser import PledgeBrowser
from mirps_desktop.widgets.text_size import NORMAL, SIZES

CONTROL = Qt.KeyboardModifier.ControlModifier


def _turn(area: QAbstractScrollArea, by: int, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    place = QPointF(area.viewport().rect().center())
    event = QWheelEvent(
        place,
        area.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area.viewport(), event)


def _points(widget: QWidget) -> float:
    return widget.font().pointSizeF()


def _written(browser: PledgeBrowser) -> list[float]:
    """Return the sizes in which the text of `browser` is written, as often as there are."""
    found = []
    block = browser.document().begin()
    while block.isValid():
        found += [part.format.fontPointSize() for part in block.textFormats()]
        block = block.next()
    return found


def _heights(view: QTableView) -> set[int]:
    return {view.rowHeight(row) for row in range(view.model().rowCount())}


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
    before = [_points(part) for part in browse.texts]
    row, node = browse.list.rowHeight(0), browse.outline.visualRect(browse.outline_model.index(0, 0)).height()
    written = _written(browse.detail.browser)
    button = _points(browse.detail.buttons[0])
    window.text_size.choose(200)
    QApplication.processEvents()
    assert [_points(part) for part in browse.texts] == [2 * points for points in before]
    assert _points(browse.list_panel.empty._said) == 2 * before[0]
    assert browse.list_panel.headline.font().bold()
    assert _written(browse.detail.browser) == pytest.approx([2 * points for points in written])
    assert _heights(browse.list) == {browse.list._delegate.row_height(browse.list.font())}
    assert browse.list.rowHeight(0) > 1.5 * row
    assert browse.outline.visualRect(browse.outline_model.index(0, 0)).height() > 1.5 * node
    assert _points(browse.detail.buttons[0]) == button
    window.text_size.reset()
    assert [_points(part) for part in browse.texts] == before
    assert _written(browse.detail.browser) == pytest.approx(written)
    assert browse.list.rowHeight(0) == row


def test_another_pledge_and_another_appearance_keep_the_size(window: MainWindow) -> None:
    browse = window.browse
    window.text_size.choose(150)
    sizes = set(_written(browse.detail.browser))
    browse.list.step(forward=True)
    assert max(_written(browse.detail.browser)) == max(sizes)
    window.choices.set_appearance(Appearance.DARK)  # installs the style sheet again
    QApplication.processEvents()
    assert _points(browse.list) == _points(browse.detail.browser) == 1.5 * _points(window)
    assert max(_written(browse.detail.browser)) == pytest.approx(max(sizes))


def test_ctrl_and_the_wheel_change_it(window: MainWindow) -> None:
    for area in (window.browse.list, window.browse.detail.browser, window.browse.outline):
        _turn(area, 120)
        assert window.text_size.percent == 110
        for _piece in range(3):  # a touchpad
            _turn(area, -40)
        assert window.text_size.percent == NORMAL
        _turn(area, 120, Qt.KeyboardModifier.NoModifier)
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


def test_the_overview_follows(window: MainWindow) -> None:
    window.pages.show_overview()
    page = window.pages.overview
    assert page
    before, row, about = _points(page.view), page.view.rowHeight(0), page.about.height()
    button = _points(page.buttons[0])
    window.text_size.choose(200)
    QApplication.processEvents()
    for part in (page.view, page.view.themes, page.view.countries, page.about, page.legend, page.headline):
        assert _points(part) == 2 * before, part
    assert page.view.rowHeight(0) > 1.5 * row
    assert page.about.height() > 1.5 * about
    assert _points(page.buttons[0]) == button
    for section in range(page.view.themes.count()):  # no name is cut
        assert page.view.themes.sectionSize(section) >= page.view.themes.name_height(section)
    _turn(page.view, -120)
    assert window.text_size.percent == SIZES[-2]


def test_the_legend_goes_before_the_table_has_no_room(window: MainWindow) -> None:
    window.pages.show_overview()
    page = window.pages.overview
    assert page
    window.resize(1000, 700)
    QApplication.processEvents()
    assert page.legend.isVisible()
    window.text_size.choose(200)
    assert not page.legend.isVisible()
    window.text_size.reset()
    assert page.legend.isVisible()


def test_glossary_and_comparison_follow_and_take_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.glossary.open()
    glossary = window.glossary.dialog
    hits = list(window._search.catalogue.hits(window._search.results, 1, 3))
    window.comparison.open_pledges([hit.pledge for hit in hits])
    comparison = window.comparison.dialog
    assert glossary
    assert comparison
    before = _points(glossary.view)
    rows = _heights(glossary.view)
    written = _written(comparison.columns[0])
    comparison.activateWindow()
    qtbot.keyClick(comparison, Qt.Key.Key_Plus, CONTROL)
    glossary.activateWindow()
    qtbot.keyClick(glossary, Qt.Key.Key_Plus, CONTROL)
    assert window.text_size.percent == 125
    window.text_size.choose(200)
    QApplication.processEvents()
    assert _points(glossary.view) == _points(glossary.view.horizontalHeader()) == 2 * before
    assert min(_heights(glossary.view)) > min(rows)
    header = glossary.view.horizontalHeader()
    for column in range(header.count()):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)
    assert _written(comparison.columns[0]) == pytest.approx([2 * points for points in written])
    window.comparison.open_pledges([hit.pledge for hit in hits])  # in columns of its own
    QApplication.processEvents()
    window.text_size.reset()
    assert [_points(column) for column in comparison.columns] == [before, before]
    glossary.hide()
    comparison.hide()


def test_the_window_needs_no_more_room_for_larger_text(window: MainWindow) -> None:
    needed = window.minimumSizeHint().width()
    window.text_size.choose(200)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() == needed


def test_it_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    normal = _points(window.browse.list)
    window.text_size.choose(175)
    assert Settings().text_size == 175
    again = create_window()
    qtbot.addWidget(again)
    assert again.text_size.percent == 175
    assert _points(again.browse.list) == 1.75 * normal
    assert _heights(again.browse.list) == {again.browse.list._delegate.row_height(again.browse.list.font())}
    assert min(_written(again.browse.detail.browser)) > 1.5 * normal


@pytest.mark.parametrize(("kept", "taken"), [(130, 125), (1, 80), (999, 200)])
def test_a_size_between_the_steps_is_the_nearest_one(kept: int, taken: int, qtbot: QtBot) -> None:
    Settings().text_size = kept
    window = create_window()
    qtbot.addWidget(window)
    assert window.text_size.percent == taken
