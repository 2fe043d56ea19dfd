"""The filters that found something, dropped down from the filter box."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from mirps_desktop.settings import Appearance, Settings
from mirps_desktop.widgets.colours import is_dark
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.recent_filters import RecentFilters
from tests.widgets.contrast import contrast

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_ALT = Qt.KeyboardModifier.AltModifier


def _dropped(window: MainWindow) -> RecentFilters:
    menu = window.filter_box.recent_filters
    assert menu
    assert menu.isVisible()
    return menu


def _button(window: MainWindow) -> QToolButton:
    button = window.filter_box.findChild(QToolButton, "recent")
    assert isinstance(button, QToolButton)
    return button


def _texts(menu: RecentFilters) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_a_click_drops_them_and_takes_one(window: MainWindow, qtbot: QtBot) -> None:
    for text in ("statelessness", "census & data"):
        Settings().remember_filter(text)
    qtbot.mouseClick(_button(window), Qt.MouseButton.LeftButton)
    menu = _dropped(window)
    assert _texts(menu) == ["census && data", "statelessness", "", "&Clear recent filters"]
    assert menu.width() >= window.filter.width()
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert window.filter.text() == "statelessness"
    assert window.focusWidget() is window.filter
    assert window.browse.list_model.rowCount() < 35


def test_the_key_drops_them_with_the_present_one_first(window: MainWindow, qtbot: QtBot) -> None:
    Settings().remember_filter("statelessness")
    qtbot.keyClicks(window.filter, "asylum")
    qtbot.keyClick(window.filter, Qt.Key.Key_Down, _ALT)
    menu = _dropped(window)
    assert _texts(menu)[:2] == ["asylum", "statelessness"]
    assert not window.filter_box.completions.isVisible()
    assert window.browse.list.currentIndex().row() == 0  # the list was not walked
    menu.close()


def test_they_can_be_forgotten_and_none_is_said(window: MainWindow, qtbot: QtBot) -> None:
    Settings().remember_filter("statelessness")
    window.filter.recent.trigger()
    menu = _dropped(window)
    menu.actions()[-1].trigger()
    menu.close()
    assert Settings().recent_filters == ()
    qtbot.keyClick(window.filter, Qt.Key.Key_Down, _ALT)
    assert _texts(menu) == ["No recent filters yet"]
    assert not menu.actions()[0].isEnabled()
    menu.close()


@pytest.mark.parametrize("language", ["en", "es"])
def test_it_speaks_both_languages(window: MainWindow, language: str) -> None:
    Settings().remember_filter("statelessness")
    window.actions_[language].trigger()
    QApplication.processEvents()
    name = {"en": "Recent filters", "es": "Filtros recientes"}[language]
    assert QAccessible.queryAccessibleInterface(_button(window)).text(QAccessible.Text.Name) == name
    assert re.fullmatch(rf"{name} \(Alt\+\w+\)", _button(window).toolTip())
    window.filter.recent.trigger()
    menu = _dropped(window)
    assert menu.actions()[-1].text().endswith({"en": "filters", "es": "filtros recientes"}[language])
    menu.close()
    window.filter.setText("a")  # the cross is made for the first letter
    crosses = window.filter.findChildren(QToolButton)
    named = {QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in crosses}
    assert named == {{"en": "Clear the filter", "es": "Borrar el filtro"}[language]}


def test_long_and_odd_ones_fit_in_a_line(window: MainWindow) -> None:
    Settings().remember_filter("data\tor\tcensus")
    Settings().remember_filter("refugee " * 100)
    window.filter.recent.trigger()
    menu = _dropped(window)
    long, odd = _texts(menu)[:2]
    assert long.endswith("…")
    assert odd == "data or census"
    assert menu.width() <= window.filter.width() + 2
    menu.actions()[0].trigger()
    assert window.filter.text() == "refugee " * 100
    menu.close()


def test_a_damaged_list_is_read_as_far_as_it_goes() -> None:
    settings = Settings()
    settings._store.setValue("recent_filters", ["", "x" * 5_000, 7, "asylum", *map(str, range(10_000))])
    assert settings.recent_filters[:2] == ("asylum", "0")
    assert len(settings.recent_filters) == 12


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_arrow_can_be_seen(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    QApplication.processEvents()
    picture: QImage = _button(window).grab().toImage()
    middle = [picture.pixelColor(x, picture.height() // 2) for x in range(4, picture.width() - 4)]
    ground = picture.pixelColor(4, 4)
    assert max(contrast(one, ground) for one in middle) >= 3
    assert is_dark(window.palette()) == (appearance is Appearance.DARK)
