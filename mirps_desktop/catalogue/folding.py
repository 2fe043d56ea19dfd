"""Case and accents folded away as SQLite's `unicode61 remove_diacritics 2` does, position by position."""

import re
import unicodedata

from mirps_desktop.catalogue.spans import Span, merged


class _Folding(dict[int, str]):
    """One character → one character, so that positions in the folded text hold in the text."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = folded = base if len(base) == 1 else chr(code)
        return folded


_FOLDING = _Folding()
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_MARKS = re.compile("[\u0300-\u036f]")
_COMPOUND = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)+")
_POSSESSIVE = re.compile(r"(?<=[^\W_])['’]s(?![^\W_])", re.IGNORECASE)
_LONGEST_COMPOUND = 3  # words


def fold(text: str) -> str:
    """Return `text` without case and accents, with the same number of characters."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def word_list(text: str) -> list[str]:
    """Return the folded words of `text` in order; a word is a run of letters and digits."""
    found = _WORD.findall(fold(text))
    return found if text.isascii() else [_MARKS.sub("", word) for word in found]


def compounds(text: str) -> dict[str, str]:
    """Return the hyphenated words of `text`, folded: written together → parted by a space."""
    found = (re.split("[-\u2010\u2011]", compound) for compound in _COMPOUND.findall(fold(text)))
    return {
        "".join(parts): " ".join(parts)
        for parts in found
        if len(parts) <= _LONGEST_COMPOUND and all(part.isalpha() for part in parts)
    }


def without_possessive(text: str) -> str:
    """Return `text` without `'s` at the end of words."""
    return _POSSESSIVE.sub("", text)


def typed_words(text: str) -> list[tuple[str, str, bool]]:
    """Return the words of what a reader typed: folded, as typed, and whether joined to the one before.

    A hyphen or an underscore joins.
    """
    text = unicodedata.normalize("NFKC", text)
    folded = fold(text)
    words: list[tuple[str, str, bool]] = []
    end = 0
    for found in _WORD.finditer(folded):
        is_joined = bool(words) and text[end : found.start()] in {"-", "_"}
        words.append((_MARKS.sub("", found.group()), text[found.start() : found.end()], is_joined))
        end = found.end()
    return words


def key(text: str) -> str:
    """Return `text` for comparing names: folded words, one space between them."""
    return " ".join(word_list(unicodedata.normalize("NFKC", text)))


class FoldedText:
    """A text without case, accents and combining marks, that knows where its letters came from."""

    def __init__(self, text: str) -> None:
        folded = fold(text)
        self._places: list[int] | None = None
        if not text.isascii() and _MARKS.search(folded):
            self._places = [place for place, letter in enumerate(folded) if not _MARKS.match(letter)]
            self._places.append(len(folded))
            folded = _MARKS.sub("", folded)
        self.text = folded

    def spans(self, pattern: re.Pattern[str]) -> tuple[Span, ...]:
        """Return where `pattern` matches, in positions of the original text, merged where they overlap."""
        found = (match.span() for match in pattern.finditer(self.text))
        if self._places is not None:
            places = self._places
            found = ((places[start], places[end]) for start, end in found)
        return merged(found)
