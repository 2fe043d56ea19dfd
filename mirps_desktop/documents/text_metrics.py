"""How tall a text is: Excel and its kin do not grow rows by themselves in a file made elsewhere.

Where Arial is missing, wider letters take its place (DejaVu Sans); columns, which are counted in digits
of the same font, then grow by as much, so that the lines stay the same.
"""

import math
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import islice

from mirps_desktop.documents.arial_widths import BOLD, REGULAR

HIGHEST_ROW = 400.0
"""Points that a row may have here; Excel stops at 409."""
MOST_LETTERS = 4_600
"""UTF-16 units in a piece of a text: Excel keeps 32,767 in a cell, and one may be written as seven."""

_RESERVE = 1.03  # on top of the narrowest columns: some 8 % where columns have their full width
_LINE_HEIGHT = 1.275  # Excel's own: 12.75 points for letters of 10
_PADDING_POINTS = 2.0
_PIXEL_POINTS = 0.75  # Excel rounds the heights of rows to pixels
_UNKNOWN_WIDTH = 1000
_WORDS = re.compile(r"\S+\s*|\s+")
_LONGEST_WORD = 100  # letters; a longer word may be parted between two rows
_WORDS_KEPT = 16_384  # per font; texts use the same words again and again


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


@cache
def _word_widths(font_size: float, *, bold: bool) -> Callable[[str], tuple[float, float]]:
    """Return what measures words in one font: without the blanks after them, and with them."""

    @lru_cache(maxsize=_WORDS_KEPT)
    def measured(word: str) -> tuple[float, float]:
        return width(word.rstrip(), font_size, bold=bold), width(word, font_size, bold=bold)

    return measured


@cache
def _spaced_word_widths(font_size: float, *, bold: bool) -> Callable[[str], tuple[float, float]]:
    """Return what measures words in one font: alone, and with one space after them."""

    @lru_cache(maxsize=_WORDS_KEPT)
    def measured(word: str) -> tuple[float, float]:
        return width(word, font_size, bold=bold), width(f"{word} ", font_size, bold=bold)

    return measured


def lines(text: str, width_points: float, font_size: float, *, bold: bool = False) -> int:
    """Return the number of lines that `text` takes when it is wrapped to `width_points`."""
    return sum(
        _paragraph_lines(paragraph, width_points, font_size, bold=bold) for paragraph in text.split("\n")
    )


def _paragraph_lines(text: str, width_points: float, font_size: float, *, bold: bool) -> int:
    words = text.split()
    if " ".join(words) == text:  # as nearly all are: several times faster than to find the blanks
        measured = map(_spaced_word_widths(font_size, bold=bold), words)
    else:
        measured = map(_word_widths(font_size, bold=bold), _WORDS.findall(text))
    count, used = 1, 0.0
    for visible, whole in measured:
        if used and used + visible > width_points:
            count, used = count + 1, 0.0
        if visible > width_points:  # a word wider than the line goes on over several
            count += math.ceil(visible / width_points) - 1
        used += whole
    return count


def height(text: str, width_points: float, font_size: float, *, bold: bool = False) -> float:
    """Return the points that a row needs for `text`, in whole pixels, air above and below included."""
    needed = lines(text, width_points, font_size, bold=bold) * font_size * _LINE_HEIGHT + _PADDING_POINTS
    return math.ceil(needed / _PIXEL_POINTS) * _PIXEL_POINTS


def split_text(text: str, width_points: float, font_size: float) -> list[str]:
    """Return `text` in pieces that fit one row and one cell each; joined they are `text` again."""
    pieces: list[str] = []
    rest = text
    while rest or not pieces:
        piece, rest = part_text(rest, width_points, font_size, HIGHEST_ROW)
        pieces.append(piece)
    return pieces


def fills_a_cell(text: str) -> bool:
    """Return whether `text` has more letters than a piece may have."""
    units = len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
    return units > MOST_LETTERS


def part_text(
    text: str, width_points: float, font_size: float, highest: float, *, bold: bool = False
) -> tuple[str, str]:
    """Return the beginning of `text` that fits a cell in a row `highest` points high, and the rest.

    It is parted at words, and within words that are very long; the beginning has at least a word.
    """

    def fits(piece: str) -> bool:
        needed = height(piece.rstrip(), width_points, font_size, bold=bold)
        return needed <= highest and not fills_a_cell(piece)

    if fits(text):
        return text, ""
    parts = list(islice(_parts(text), MOST_LETTERS))
    low, high = 1, len(parts)
    while low < high:  # the most words that still fit
        middle = (low + high + 1) // 2
        if fits("".join(parts[:middle])):
            low = middle
        else:
            high = middle - 1
    head = "".join(parts[:low])
    return head, text[len(head) :]


def _parts(text: str) -> Iterator[str]:
    """Yield the words of `text` with the blanks after them, long ones in parts."""
    for found in _WORDS.finditer(text):
        word = found.group()
        for start in range(0, len(word), _LONGEST_WORD):
            yield word[start : start + _LONGEST_WORD]
