"""Reader's words → the terms of a search, its FTS5 expression, and where a text matches them."""

import unicodedata
from collections.abc import Sequence

from mirps_desktop.catalogue.folding import words
from mirps_desktop.catalogue.query import Span

_MOST_CHARACTERS = 1000
_MOST_TERMS = 32


def terms(text: str) -> tuple[str, ...]:
    """Return the folded words that a reader typed, without repeats; every text is accepted."""
    typed = unicodedata.normalize("NFKC", text[:_MOST_CHARACTERS])
    return tuple(dict.fromkeys(word.folded for word in words(typed)))[:_MOST_TERMS]


def match_expression(searched: Sequence[str]) -> str:
    """Return the FTS5 expression: every term as a prefix; terms hold letters and digits only.

    An ID may be written with other leading zeros than in the record (`grf 008057`).
    """
    return " AND ".join(_clause(term) for term in searched)


def _clause(term: str) -> str:
    number = term.lstrip("0")
    if term.isdecimal() and number not in {"", term}:
        return f'("{term}"* OR ids : "{number}")'
    return f'"{term}"*'


def spans(text: str, searched: Sequence[str]) -> tuple[Span, ...]:
    """Return where words of `text` begin with a term: exactly the part that matched, sorted."""
    if not searched:
        return ()
    found = []
    for word in words(text):
        longest = max((len(term) for term in searched if word.folded.startswith(term)), default=0)
        if longest:
            found.append((word.start, _end(text, word.start, word.end, longest)))
    return tuple(found)


def _end(text: str, start: int, end: int, letters: int) -> int:
    """Return the end of the first `letters` letters; combining marks belong to the letter before."""
    position = start
    while position < end:
        if not unicodedata.combining(text[position]):
            if letters == 0:
                break
            letters -= 1
        position += 1
    return position
