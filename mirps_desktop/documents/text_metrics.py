"""How tall a text is: Excel and its kin do not grow rows by themselves in a file made elsewhere.

Where Arial is missing, wider letters take its place (DejaVu Sans); columns, which are counted in digits
of the same font, then grow by as much, so that the lines stay the same.
"""

import math
import re
import unicodedata
from functools import cache

from mirps_desktop.documents.arial_widths import BOLD, REGULAR

HIGHEST_ROW = 400.0
"""Points that a row may have here; Excel stops at 409."""

_RESERVE = 1.03  # on top of the narrowest columns: some 8 % where columns have their full width
_LINE_HEIGHT = 1.275  # Excel's own: 12.75 points for letters of 10
_PADDING_POINTS = 2.0
_PIXEL_POINTS = 0.75  # Excel rounds the heights of rows to pixels
_UNKNOWN_WIDTH = 1000


@cache
def _letter_width(letter: str, *, bold: bool) -> int:
    """Return the width of one letter; one that Arial's table lacks is as wide as its base letter."""
    widths = BOLD if bold else REGULAR
    if letter in widths:
        return widths[letter]
    if unicodedata.combining(letter):
        return 0
    return widths.get(unicodedata.normalize("NFD", letter)[0], _UNKNOWN_WIDTH)


def width(text: str, font_size: float, *, bold: bool = False) -> float:
    """Return the points that `text` takes on one line, with a small reserve for other programs."""
    return sum(_letter_width(letter, bold=bold) for letter in text) / 1000 * font_size * _RESERVE


def lines(text: str, width_points: float, font_size: float, *, bold: bool = False) -> int:
    """Return the number of lines that `text` takes when it is wrapped to `width_points`."""
    return sum(
        _paragraph_lines(paragraph, width_points, font_size, bold=bold) for paragraph in text.split("\n")
    )


def _paragraph_lines(text: str, width_points: float, font_size: float, *, bold: bool) -> int:
    count, used = 1, 0.0
    for word in re.findall(r"\S+\s*|\s+", text):
        visible = width(word.rstrip(), font_size, bold=bold)
        if used and used + visible > width_points:
            count, used = count + 1, 0.0
        if visible > width_points:  # a word wider than the line goes on over several
            count += math.ceil(visible / width_points) - 1
        used += width(word, font_size, bold=bold)
    return count


def height(text: str, width_points: float, font_size: float, *, bold: bool = False) -> float:
    """Return the points that a row needs for `text`, in whole pixels, air above and below included."""
    needed = lines(text, width_points, font_size, bold=bold) * font_size * _LINE_HEIGHT + _PADDING_POINTS
    return math.ceil(needed / _PIXEL_POINTS) * _PIXEL_POINTS


def split_text(text: str, width_points: float, font_size: float) -> list[str]:
    """Return `text` in pieces that fit one row each, parted at words; joined they are `text` again."""
    head, rest = part_text(text, width_points, font_size, HIGHEST_ROW)
    pieces = [head]
    while rest:
        head, rest = part_text(rest, width_points, font_size, HIGHEST_ROW)
        pieces.append(head)
    return pieces


def part_text(text: str, width_points: float, font_size: float, highest: float) -> tuple[str, str]:
    """Return the beginning of `text` that fits a row `highest` points high, at least a word, and the rest."""
    if height(text, width_points, font_size) <= highest:
        return text, ""
    pieces = re.findall(r"\S+\s*|\s+", text)
    low, high = 1, len(pieces)
    while low < high:  # the most words that still fit
        middle = (low + high + 1) // 2
        if height("".join(pieces[:middle]).rstrip(), width_points, font_size) <= highest:
            low = middle
        else:
            high = middle - 1
    return "".join(pieces[:low]), "".join(pieces[low:])
