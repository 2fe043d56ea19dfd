"""Text and marks can be told from every background that they stand on (WCAG 2.2: 1.4.3 and 1.4.11)."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets import colours as looks
from mirps_desktop.widgets.main_window import MainWindow
from tests.widgets.contrast import contrast

Colour = QPalette.ColorRole
TEXT, MARK = 4.5, 3.0
_GROUNDS = (
    Colour.Window,
    Colour.Base,
    Colour.AlternateBase,
    Colour.Button,
    Colour.Highlight,
    Colour.ToolTipBase,
)
_BOTH = pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])


@pytest.fixture
def palette(window: MainWindow, appearance: Appearance) -> QPalette:
    window.choices.set_appearance(appearance)
    return QApplication.palette()


def over(above: QColor, below: QColor) -> QColor:
    """Return what is seen of a colour that lets some of another one through."""
    part = above.alphaF()
    pairs = zip(above.getRgbF()[:3], below.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(a * part + b * (1 - part) for a, b in pairs))


def grounds(palette: QPalette) -> Iterator[tuple[str, QColor]]:
    """Yield every background of text, and what it is."""
    for role in _GROUNDS:
        yield role.name, palette.color(role)
    base = palette.color(Colour.Base)
    yield "current row", over(looks.current_colour(palette), base)
    tint = looks.match_colour(palette)
    tint.setAlpha(70)
    yield "warning of the glossary", over(tint, base)


def marked(palette: QPalette) -> Iterator[tuple[str, QColor]]:
    """Yield the backgrounds that only plain text has."""
    yield "match", looks.match_colour(palette)
    yield "added", looks.added_colour(palette)
    yield "missing", looks.missing_colour(palette)


@_BOTH
def test_text_is_read_on_every_ground(palette: QPalette) -> None:
    for name, ground in [*grounds(palette), *marked(palette)]:
        assert contrast(palette.color(Colour.Text), ground) >= TEXT, name


@_BOTH
def test_quiet_text_and_links_are_read_on_every_ground(palette: QPalette) -> None:
    found = {
        (role, name): round(contrast(palette.color(role), ground), 2)
        for role in (Colour.PlaceholderText, Colour.Link)
        for name, ground in grounds(palette)
    }
    assert not {key: value for key, value in found.items() if value < TEXT}


@_BOTH
def test_text_that_can_do_nothing_now_is_read(palette: QPalette) -> None:
    for role in (Colour.Text, Colour.WindowText, Colour.ButtonText):
        for name, ground in grounds(palette):
            assert contrast(palette.color(QPalette.ColorGroup.Disabled, role), ground) >= TEXT, name


@_BOTH
def test_numbers_are_read_however_strong_the_shade(palette: QPalette) -> None:
    for share in range(11):
        assert contrast(palette.color(Colour.Text), looks.shaded(palette, share / 10)) >= TEXT, share
    assert contrast(looks.muted(palette), looks.shaded(palette, 0)) >= TEXT  # cells where nothing matches


@_BOTH
def test_names_of_themes_are_read_where_they_stand(palette: QPalette, catalogue: Catalogue) -> None:
    for position in range(1, 9):
        colour = looks.theme_colour(catalogue.themes[0]._replace(position=position), palette)
        assert contrast(colour, palette.color(Colour.Base)) >= TEXT, position
        for name, ground in grounds(palette):
            assert contrast(colour, ground) >= MARK, (position, name)


@_BOTH
def test_the_current_match_and_marks_of_the_focus_are_seen(palette: QPalette) -> None:
    link = palette.color(Colour.Link)
    assert contrast(palette.color(Colour.Base), link) >= TEXT  # the words of the current match
    for name, ground in grounds(palette):
        assert contrast(link, ground) >= MARK, name
    for share in range(11):
        assert contrast(link, looks.shaded(palette, share / 10)) >= MARK, share


@_BOTH
def test_edges_of_boxes_are_seen(palette: QPalette) -> None:
    for role in (Colour.Base, Colour.Window):
        assert contrast(looks.muted(palette), palette.color(role)) >= MARK
