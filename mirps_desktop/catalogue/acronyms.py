"""The acronyms in a text, and what they stand for in both languages."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from mirps_desktop.catalogue.folding import Span
from mirps_desktop.catalogue.glossary import Glossary, Relation, Term

_CAPITALS = 2  # that make a word an acronym: CwC is one


class Acronym(NamedTuple):
    """Where an acronym stands, the glossary's term, its meanings in its own language, then translated."""

    span: Span
    term: Term
    meanings: tuple[Term, ...]

    @property
    def explanation(self) -> str:
        """The acronym with its meanings, in one line."""
        return explanation(self.term, self.meanings)


def acronyms(text: str, glossary: Glossary) -> tuple[Acronym, ...]:
    """Return the acronyms of `text` in order: whole words in the glossary's capitals, perhaps a plural s."""
    meanings, pattern = _known(glossary)
    if pattern is None:
        return ()
    by_text = {term.text: term for term in reversed(meanings)}
    found = ((match.span(), by_text[match.group(1)]) for match in pattern.finditer(text))
    return tuple(Acronym(span, term, meanings[term]) for span, term in found)


def acronym_meanings(glossary: Glossary) -> Mapping[Term, tuple[Term, ...]]:
    """Return every acronym with its meanings: in its own language, then translated."""
    return _known(glossary)[0]


def explanation(term: Term, meanings: Iterable[Term]) -> str:
    """Return an acronym with its meanings, in one line."""
    said = " · ".join(meaning.text for meaning in meanings)
    return f"{term.text} — {said}"


@lru_cache(maxsize=2)  # asked for each pledge that is shown; the window has one glossary
def _known(glossary: Glossary) -> tuple[dict[Term, tuple[Term, ...]], re.Pattern[str] | None]:
    stands_for: dict[Term, list[Term]] = defaultdict(list)
    variants: dict[Term, list[Term]] = defaultdict(list)
    translations: dict[Term, list[Term]] = defaultdict(list)
    for pair in glossary.pairs:
        if pair.relation is Relation.ACRONYM:
            stands_for[pair.term].append(pair.other)
        elif pair.relation is Relation.VARIANT and _looks_like_acronym(pair.term):
            variants[pair.term].append(pair.other)
        elif pair.relation is Relation.TRANSLATION:
            translations[pair.term].append(pair.other)
            translations[pair.other].append(pair.term)
    for term, others in variants.items():
        # EGRIS is another writing of EGRISS, and stands for the same.
        if term not in stands_for:
            stands_for[term] = [near for other in others for near in (other, *stands_for.get(other, ()))]
    meanings = {}
    for term, own in stands_for.items():
        # The first translation of each is enough: the glossary has the others.
        translated = [translations[one][0] for one in (*own, term) if one in translations]
        meanings[term] = tuple(dict.fromkeys([*own, *translated]))
    words = "|".join(sorted({re.escape(term.text) for term in meanings}, key=len, reverse=True))
    # The letters before the number of a pledge are no acronym of its text.
    pattern = re.compile(rf"(?<![^\W_])({words})s?(?!-?\d|[^\W_])") if words else None
    return meanings, pattern


def _looks_like_acronym(term: Term) -> bool:
    return " " not in term.text and sum(letter.isupper() for letter in term.text) >= _CAPITALS
