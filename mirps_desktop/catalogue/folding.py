"""Case and accents folded away as SQLite's `unicode61 remove_diacritics 2` does, position by position."""

import re
import unicodedata
from dataclasses import dataclass


class _Folding(dict[int, str]):
    """One character → one character, so that positions in the folded text hold in the text."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = folded = base if len(base) == 1 else chr(code)
        return folded


_FOLDING = _Folding()
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_MARKS = re.compile("[\u0300-\u036f]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: where it stands, and its folded form without combining marks."""

    start: int
    end: int
    folded: str


def fold(text: str) -> str:
    """Return `text` without case and accents, with the same number of characters."""
    return text.translate(_FOLDING)


def words(text: str) -> list[Word]:
    """Return the words of `text` in order; a word is a run of letters and digits."""
    return [
        Word(found.start(), found.end(), _MARKS.sub("", found.group()))
        for found in _WORD.finditer(fold(text))
    ]


def key(text: str) -> str:
    """Return `text` for comparing names: folded words, one space between them."""
    return " ".join(word.folded for word in words(unicodedata.normalize("NFKC", text)))
