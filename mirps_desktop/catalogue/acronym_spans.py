"""Where acronyms stand in a text, without the glossary: what they stand for is read when it is asked."""

import sqlite3
from collections.abc import Iterable

from mirps_desktop.catalogue.spans import Span

_CAPITALS = 2  # that make a word an acronym: CwC is one


def acronym_terms(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the acronyms that the glossary of a catalogue explains, the longest first."""
    rows = connection.execute(
        "SELECT DISTINCT term, relation FROM glossary WHERE relation IN ('acronym', 'variant')"
    )
    found = {term for term, relation in rows if relation == "acronym" or looks_like_acronym(term)}
    return tuple(sorted(found, key=lambda term: (-len(term), term)))


def looks_like_acronym(text: str) -> bool:
    """Return whether `text` is one word with as many capitals as an acronym has."""
    return " " not in text and sum(letter.isupper() for letter in text) >= _CAPITALS


def acronym_spans(text: str, terms: Iterable[str]) -> list[tuple[Span, str]]:
    """Return where `terms` (the longest first) stand in `text` as whole words, perhaps with a plural s.

    Each place comes with its term, in the order of the text; no two overlap. An s belongs to the place.
    """
    found: dict[int, tuple[int, str]] = {}
    for term in terms:
        start = text.find(term)
        while start >= 0:
            end = _end(text, start, start + len(term))
            # One that is longer may have begun before, or stand at the same place.
            if end and not any(first < end and start < last for first, (last, _) in found.items()):
                found[start] = end, term
            start = text.find(term, start + 1)
    return [((start, end), term) for start, (end, term) in sorted(found.items())]


def _end(text: str, start: int, end: int) -> int:
    """Return the end of the word at `start`, or 0 if the acronym is only a part of one, or of a number."""
    if start and text[start - 1].isalnum():
        return 0
    plural = end + 1 if text[end : end + 1] == "s" else end
    return next((place for place in (plural, end) if _ends(text, place)), 0)


def _ends(text: str, place: int) -> bool:
    """Return whether a word ends at `place`: the letters before the number of a pledge are no acronym."""
    after = text[place : place + 2]
    return not after[:1].isalnum() and not (after[:1] == "-" and after[1:].isdigit())
