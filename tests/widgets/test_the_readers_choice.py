"""Which pledge is current: the first of a new filter, or the one that the reader went to."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.main_window import MainWindow


def _type(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.filter.selectAll()
    qtbot.keyClicks(window.filter, text)


def _current(window: MainWindow) -> str:
    hit = window.browse.list.current_hit
    assert hit
    assert (
        window.browse.list.viewport()
        .rect()
        .contains(window.browse.list.visualRect(window.browse.list.currentIndex()))
    )
    return hit.pledge.id


def test_a_new_filter_starts_at_its_first_pledge(window: MainWindow, qtbot: QtBot) -> None:
    for text in ("panama", "refugee"):  # other pledges are first after every few letters
        _type(qtbot, window, text)
        assert window.browse.list.currentIndex().row() == 0
        assert window.browse.list.verticalScrollBar().value() == 0
    window.filter_box.completions.hide()
    qtbot.keyClick(window.filter, Qt.Key.Key_Escape)
    assert _current(window) == "R1"


def test_what_the_reader_went_to_stays(window: MainWindow, qtbot: QtBot) -> None:
    _type(qtbot, window, "asylum")
    qtbot.keyClick(window.filter, Qt.Key.Key_Down)
    chosen = _current(window)
    qtbot.keyClicks(window.filter, " ")
    assert _current(window) == chosen
    window._search.set_text("biometric")
    assert _current(window) == "GRF-07384"
    window._search.set_text("")
    assert _current(window) == chosen


def test_a_click_and_f3_choose_too(window: MainWindow, qtbot: QtBot) -> None:
    window._search.set_text("statelessness")
    place = window.browse.list.visualRect(window.browse.list_model.index(0, 0)).center()
    qtbot.mouseClick(
        window.browse.list.viewport(), Qt.MouseButton.LeftButton, pos=place
    )  # it is current already
    chosen = _current(window)
    window._search.set_text("")
    assert _current(window) == chosen != "R1"
    window._search.set_text("biometric")
    window.actions_["next_match"].trigger()
    window._search.set_text("")
    assert _current(window) == "GRF-07384"


def test_order_grouping_and_language_keep_the_current_pledge(window: MainWindow) -> None:
    window._search.set_text("national")
    before = _current(window)
    for name in ("order_id", "order_country", "by_country", "es", "order_relevance", "en", "by_theme"):
        window.actions_[name].trigger()
        assert _current(window) == before


def test_the_list_keeps_room_for_its_scroll_bar(window: MainWindow) -> None:
    width = window.browse.list.viewport().width()
    assert window.browse.list.verticalScrollBar().isEnabled()
    window._search.set_text("biometric")
    assert window.browse.list.viewport().width() == width
    assert not window.browse.list.verticalScrollBar().isEnabled()


def test_the_grouping_that_is_there_opens_nothing(window: MainWindow) -> None:
    outline, model = window.browse.outline, window.browse.outline_model
    outline.setExpanded(model.groups()[0], False)
    window.actions_["by_theme"].trigger()
    assert not outline.isExpanded(model.groups()[0])
    assert window.actions_["by_theme"].isChecked()
