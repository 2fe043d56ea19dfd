"""The acronyms in a text, and what they stand for in both languages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from mirps_desktop.catalogue.acronym_spans import acronym_spans, looks_like_acronym
from mirps_desktop.catalogue.glossary import Glossary, Relation, Term
from mirps_desktop.catalogue.spans import Span


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
    meanings = acronym_meanings(glossary)
    by_text = {term.text: term for term in reversed(list(meanings))}
    found = acronym_spans(text, sorted(by_text, key=len, reverse=True))
    return tuple(Acronym(span, by_text[term], meanings[by_text[term]]) for span, term in found)


def explained(acronym: str, glossary: Glossary) -> str:
    """Return `acronym` with its meanings in one line; nothing for what is none."""
    return next((found.explanation for found in acronyms(acronym, glossary)), "")


def explanation(term: Term, meanings: Iterable[Term]) -> str:
    """Return an acronym with its meanings, in one line."""
    said = " · ".join(meaning.text for meaning in meanings)
    return f"{term.text} — {said}"


@lru_cache(maxsize=2)  # asked for each pledge that is shown; the window has one glossary
def acronym_meanings(glossary: Glossary) -> Mapping[Term, tuple[Term, ...]]:
    """Return every acronym with its meanings: in its own language, then translated."""
    stands_for: dict[Term, list[Term]] = defaultdict(list)
    variants: dict[Term, list[Term]] = defaultdict(list)
    translations: dict[Term, list[Term]] = defaultdict(list)
    for pair in glossary.pairs:
        if pair.relation is Relation.ACRONYM:
            stands_for[pair.term].append(pair.other)
        elif pair.relation is Relation.VARIANT and looks_like_acronym(pair.term.text):
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
    return meanings
