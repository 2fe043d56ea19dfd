"""The colours of the window: two palettes, light and dark, and what is derived from them."""

from PySide6.QtGui import QBrush, QColor, QPalette

from mirps_desktop.catalogue.records import Theme
from mirps_desktop.theme_colours import colour, dark_colour

_ROLES = QPalette.ColorRole
# window, base, alternate base, text, muted text, button, line, highlight, link, accent of a match
_LIGHT = (
    "#f5f7fa",
    "#ffffff",
    "#f5f7fa",
    "#1b2430",
    "#5b6778",
    "#ffffff",
    "#d5dbe3",
    "#e2edfa",
    "#0b5cad",
    "#ffe99a",
)
_DARK = (
    "#14181d",
    "#181b20",
    "#14181d",
    "#e8ebef",
    "#a3aebc",
    "#20262d",
    "#343c46",
    "#22344c",
    "#6cb2ff",
    "#6b5900",
)


def palette_of(colours: tuple[str, ...]) -> QPalette:
    """Return the palette made of ten colours, in the order of those above."""
    window, base, alternate, text, muted, button, line, highlight, link, accent = map(QColor, colours)
    palette = QPalette()
    for role, value in {
        _ROLES.Window: window, _ROLES.WindowText: text, _ROLES.Base: base, _ROLES.AlternateBase: alternate,
        _ROLES.Text: text, _ROLES.Button: button, _ROLES.ButtonText: text, _ROLES.BrightText: text,
        _ROLES.Light: button, _ROLES.Midlight: line, _ROLES.Mid: line, _ROLES.Dark: line,
        _ROLES.Shadow: line, _ROLES.Highlight: highlight, _ROLES.HighlightedText: text,
        _ROLES.Link: link, _ROLES.LinkVisited: link, _ROLES.ToolTipBase: base, _ROLES.ToolTipText: text,
        _ROLES.PlaceholderText: muted, _ROLES.Accent: accent,
    }.items():  # fmt: skip
        palette.setColor(role, value)
    for role in (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, muted)
    return palette


def light() -> QPalette:
    """Return the palette for a light window."""
    return palette_of(_LIGHT)


def dark() -> QPalette:
    """Return the palette for a dark window."""
    return palette_of(_DARK)


def brush(colour: QColor) -> QBrush:
    """Return a brush of one colour.

    `QBrush(colour)`, or a colour where Qt takes a brush, would make PySide ask whether it is one of the
    enumerations of the namespace `Qt`, and make them all; see `qt_numbers.py`.
    """
    palette = QPalette()
    palette.setColor(_ROLES.Text, colour)
    return palette.brush(_ROLES.Text)


def is_dark(palette: QPalette) -> bool:
    """Return whether the background of `palette` is dark."""
    return palette.color(_ROLES.Window).lightness() < 128  # noqa: PLR2004 — half of 255


def has_high_contrast(palette: QPalette) -> bool:
    """Return whether `palette` is one of high contrast: its lines are as strong as its text."""
    return palette.color(_ROLES.Mid) == palette.color(_ROLES.Text)


def theme_colour(theme: Theme, palette: QPalette) -> QColor:
    """Return the colour of `theme` that is readable on the background of `palette`."""
    if has_high_contrast(palette):
        return palette.color(_ROLES.Text)
    return QColor(dark_colour(theme) if is_dark(palette) else colour(theme))


def muted(palette: QPalette) -> QColor:
    """Return the colour of secondary text."""
    return palette.color(_ROLES.PlaceholderText)


def ink(palette: QPalette) -> tuple[int, ...]:
    """Return all that a text is written in: a palette may change, and none of that."""
    roles = (_ROLES.Base, _ROLES.Text, _ROLES.PlaceholderText, _ROLES.Link, _ROLES.Accent)
    return tuple(palette.color(role).rgba() for role in roles)


def match_colour(palette: QPalette) -> QColor:
    """Return the background of a matched word."""
    return palette.color(_ROLES.Accent)


def current_colour(palette: QPalette) -> QColor:
    """Return the background of the row that is shown in the panel, but not selected."""
    chosen = palette.color(_ROLES.Highlight)
    chosen.setAlphaF(0.3)
    return chosen


def shaded(palette: QPalette, share: float) -> QColor:
    """Return the background of a cell that is dark by `share`, from 0 to 1; text can be read on it."""
    part = 0.1 + 0.34 * share if share else 0.0
    return _mixed(palette, palette.color(_ROLES.Link), part / 3 if has_high_contrast(palette) else part)


def added_colour(palette: QPalette) -> QColor:
    """Return the background of words that were added."""
    return _mixed(palette, QColor("#2f9e5f"), 0.25)


def missing_colour(palette: QPalette) -> QColor:
    """Return the background of words that are missing."""
    return _mixed(palette, QColor("#c2452d"), 0.2)


def _mixed(palette: QPalette, colour: QColor, part: float) -> QColor:
    """Return the background of lists and texts with some of `colour` in it."""
    base = palette.color(_ROLES.Base)
    return QColor.fromRgbF(
        base.redF() + (colour.redF() - base.redF()) * part,
        base.greenF() + (colour.greenF() - base.greenF()) * part,
        base.blueF() + (colour.blueF() - base.blueF()) * part,
    )
