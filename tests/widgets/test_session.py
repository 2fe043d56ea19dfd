"""What the next start finds again, also over another catalogue."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.query import Order, Query, Results
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.models.place import Page, Place
from mirps_desktop.program import Program
from mirps_desktop.session import Session
from mirps_desktop.settings import Settings, StartPage
from mirps_desktop.widgets.main_window import MainWindow
from tests.catalogue.hostile_files import changed

_LOCAL = ("local-governance", "", "")
_FEWER = changed(
    "DELETE FROM note", "DELETE FROM pledge_text WHERE pledge > 20", "DELETE FROM pledge WHERE number > 20"
)
Start = Callable[[], MainWindow]


def _current(window: MainWindow) -> str:
    hit = window.browse.list.current_hit
    return hit.pledge.id if hit else ""


def test_the_next_start_goes_on_where_this_one_ended(window: MainWindow, start: Start) -> None:
    window.actions_["by_country"].trigger()
    window.actions_["order_id"].trigger()
    window.browse.outline.select_key(("", "GTM", ""))
    window.browse.list.selectRow(3)
    honduras = window.browse.outline_model.index_of(("", "HND", ""))
    window.browse.outline.collapse(honduras)
    window.filter.setText("refugee")
    window.filter.setText("")
    current = _current(window)
    window.close()
    again = start()
    assert again.browse.outline.currentIndex().data() == "Guatemala"
    assert again.browse.list_panel.headline.text().startswith("Guatemala")
    assert _current(again) == current
    assert current in again.browse.detail.browser.toPlainText()
    assert not again.browse.at_hand.selected
    assert not again.browse.outline.isExpanded(again.browse.outline_model.index_of(("", "HND", "")))
    assert again.browse.outline.isExpanded(again.browse.outline_model.index_of(("", "GTM", "")))
    assert again.actions_["order_id"].isChecked()


def test_a_theme_that_the_other_grouping_has_no_node_for(window: MainWindow, start: Start) -> None:
    window.browse.outline.select_key(_LOCAL)
    window.actions_["by_country"].trigger()
    window.close()
    again = start()
    assert again.browse.list_model.rowCount() == 4
    assert not again.browse.outline.selectionModel().hasSelection()


@pytest.mark.parametrize(("keep", "rows"), [(False, 15), (True, 9)])
def test_the_filter_only_where_it_is_wanted(window: MainWindow, start: Start, keep: bool, rows: int) -> None:
    Settings().keep_filter = keep
    window.filter.setText("refugee")
    window.browse.outline.select_key(("asylum", "", ""))
    window.browse.outline.collapse(window.browse.outline_model.index_of(_LOCAL))
    window.close()
    again = start()
    assert again.filter.text() == ("refugee" if keep else "")
    assert again.browse.list_model.rowCount() == rows
    again.filter.clear()
    assert again.browse.outline.isExpanded(again.browse.outline_model.index_of(("asylum", "", "")))
    Settings().keep_filter = False
    again.close()
    assert not Settings().note("session/bundled/filter")


def test_groups_are_closed_as_before_the_filter(window: MainWindow, start: Start) -> None:
    window.browse.outline.collapse(window.browse.outline_model.index_of(_LOCAL))
    window.filter.setText("refugee")
    window.close()
    again = start()
    assert again.browse.outline.closed == {"local-governance"}


@pytest.mark.parametrize(
    ("chosen", "is_overview"), [(None, True), (StartPage.LIST, False), (StartPage.OVERVIEW, True)]
)
def test_the_page_that_was_left_unless_one_is_chosen(
    window: MainWindow, start: Start, chosen: StartPage | None, is_overview: bool
) -> None:
    window.pages.show_overview()
    window.close()
    if chosen:
        Settings().start_page = chosen
    again = start()
    assert again.pages.is_overview is is_overview
    assert again.actions_["overview" if is_overview else "list"].isChecked()
    again.pages.show_list()
    again.close()
    assert start().pages.is_overview is (chosen is StartPage.OVERVIEW)


def test_it_costs_no_second_question(
    window: MainWindow, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    Settings().keep_filter = True
    window.actions_["order_country"].trigger()
    window.browse.outline.select_key(("asylum", "", ""))
    window.filter.setText("refugee")
    window.browse.list.selectRow(4)
    window.close()
    asked: list[Query] = []
    search = Catalogue.search

    def note(catalogue: Catalogue, query: Query) -> Results:
        asked.append(query)
        return search(catalogue, query)

    monkeypatch.setattr(Catalogue, "search", note)
    again = start()
    assert asked == [Query("refugee", ("asylum",), order=Order.COUNTRY)]
    assert again.browse.list.currentIndex().row() == 4


def test_another_catalogue_has_its_own(
    window: MainWindow, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window.browse.outline.select_key(("asylum", "GTM", ""))
    window.close()
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    for path in (first, second):
        path.write_bytes(_FEWER)
    other = Program(application, first).window
    assert other.browse.list_model.rowCount() == 20
    other.browse.outline.select_key(("asylum", "BLZ", ""))
    other.close()
    for path, rows in ((first, 2), (second, 20)):
        shown = Program(application, path).window
        assert shown.browse.list_model.rowCount() == rows
        shown.deleteLater()
    other.deleteLater()
    assert start().browse.list_model.rowCount() == 4  # the bundled one, as that was left
    del qtbot


@pytest.mark.parametrize(
    ("theme", "country", "level"),
    [
        ("no-such-theme", "", ""), ("", "XXX", ""), ("", "", "federal"), ("asylum", "GTM", "regional"),
        ("asylum GTM", "\0", "x" * 100_000),
    ],
)  # fmt: skip
def test_a_narrowing_that_the_catalogue_lacks_is_ignored(
    catalogue: Catalogue, theme: str, country: str, level: str
) -> None:
    settings = Settings()
    for name, value in (("theme", theme), ("country", country), ("level", level), ("pledge", "GRF-99999")):
        settings.set_note(f"session/bundled/{name}", value)
    assert Session(settings, catalogue).query == Query()


def test_a_session_is_read_as_it_was_written(catalogue: Catalogue) -> None:
    place = Place(Page.OVERVIEW, Query("a, “b” \\ %", ("asylum",), ("GTM",)), "R1")
    settings = Settings()
    settings.keep_filter = True
    Session(settings, catalogue).remember(place, {"asylum", "HND"})
    settings._store.sync()
    read = Session(Settings(), catalogue)
    assert read.place == place
    assert read.closed == {"asylum", "HND"}
