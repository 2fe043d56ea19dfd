"""What back and forward do to the list and the panel beside it."""

import pytest

from mirps_desktop.widgets import navigation as module
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.navigation import Navigation


def test_a_place_keeps_its_selection(window: MainWindow, navigation: Navigation) -> None:
    view = window.browse.list
    view.selectRow(3)
    view.select(window._search.catalogue.pledge(one).number for one in ("GRF-08057", "GRF-07996", "R1"))
    rows = view.selected_rows
    assert len(rows) == 3
    navigation.settle()
    window.filter.setText("biometric")
    navigation.settle()
    assert not view.selected_rows
    navigation.go_back()
    assert view.selected_rows == rows
    navigation.go_forward()
    assert not view.selected_rows


def test_of_too_many_selected_ones_none_is_selected_again(
    window: MainWindow, navigation: Navigation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MOST_SELECTED", 3)
    window.browse.list.selectAll()
    navigation.settle()
    window.filter.setText("biometric")
    navigation.go_back()
    assert window.browse.list.current_hit
    assert not window.browse.list.selected_rows  # a part of them would be exported in place of all


def test_the_panel_is_written_once(
    window: MainWindow, navigation: Navigation, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.browse.list.selectRow(5)
    navigation.settle()
    window.filter.setText("refugee")
    navigation.settle()
    written: list[int] = []
    write = window.browse.detail._write

    def note() -> None:
        written.append(1)
        write()

    monkeypatch.setattr(window.browse.detail, "_write", note)
    navigation.go_back()
    assert len(written) == 1
