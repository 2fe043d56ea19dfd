"""Colours for readers whose system asks for high contrast: the system's own, or else black and white."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_ROLES = QPalette.ColorRole
_LEAST = 7.0  # WCAG's enhanced contrast
# In the order of the palettes: window, base, alternate base, text, muted text, button, line, highlight, link,
# accent of a match. Lines are as strong as text.
_ON_WHITE = (
    "#ffffff", "#ffffff", "#ffffff", "#000000", "#3b3b3b",
    "#ffffff", "#000000", "#b3d1ff", "#00309c", "#ffff00",
)  # fmt: skip
_ON_BLACK = (
    "#000000", "#000000", "#000000", "#ffffff", "#d0d0d0",
    "#000000", "#ffffff", "#1f3d66", "#ffff00", "#003399",
)  # fmt: skip


def is_wanted(application: QApplication) -> bool:
    """Return whether the system asks for high contrast."""
    hints = application.styleHints()  # held: what it gives goes with it
    return hints.accessibility().contrastPreference().name == "HighContrast"


def colours(application: QApplication, *, dark: bool) -> tuple[str, ...]:
    """Return the colours of a palette, made from the system's where it has one that can be read."""
    system = _system_palette(application)
    if system and _contrast(system.color(_ROLES.Text), system.color(_ROLES.Base)) >= _LEAST:
        return _of_system(system)
    return _ON_BLACK if dark else _ON_WHITE


def thicker(sheet: str) -> str:
    """Return the style sheet with thicker marks of the focus."""
    return sheet.replace("2px solid palette(link)", "3px solid palette(link)")


def _system_palette(application: QApplication) -> QPalette | None:
    """Take the program's own palette away, and return that of the system, if it has one."""
    application.setPalette(QPalette())
    system = application.palette()
    return None if system == application.style().standardPalette() else system


def _of_system(system: QPalette) -> tuple[str, ...]:
    """Return the system's colours, each so far as text can be read on it."""
    text, base = system.color(_ROLES.Text), system.color(_ROLES.Base)
    is_dark = text.lightness() > base.lightness()
    window, button = (_ground(system.color(role), base, text) for role in (_ROLES.Window, _ROLES.Button))
    highlight = _ground(system.color(_ROLES.Highlight), base, text)
    link = system.color(_ROLES.Link)
    if min(_contrast(link, ground) for ground in (window, base, button, highlight)) < _LEAST:
        link = text
    muted = _mixed(text, base, 0.2)
    if min(_contrast(muted, ground) for ground in (window, base, button, highlight)) < _LEAST:
        muted = text
    accent = QColor((_ON_BLACK if is_dark else _ON_WHITE)[-1])
    accent = _ground(accent, base, text)
    found = (window, base, base, text, muted, button, text, highlight, link, accent)
    return tuple(colour.name() for colour in found)


def _ground(wanted: QColor, base: QColor, text: QColor) -> QColor:
    """Return the background nearest to `wanted`, between it and `base`, on which `text` can be read."""
    mixed = (_mixed(wanted, base, part / 10) for part in range(10))
    return next((ground for ground in mixed if _contrast(text, ground) >= _LEAST), base)


def _mixed(one: QColor, other: QColor, part: float) -> QColor:
    """Return `one` with some of the `other` in it."""
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)  # type: ignore[call-overload]
    return QColor(*(round(a + (b - a) * part) for a, b in pairs))


def _contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG computes it, from 1 to 21."""
    dark, bright = sorted(_luminance(colour) for colour in (one, other))
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 — of the standard
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
