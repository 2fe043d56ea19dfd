"""The size of the text outside of the page to browse: overview, glossary, comparison."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.glossary_delegate import PADDING
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.text_size import SIZES
from tests.widgets.text_sizes import CONTROL, heights, points, turn, written


def test_the_overview_follows(window: MainWindow) -> None:
    window.pages.show_overview()
    page = window.pages.overview
    assert page
    before, row, about = points(page.view), page.view.rowHeight(0), page.about.height()
    button = points(page.buttons[0])
    window.text_size.choose(200)
    QApplication.processEvents()
    for part in (page.view, page.view.themes, page.view.countries, page.about, page.legend, page.headline):
        assert points(part) == 2 * before, part
    assert page.view.rowHeight(0) > 1.5 * row
    assert page.about.height() > 1.5 * about
    assert points(page.buttons[0]) == button
    for section in range(page.view.themes.count()):  # no name is cut
        assert page.view.themes.sectionSize(section) >= page.view.themes.name_height(section)
    heights = [page.view.rowHeight(row) for row in range(page.view.themes.count())]
    assert heights[0] < min(heights[1:])  # one number in a line needs no more
    turn(page.view, -120)
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


@pytest.mark.parametrize(("size", "width"), [(100, 1000), (200, 920), (200, 500)])
def test_no_word_of_the_glossary_is_cut(window: MainWindow, size: int, width: int) -> None:
    window.text_size.choose(size)
    window.glossary.open()
    glossary = window.glossary.dialog
    assert glossary
    glossary.resize(width, 640)
    glossary.box.setText("ACNUR")
    QApplication.processEvents()
    view, model = glossary.view, glossary.proxy
    room = view.fontMetrics().horizontalAdvance
    for column in range(model.columnCount()):
        words = [word for row in range(model.rowCount()) for word in model.index(row, column).data().split()]
        assert view.columnWidth(column) >= max(map(room, words), default=0) + 2 * PADDING
    shared = sum(map(view.columnWidth, range(model.columnCount())))
    assert (shared > view.viewport().width()) == (size == 200)


def test_glossary_and_comparison_follow_and_take_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.glossary.open()
    glossary = window.glossary.dialog
    hits = list(window._search.catalogue.hits(window._search.results, 1, 3))
    window.comparison.open_pledges([hit.pledge for hit in hits])
    comparison = window.comparison.dialog
    assert glossary
    assert comparison
    before = points(glossary.view)
    rows = heights(glossary.view)
    sizes = written(comparison.columns[0])
    comparison.activateWindow()
    qtbot.keyClick(comparison, Qt.Key.Key_Plus, CONTROL)
    glossary.activateWindow()
    qtbot.keyClick(glossary, Qt.Key.Key_Plus, CONTROL)
    assert window.text_size.percent == 125
    window.text_size.choose(200)
    QApplication.processEvents()
    assert points(glossary.view) == points(glossary.view.horizontalHeader()) == 2 * before
    assert min(heights(glossary.view)) > min(rows)
    header = glossary.view.horizontalHeader()
    for column in range(header.count()):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)
    assert written(comparison.columns[0]) == pytest.approx([2 * size for size in sizes])
    window.comparison.open_pledges([hit.pledge for hit in hits])  # in columns of its own
    QApplication.processEvents()
    window.text_size.reset()
    assert [points(column) for column in comparison.columns] == [before, before]
    glossary.hide()
    comparison.hide()
