"""Names that are too long for the outline go on in a second line, and only those."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping
from mirps_desktop.widgets.main_window import MainWindow


def _heights(window: MainWindow) -> dict[str, int]:
    QApplication.processEvents()
    view, model = window.browse.outline, window.browse.outline_model
    top = [model.index(row, 0) for row in range(3)]
    return {str(index.data()): view.visualRect(index).height() for index in [*top, model.index(1, 0, top[1])]}


def _narrow(window: MainWindow, width: int) -> None:
    window.resize(1400, 800)
    window.browse.setSizes([width, 400, 1400 - width - 400])


def test_long_names_have_two_lines_where_there_is_no_room(window: MainWindow) -> None:
    window.choices.set_language(Language.SPANISH)
    _narrow(window, 250)
    heights = _heights(window)
    theme = "Fortalecimiento de los sistemas de asilo"
    one = heights["Belice"]
    assert heights["Todos los compromisos"] == one
    assert heights[theme] == one + window.browse.outline.fontMetrics().lineSpacing()
    before = window.browse.outline.viewport().grab().toImage()
    _narrow(window, 500)
    assert set(_heights(window).values()) == {one}
    _narrow(window, 250)
    assert _heights(window) == heights
    assert window.browse.outline.viewport().grab().toImage() == before
    window.choices.set_grouping(Grouping.COUNTRY)
    assert _heights(window)["Belice"] == one
    window.choices.set_grouping(Grouping.THEME)
    window.choices.set_language(Language.ENGLISH)
    assert set(list(_heights(window).values())[:2]) == {one}


def test_a_word_that_is_longer_than_a_line_is_cut(window: MainWindow) -> None:
    window.choices.set_language(Language.SPANISH)
    _narrow(window, 250)
    window.text_size.choose(200)
    heights = _heights(window)
    assert heights["Fortalecimiento de los sistemas de asilo"] == heights["Belice"]
    assert heights["Todos los compromisos"] > heights["Belice"]


@pytest.mark.parametrize("text", ["asilo", "zzz", ""])
def test_a_filter_changes_no_height(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.choices.set_language(Language.SPANISH)
    _narrow(window, 250)
    before = _heights(window)
    with qtbot.waitSignal(window.filter.filter_changed):
        window.filter.setText("x")
    window.filter.setText(text)
    assert _heights(window) == before
