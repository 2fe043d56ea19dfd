"""The glossary: which terms find one another, in both languages."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import islice
from typing import Self

from mirps_desktop.catalogue.folding import word_list
from mirps_desktop.catalogue.word_forms import canonical

Key = tuple[str, ...]

FUNCTION_WORDS = frozenset(
    "a al con de del e el en la las los para por que sobre su sus un una y".split()  # noqa: SIM905
)
"""Spanish words that tell terms apart as little as an ending does."""
_SPARE = 3  # of them that may have been typed more than a term has
_SHORTEST = 3  # letters of a term that is being typed
_MOST_BEGUN = 8


class Relation(StrEnum):
    """How the two terms of a pair belong together."""

    TRANSLATION = "translation"
    ACRONYM = "acronym"  # the first term is the acronym of the second
    VARIANT = "variant"
    NEVER = "never"  # easily confused: must not find one another


@dataclass(frozen=True, slots=True)
class Term:
    """A term in a language (such as "en"), as it is written."""

    language: str
    text: str

    @property
    def words(self) -> Key:
        """The folded words."""
        return tuple(word_list(self.text))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two terms; `confirmed` by a person who speaks both languages. The notes may be empty."""

    relation: Relation
    term: Term
    other: Term
    confirmed: bool
    note_en: str
    note_es: str


class Glossary:
    """Finds whole terms in what was typed, and what else they are called."""

    def __init__(self, pairs: Iterable[Pair]) -> None:
        self.pairs = tuple(pairs)
        self._terms: dict[str, dict[Key, list[Term]]] = {"en": {}, "es": {}}
        self._same: dict[Term, list[Term]] = defaultdict(list)
        self._translations: dict[Term, list[Term]] = defaultdict(list)
        for pair in self.pairs:
            if pair.relation is Relation.NEVER:
                continue
            links = self._translations if pair.relation is Relation.TRANSLATION else self._same
            links[pair.term].append(pair.other)
            links[pair.other].append(pair.term)
        self._longest = 0
        self._acronyms = {
            term.words[0]
            for pair in self.pairs
            for term in (pair.term, pair.other)
            if term.text.isupper() and len(term.words) == 1
        }
        for term in dict.fromkeys([*self._same, *self._translations]):
            known = self._terms.setdefault(term.language, {})
            if words := _key(term.words, term.language):
                known.setdefault(words, []).append(term)
            self._longest = max(self._longest, len(term.words))

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> Self:
        """Return the glossary of a catalogue."""
        rows = connection.execute(
            "SELECT relation, language, term, other_language, other, confirmed, note_en, note_es"
            " FROM glossary ORDER BY id"
        )
        return cls(
            Pair(Relation(row[0]), Term(row[1], row[2]), Term(row[3], row[4]), bool(row[5]), row[6], row[7])
            for row in rows
        )

    @property
    def single_words(self) -> frozenset[str]:
        """The folded terms of one word, in either language."""
        terms = (term for known in self._terms.values() for same in known.values() for term in same)
        return frozenset(term.words[0] for term in terms if len(term.words) == 1)

    def has_acronym(self, word: str) -> bool:
        """Return whether the folded `word` is an acronym here."""
        return word in self._acronyms

    def find(self, words: Sequence[str]) -> tuple[int, tuple[Term, ...]]:
        """Return the longest term at the beginning of `words`: its number of words and all its readings."""
        for length in range(min(len(words), self._longest + _SPARE), 0, -1):
            readings = [
                term
                for language, known in self._terms.items()
                for term in known.get(_key(words[:length], language), ())
            ]
            if readings:
                return length, tuple(readings)
        return 0, ()

    def begun(self, words: Sequence[str]) -> tuple[Term, ...]:
        """Return the terms that `words` begin, the last of them letter by letter; at most a handful."""
        typed = [word for word in words if word not in FUNCTION_WORDS]
        if not typed or len(typed[-1]) < _SHORTEST:
            return ()
        *whole, last = typed
        begun = {language: _key(whole, language) for language in self._terms}
        found = (
            term
            for term, key, words in self._meaningful
            if key[: len(whole)] == begun[term.language] and len(key) > len(whole)
            if words[len(whole)].startswith(last)
        )
        return tuple(islice(found, _MOST_BEGUN))

    @cached_property
    def _meaningful(self) -> list[tuple[Term, Key, Sequence[str]]]:
        """All terms with their keys and the words that those were made from."""
        return [
            (term, key, _without_function_words(term.words, language))
            for language, known in self._terms.items()
            for key, same in known.items()
            for term in same
        ]

    def partners(self, term: Term) -> tuple[Term, ...]:
        """Return what finds the same as `term`: acronyms and meanings, then translations, then theirs."""
        near = self._closed([term])
        translated = [other for one in near for other in self._translations.get(one, ())]
        found = dict.fromkeys([*near, *self._closed(translated)])
        return tuple(other for other in found if other != term)

    def meanings(self, term: Term) -> tuple[Term, ...]:
        """Return what the acronym `term` stands for, or how else it is called."""
        return tuple(other for other in self._closed([term]) if other != term)

    def joined_by_mistake(self) -> Pair | None:
        """Return a pair that must never find one another, but does; None if all is well."""
        for pair in self.pairs:
            if pair.relation is not Relation.NEVER:
                continue
            ours, theirs = ({term, *self.partners(term)} for term in (pair.term, pair.other))
            if ours & theirs:
                return pair
        return None

    def _closed(self, terms: Iterable[Term]) -> list[Term]:
        """Return `terms` with all that is the same by acronym or variant, nearest first."""
        found = dict.fromkeys(terms)
        waiting = list(found)
        while waiting:
            for other in self._same.get(waiting.pop(0), ()):
                if other not in found:
                    found[other] = None
                    waiting.append(other)
        return list(found)


def _key(words: Sequence[str], language: str) -> Key:
    """Return what all numbers, spellings and, in Spanish, articles and prepositions have in common."""
    return tuple(canonical(word, language) for word in _without_function_words(words, language))


def _without_function_words(words: Sequence[str], language: str) -> Sequence[str]:
    return [word for word in words if word not in FUNCTION_WORDS] if language == "es" else words
