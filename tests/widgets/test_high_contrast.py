"""Where the system asks for high contrast, colours are its own or black and white, and marks thick."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets import colours as looks
from mirps_desktop.widgets import high_contrast
from mirps_desktop.widgets.main_window import MainWindow
from tests.widgets.contrast import contrast
from tests.widgets.test_contrast import grounds, marked

Colour = QPalette.ColorRole
ENHANCED = 7.0
_SYSTEMS = {  # window, text, highlight, link
    "Aquatic": ("#202020", "#ffffff", "#8ee3f0", "#75e9fc"),
    "Desert": ("#fffaef", "#3d3d3d", "#903909", "#1c5e75"),
    "Dusk": ("#2d3236", "#ffffff", "#abcfff", "#70ebde"),
    "Night sky": ("#000000", "#ffffff", "#d6b4fd", "#8080ff"),
}


@pytest.fixture
def _asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(high_contrast, "is_wanted", lambda _application: True)


@pytest.fixture
def shown(window: MainWindow, monkeypatch: pytest.MonkeyPatch, _asked: None) -> Callable[[str], QPalette]:
    """Return what shows the window on a system that has the named colours, and gives the palette."""

    def show(system: str) -> QPalette:
        switch = window.choices._appearance
        monkeypatch.setattr(switch, "_system_is_dark", system == "dark")
        if system in _SYSTEMS:
            monkeypatch.setattr(high_contrast, "_system_palette", lambda _application: _palette_of(system))
        switch.choose(Appearance.SYSTEM)
        return QApplication.palette()

    return show


def _palette_of(system: str) -> QPalette:
    window, text, highlight, link = map(QColor, _SYSTEMS[system])
    palette = QPalette()
    for role in (Colour.Window, Colour.Base, Colour.Button):
        palette.setColor(role, window)
    for role, colour in ((Colour.Text, text), (Colour.Highlight, highlight), (Colour.Link, link)):
        palette.setColor(role, colour)
    return palette


_ALL = pytest.mark.parametrize("system", ["light", "dark", *_SYSTEMS])


@_ALL
def test_text_has_enhanced_contrast(
    shown: Callable[[str], QPalette], catalogue: Catalogue, system: str
) -> None:
    palette = shown(system)
    colours = {
        "text": palette.color(Colour.Text),
        "quiet": palette.color(Colour.PlaceholderText),
        "link": palette.color(Colour.Link),
        "disabled": palette.color(QPalette.ColorGroup.Disabled, Colour.Text),
        "theme": looks.theme_colour(catalogue.themes[1], palette),
    }
    text = colours["text"]
    for name, ground in grounds(palette):
        for what, colour in colours.items():
            least = 4.5 if name in {"warning of the glossary", "current row"} and what != "text" else ENHANCED
            assert contrast(colour, ground) >= least, (what, name)
    for name, ground in marked(palette):
        assert contrast(text, ground) >= ENHANCED, name
    for share in range(11):
        assert contrast(text, looks.shaded(palette, share / 10)) >= ENHANCED, share
    assert looks.has_high_contrast(palette)
    assert palette.color(Colour.Highlight) != palette.color(Colour.Base)


def test_without_colours_of_the_system_it_is_black_and_white(shown: Callable[[str], QPalette]) -> None:
    for system, ground, text in (("light", "#ffffff", "#000000"), ("dark", "#000000", "#ffffff")):
        palette = shown(system)
        assert palette.color(Colour.Window).name() == ground
        assert palette.color(Colour.Text).name() == text


@pytest.mark.parametrize("system", _SYSTEMS)
def test_the_systems_own_colours_are_taken(shown: Callable[[str], QPalette], system: str) -> None:
    palette = shown(system)
    window, text, _highlight, _link = _SYSTEMS[system]
    assert palette.color(Colour.Base).name() == window
    assert palette.color(Colour.Text).name() == text
    assert palette.color(Colour.Mid).name() == text  # lines


def test_a_system_without_contrast_is_not_followed(
    shown: Callable[[str], QPalette], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(_SYSTEMS, "faint", ("#808080", "#c0c0c0", "#000000", "#0000ff"))
    assert shown("faint").color(Colour.Text).name() == "#000000"


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.usefixtures("_asked")
def test_who_chose_colours_keeps_them(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    assert not looks.has_high_contrast(QApplication.palette())


def test_marks_of_the_focus_are_thick(
    window: MainWindow, shown: Callable[[str], QPalette], qtbot: QtBot
) -> None:
    link = shown("light").color(Colour.Link)
    assert "3px solid palette(link)" in QApplication.instance().styleSheet()  # type: ignore[union-attr]
    assert "2px solid palette(link)" not in QApplication.instance().styleSheet()  # type: ignore[union-attr]
    window.activateWindow()
    window.browse.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(window.browse.list.hasFocus)
    picture = window.browse.list.viewport().grab().toImage()
    edge = [picture.pixelColor(picture.width() // 2, y) == link for y in range(6)]
    assert edge == [True] * 4 + [False] * 2


def test_the_system_can_change_its_mind(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = QApplication.styleHints()
    assert not high_contrast.is_wanted(QApplication.instance())  # type: ignore[arg-type]
    assert not looks.has_high_contrast(QApplication.palette())
    monkeypatch.setattr(high_contrast, "is_wanted", lambda _application: True)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert looks.has_high_contrast(window.palette())
    monkeypatch.setattr(high_contrast, "is_wanted", lambda _application: False)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert not looks.has_high_contrast(window.palette())
    assert isinstance(window.style(), QStyle)
