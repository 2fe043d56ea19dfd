"""The colour of a theme, the same in the window, in workbooks and on paper; always beside its name."""

from mirps_desktop.catalogue.records import Theme

# strong (text and bars on white, at least 4.5 : 1), pale fill, and for a dark background
_COLOURS = (
    ("#0b5cad", "#e8f1fb", "#6cb2ff"),
    ("#b4531c", "#fbeee7", "#ff9d66"),
    ("#6b3fa0", "#f1ebf9", "#c49bff"),
    ("#1d7a4b", "#e7f5ed", "#63d69b"),
    ("#a11d5b", "#fbe8f1", "#ff8dc0"),
    ("#0f6f7c", "#e5f4f6", "#5fd0df"),
    ("#7a5c00", "#f8f2dc", "#e6c34a"),
    ("#4a5568", "#edf0f4", "#b6c2d3"),
)

_SHADE = "#0b5cad"


def _of(theme: Theme) -> tuple[str, str, str]:
    return _COLOURS[(theme.position - 1) % len(_COLOURS)]


def colour(theme: Theme) -> str:
    """Return the strong colour as `#rrggbb`, for text and bars on white."""
    return _of(theme)[0]


def tint(theme: Theme) -> str:
    """Return the pale fill as `#rrggbb`, for black text on it."""
    return _of(theme)[1]


def dark_colour(theme: Theme) -> str:
    """Return the colour as `#rrggbb` for text and marks on a dark background."""
    return _of(theme)[2]


def shade(share: float) -> str:
    """Return the ground of a number, `share` of the largest one, as `#rrggbb` for white paper."""
    strength = 0.1 + 0.35 * share
    strong = bytes.fromhex(_SHADE.lstrip("#"))
    return "#" + bytes(round(255 - strength * (255 - part)) for part in strong).hex()
