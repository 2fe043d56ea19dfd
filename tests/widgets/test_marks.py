"""What is marked is marked by more than its colour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QApplication

from mirps_desktop.settings import Appearance
from mirps_desktop.widgets.colours import match_colour
from mirps_desktop.widgets.main_window import MainWindow

_BOTH = pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])


@_BOTH
def test_matches_are_underlined(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    window.filter.setText("asylum")
    browser = window.browse.detail.browser
    found = browser.document().find("sylum", 0)
    assert isinstance(found, QTextCursor)
    assert found.charFormat().background().color() == match_colour(window.palette())
    assert found.charFormat().fontUnderline()


@_BOTH
def test_a_selected_row_has_an_edge(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    view, link = window.browse.list, window.palette().color(QPalette.ColorRole.Link)
    view.selectRow(1)
    window.filter.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    picture = view.viewport().grab().toImage()
    rows = [view.visualRect(window.browse.list_model.index(row, 0)) for row in (1, 2)]
    edges = [picture.pixelColor(picture.width() // 2, rect.top()) == link for rect in rows]
    assert edges == [True, False]


@_BOTH
def test_the_chosen_node_has_a_bar(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    view, link = window.browse.outline, window.palette().color(QPalette.ColorRole.Link)
    QApplication.processEvents()
    picture = view.viewport().grab().toImage()
    rects = [view.visualRect(window.browse.outline_model.index(row, 0)) for row in (0, 1)]
    assert [picture.pixelColor(1, rect.center().y()) == link for rect in rects] == [True, False]
