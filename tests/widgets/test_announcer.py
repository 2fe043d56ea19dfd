"""What a screen reader is told while its reader looks elsewhere."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.announcer import Announcer, announce
from mirps_desktop.widgets.main_window import MainWindow


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return all that is announced from now on to a screen reader that is there."""
    heard: list[str] = []

    def update(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return heard


@pytest.fixture
def _nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def update(event: QAccessibleEvent) -> None:
        raise AssertionError(event)

    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", update)


def test_the_number_is_said_once_when_typing_pauses(
    window: MainWindow, qtbot: QtBot, said: list[str]
) -> None:
    qtbot.keyClicks(window.filter, "asylum")
    assert not said
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["24 of 35 pledges"]
    window.actions_["order_country"].trigger()  # the same number again is no news
    window.filter.clear()
    qtbot.waitUntil(lambda: len(said) > 1)
    assert said[1:] == ["All pledges  ·  35 pledges"]


def test_where_nothing_is_found_the_way_out_is_said(
    window: MainWindow, qtbot: QtBot, said: list[str]
) -> None:
    window.filter.setText("honduras dispalcement")
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("No pledge matches. “dispalcement” is found in no pledge.")
    assert said[0].endswith("Did you mean: honduras displacement. Try: honduras.")


def test_the_table_says_its_number(window: MainWindow, qtbot: QtBot, said: list[str]) -> None:
    window.actions_["overview"].trigger()
    window.filter.setText("asylum")
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Themes × countries  ·  24 of 35 pledges in this overview"]


def test_copies_steps_and_saved_files_are_said(window: MainWindow, said: list[str]) -> None:
    window.actions_["citation"].trigger()
    window.notice.show_saved([Path("/x/a.xlsx")])
    assert said == ["1 citation copied", "Saved: /x/a.xlsx"]
    said.clear()
    window.filter.setText("asylum")
    window.actions_["next_match"].trigger()
    assert len(said) == 1
    assert said[0].startswith("match 1 of ")
    assert "asylum" in said[0].lower()


def test_completions_are_said_as_one_steps(window: MainWindow, qtbot: QtBot, said: list[str]) -> None:
    qtbot.keyClicks(window.filter, "refug")
    window.filter_box._step(1)
    assert said == [window.filter_box.completions.currentIndex().data()]


def test_what_a_menu_explains_is_not_said(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, said: list[str]
) -> None:
    monkeypatch.setattr("mirps_desktop.widgets.announcer.QApplication.activePopupWidget", lambda: window)
    window.statusBar().showMessage("Copy a one-line reference")
    assert not said


@pytest.mark.usefixtures("_nobody")
def test_without_a_screen_reader_nothing_is_done(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.filter, "asylum")
    window.actions_["citation"].trigger()
    announcer = window.findChild(Announcer)
    assert isinstance(announcer, Announcer)
    assert announcer._pause is None
    announce(QWidget(window), "nothing")
