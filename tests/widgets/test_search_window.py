"""What a reader sees of a search: marks, terms of the glossary, completions, reasons, the order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.query import Order
from mirps_desktop.models.pledge_list_model import PledgeRole
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.main_window import MainWindow


def _type(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.filter.clear()
    qtbot.keyClicks(window.filter, text)


def _marked(window: MainWindow, row: int, name: str) -> list[str]:
    line = getattr(window.browse.list_model.index(row, 0).data(PledgeRole.LINES), name)
    return [line.text[start:end] for start, end in line.spans]


def test_what_the_glossary_adds_is_said_and_switched_off_with_one_click(
    window: MainWindow, qtbot: QtBot
) -> None:
    _type(qtbot, window, "apatridia")
    caption = window.filter_box.caption
    assert caption.label.text() == "Found through: apatridia → statelessness"
    assert _marked(window, 0, "snippet") == ["statelessness"]
    qtbot.mouseClick(caption.switch, Qt.MouseButton.LeftButton)
    assert window.browse.list_model.rowCount() == 0
    assert caption.label.text() == "Only the words as typed are looked for."
    qtbot.mouseClick(caption.switch, Qt.MouseButton.LeftButton)
    assert window.browse.list_model.rowCount() == 2


def test_a_spanish_word_finds_something_from_its_first_letters_on(window: MainWindow, qtbot: QtBot) -> None:
    for length in range(4, len("refugiado") + 1):
        _type(qtbot, window, "refugiado"[:length])
        assert window.browse.list_model.rowCount() >= 25, length
    _type(qtbot, window, "honduras personas en riesgo de despl")
    assert window.browse.list_model.rowCount() == 0
    _type(qtbot, window, "el salvador personas en riesgo de despl")
    assert _marked(window, 0, "snippet") == ["persons at risk of displacement"]


def test_matches_are_marked_where_they_are(window: MainWindow, qtbot: QtBot) -> None:
    _type(qtbot, window, "8057")
    assert _marked(window, 0, "id") == ["8057"]
    _type(qtbot, window, "grf-08057 guate")
    assert _marked(window, 0, "id") == ["GRF-08057"]
    assert _marked(window, 0, "origin") == ["Guate"]
    _type(qtbot, window, "belice")
    assert _marked(window, 0, "origin") == ["Belize"]
    _type(qtbot, window, "capacity build mex")
    assert _marked(window, 0, "theme") == ["Capacity", "Build"]
    _type(qtbot, window, "secondary cities")
    assert _marked(window, 1, "snippet") == ["Secondary", "cities"]


def test_a_word_of_a_term_is_no_match_where_the_term_was_found_otherwise(
    window: MainWindow, qtbot: QtBot
) -> None:
    _type(qtbot, window, "personas en riesgo de desplazamiento")
    assert window.browse.list_model.rowCount() == 1
    assert _marked(window, 0, "snippet") == ["persons at risk of displacement"]


def test_f3_walks_from_match_to_match_and_on_to_the_next_pledge(window: MainWindow, qtbot: QtBot) -> None:
    _type(qtbot, window, "statelessness")
    first = window.browse.list.current_hit
    assert window.browse.detail._bar.count.text() == "1 match"
    window.actions_["next_match"].trigger()
    assert window.browse.detail._bar.count.text() == "match 1 of 1"
    window.actions_["next_match"].trigger()
    assert window.browse.list.current_hit != first
    assert window.browse.detail._bar.count.text() == "match 1 of 1"
    window.actions_["previous_match"].trigger()
    assert window.browse.list.current_hit == first
    assert window.browse.detail._bar.count.text() == "match 1 of 1"
    window.actions_["previous_match"].trigger()  # round again from the end
    assert window.browse.list.currentIndex().row() == window.browse.list_model.rowCount() - 1


def test_the_first_match_is_scrolled_into_view(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 420)
    _type(qtbot, window, "vulnerable groups")
    start = window.browse.detail.walker._matches[0][0]
    cursor = window.browse.detail.browser.textCursor()
    cursor.setPosition(start)
    place = window.browse.detail.browser.cursorRect(cursor)
    assert 0 <= place.top() <= window.browse.detail.browser.viewport().height() - place.height()
    assert window.browse.detail.browser.verticalScrollBar().value() > 0


def test_completions_take_no_key_but_those_that_ask_for_them(window: MainWindow, qtbot: QtBot) -> None:
    listed = window.filter_box.completions
    _type(qtbot, window, "desplazamiento in")
    assert listed.isVisible()
    assert window.filter.hasFocus() or not window.isActiveWindow()
    qtbot.keyClick(window.filter, Qt.Key.Key_Return)
    assert window.filter.text() == "desplazamiento in"
    qtbot.keyClicks(window.filter, "t")
    qtbot.keyClick(window.filter, Qt.Key.Key_Right)
    assert window.filter.text() == "desplazamiento interno"
    assert window.browse.list_model.rowCount() == 3
    qtbot.keyClick(window.filter, Qt.Key.Key_Down)
    assert not listed.isVisible()
    assert window.browse.list.currentIndex().row() == 1
    _type(qtbot, window, "hon")
    for _ in range(2):
        qtbot.keyClick(window.filter, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    second = str(listed.currentIndex().data())
    qtbot.keyClick(window.filter, Qt.Key.Key_Return)
    assert window.filter.text() == second


def test_filters_that_found_something_are_remembered(window: MainWindow, qtbot: QtBot) -> None:
    for text in ("stat", "statelessness", "zzzz"):
        _type(qtbot, window, text)
        qtbot.keyClick(window.filter, Qt.Key.Key_Return)
    assert Settings().recent_filters == ("statelessness",)
    window.filter.clear()
    qtbot.keyClick(window.filter, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.filter, Qt.Key.Key_Return)
    assert window.filter.text() == "statelessness"


def test_a_filter_whose_matches_were_walked_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    _type(qtbot, window, "INE")
    window.actions_["next_match"].trigger()
    assert Settings().recent_filters == ("INE",)


def test_nothing_is_completed_that_would_find_nothing(window: MainWindow, qtbot: QtBot) -> None:
    _type(qtbot, window, "guatemla asilo")
    assert not window.filter_box.completions.isVisible()
    _type(qtbot, window, "guatemala asilo")
    assert window.filter_box.completions.isVisible()


def test_an_empty_list_says_why_and_what_to_try(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window._search.advised):
        _type(qtbot, window, "honduras dispalcement")
    empty = window.browse.list_panel.empty
    assert "“dispalcement” is found in no pledge." in empty._said.text()
    button = empty.findChildren(QPushButton, "suggestion")[0]
    assert button.text() == "honduras displacement"
    button.click()
    assert window.filter.text() == "honduras displacement"
    assert window.browse.list_model.rowCount() > 0


@pytest.mark.parametrize("order", Order)
def test_the_order_is_remembered(window: MainWindow, order: Order) -> None:
    window.actions_[f"order_{order}"].trigger()
    assert window._search.results.query.order is order
    assert Settings().order is order
    assert window.browse.list_panel.order.text() == window.actions_[f"order_{order}"].iconText()
    ids = [str(window.browse.list_model.index(row, 0).data()) for row in range(35)]
    assert (ids == sorted(ids)) is (order is Order.ID)


def test_a_phrase_over_the_end_of_a_paragraph_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    _type(qtbot, window, '"community environment" honduras')
    _type(qtbot, window, '"communities furthermore"')
    assert window.browse.list_model.rowCount() == 1
    assert window.browse.detail.walker.count == 2


def test_what_looks_like_html_is_text_in_a_tooltip(window: MainWindow, qtbot: QtBot) -> None:
    window.browse.outline.select_key(("asylum", "", ""))
    _type(qtbot, window, "<b>refugee</b> " + "x" * 80)
    window.browse.list_panel.headline.resize(120, 30)
    assert "&lt;b&gt;" in window.browse.list_panel.headline.tip


def test_a_filter_that_is_too_long_says_so(window: MainWindow) -> None:
    label = window.filter_box.caption.label
    window._search.set_text("refugee " * 64)
    assert "beginning" not in label.text()
    window._search.set_text("refugee " * 65)
    assert label.text() == "Only the beginning of this long filter is looked for."
