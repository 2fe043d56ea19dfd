"""Texts cut to a width with an ellipsis, as Qt's `elidedText` does."""

from bisect import bisect_right

from PySide6.QtGui import QFontMetrics

_ELLIPSIS = "…"


def cut_right(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return as much of the beginning of `text` as fits into `width` pixels, with an ellipsis if it is cut.

    Not with Qt's own function, whose argument would need the whole namespace `Qt`; see `qt_numbers.py`.
    """
    if metrics.horizontalAdvance(text) <= width:
        return text
    room = width - metrics.horizontalAdvance(_ELLIPSIS)
    # The width of a beginning grows with its length, but for kerning of a fraction of a pixel.
    length = bisect_right(range(1, len(text)), room, key=lambda end: metrics.horizontalAdvance(text, end))
    return text[:length] + _ELLIPSIS if room >= 0 else ""


def cut_middle(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return the beginning and the end of `text` that fit into `width` pixels, with an ellipsis between."""
    if metrics.horizontalAdvance(text) <= width:
        return text

    def joined(letters: int) -> str:
        end = letters // 2
        return text[: letters - end] + _ELLIPSIS + text[len(text) - end :]

    letters = bisect_right(
        range(1, len(text)), width, key=lambda count: metrics.horizontalAdvance(joined(count))
    )
    return joined(letters) if letters else ""
