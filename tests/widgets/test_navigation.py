"""Back and forward through the window."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.app import create_window
from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.place import Place
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets import navigation as module
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.navigation import Navigation

if TYPE_CHECKING:
    from collections.abc import Callable

_ASYLUM = ("asylum", "", "")


def _shown(window: MainWindow) -> tuple[bool, str, str, int, str]:
    hit = window.browse.list.current_hit
    return (
        window.pages.is_overview,
        window.browse.outline.currentIndex().data(),
        window.filter.text(),
        window.browse.list_model.rowCount(),
        hit.pledge.id if hit else "",
    )


def _steps(window: MainWindow) -> tuple[bool, bool]:
    QApplication.processEvents()
    return window.actions_["back"].isEnabled(), window.actions_["forward"].isEnabled()


def _places(navigation: Navigation) -> list[Place]:
    return navigation._history._places


def test_there_and_back_again(window: MainWindow, navigation: Navigation) -> None:
    assert _steps(window) == (False, False)
    seen = [_shown(window)]
    acts: tuple[Callable[[], object], ...] = (
        lambda: window.filter.setText("refugee"),
        lambda: window.browse.outline.select_key(_ASYLUM),
        lambda: window.browse.list.selectRow(4),
        window.pages.show_overview,
        lambda: window.filter.setText(""),
    )
    for act in acts:
        act()
        navigation.settle()
        seen.append(_shown(window))
    assert len(set(seen)) == 6
    for shown in reversed(seen[:-1]):
        assert _steps(window)[0]
        window.actions_["back"].trigger()
        assert _shown(window) == shown
    assert _steps(window) == (False, True)
    for shown in seen[1:]:
        window.actions_["forward"].trigger()
        assert _shown(window) == shown
    assert _steps(window) == (True, False)


def test_going_makes_no_places_and_a_new_one_cuts_off_those_ahead(
    window: MainWindow, navigation: Navigation, qtbot: QtBot
) -> None:
    for text in ("asylum", "census"):
        window.filter.setText(text)
        navigation.settle()
    navigation.go_back()
    qtbot.wait(module._STAY + 100)
    assert len(_places(navigation)) == 3
    assert _steps(window) == (True, True)
    window.filter.setText("INE")
    assert _steps(window) == (True, False)
    navigation.settle()
    assert [place.query.text for place in _places(navigation)] == ["", "asylum", "INE"]


def test_typing_and_walking_make_one_place_where_the_reader_stays(
    window: MainWindow, navigation: Navigation, qtbot: QtBot
) -> None:
    navigation._stay.setInterval(150)
    for letter in "refugee":
        qtbot.keyClick(window.filter, letter)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: len(_places(navigation)) == 2)
    for _ in range(5):
        qtbot.keyClick(window.filter, Qt.Key.Key_Down)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: len(_places(navigation)) == 3)
    qtbot.wait(200)
    assert [place.query.text for place in _places(navigation)] == ["", "refugee", "refugee"]
    first, last = _places(navigation)[1:]
    assert first.pledge != last.pledge == _shown(window)[-1]


def test_what_the_reader_does_something_with_is_a_place(window: MainWindow, navigation: Navigation) -> None:
    for row in (2, 5):
        window.browse.list._go(row)
        QApplication.processEvents()
    window.actions_["citation"].trigger()
    assert [place.pledge for place in _places(navigation)] == ["R1", _shown(window)[-1]]


@pytest.mark.usefixtures("navigation")
def test_back_leads_away_from_what_is_no_place_yet(window: MainWindow) -> None:
    window.filter.setText("census")
    assert _steps(window) == (True, False)
    window.actions_["back"].trigger()
    assert window.filter.text() == ""
    window.actions_["forward"].trigger()
    assert window.filter.text() == "census"


def test_a_cell_of_the_overview_is_one_step_and_stays_current(
    window: MainWindow, navigation: Navigation
) -> None:
    window.pages.show_overview()
    QApplication.processEvents()
    overview = window.pages.overview
    assert overview
    catalogue = window._search.catalogue
    overview.view.go_to(OutlineItem(theme=catalogue.theme("asylum"), country=catalogue.country("GTM")))
    cell = overview.view.currentIndex()
    overview.view.item_chosen.emit(overview.model.item(cell.row(), cell.column()))
    navigation.settle()
    assert window.browse.list_model.rowCount() == 4
    assert len(_places(navigation)) == 3
    navigation.go_back()
    assert window.pages.is_overview
    assert overview.view.currentIndex() == cell
    assert not window._search.query.is_narrowed
    navigation.go_forward()
    assert window.browse.list_model.rowCount() == 4
    assert window.focusWidget() is window.browse.list


def test_a_narrowing_comes_back_in_the_other_grouping(window: MainWindow, navigation: Navigation) -> None:
    window.browse.outline.select_key(_ASYLUM)
    navigation.settle()
    window.browse.outline.select_key(("", "", ""))
    navigation.settle()
    window.actions_["by_country"].trigger()
    window.actions_["order_id"].trigger()
    navigation.go_back()
    assert window.browse.list_model.rowCount() == 15
    assert not window.browse.outline.selectionModel().hasSelection()
    assert window.actions_["order_id"].isChecked()


def test_show_all_pledges_is_seen_in_the_outline(window: MainWindow) -> None:
    window.browse.outline.select_key(("local-governance", "", ""))
    window._search.set_text("biometric")
    window.browse.list_panel.empty.everything_wanted.emit()
    assert window.browse.outline.currentIndex().data() == "All pledges"


def test_the_menu_says_where_it_leads(window: MainWindow, navigation: Navigation) -> None:
    window.browse.outline.select_key(_ASYLUM)
    window.filter.setText("<b>refugee")
    navigation.settle()
    window.pages.show_overview()
    QApplication.processEvents()
    window.menus["go"].aboutToShow.emit()
    said = window.actions_["back"].statusTip()
    assert said.startswith("Asylum Capacity Building · “<b>refugee” · ")
    assert "&lt;b&gt;" in window.actions_["back"].toolTip()
    navigation.go_back()
    window.menus["go"].aboutToShow.emit()
    assert (
        window.actions_["forward"].statusTip()
        == "Themes × countries · Asylum Capacity Building · “<b>refugee”"
    )


def test_a_large_catalogue_answers_later(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    defaults = PledgeSearch.__init__.__kwdefaults__
    assert defaults
    monkeypatch.setitem(defaults, "large", 1)
    window = create_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.session.navigation is not None)
    navigation = window.session.navigation
    assert navigation

    def is_answered() -> bool:
        return window._search.results.query == window._search.query

    for text in ("asylum", "data", "refugee"):
        window.filter.setText(text)
        qtbot.waitUntil(is_answered)
        window.browse.list.selectRow(2)
        navigation.settle()
    seen = _shown(window)
    for _ in range(2):  # faster than the answers
        navigation.go_back()
    qtbot.waitUntil(is_answered)
    QApplication.processEvents()
    assert window.filter.text() == "asylum"
    assert len(_places(navigation)) == 4
    assert _steps(window) == (True, True)
    navigation.go_forward()
    navigation.go_forward()
    qtbot.waitUntil(is_answered)
    QApplication.processEvents()
    assert _shown(window) == seen
    assert window.browse.list.selected_rows == [2]
    assert _steps(window) == (True, False)
