"""What was typed → the plan of the search: terms found in the glossary, compounds, `or` and `-` resolved."""

from collections.abc import Sequence
from typing import Protocol

from mirps_desktop.catalogue.folding import key
from mirps_desktop.catalogue.glossary import Glossary, Term
from mirps_desktop.catalogue.plan import (
    And,
    Expansion,
    Group,
    InField,
    Node,
    Not,
    Or,
    Phrase,
    Places,
    Plan,
    Through,
    Word,
)  # fmt: skip
from mirps_desktop.catalogue.syntax import Part, parse

# Left over between Spanish terms they say nothing of an English text.
_FUNCTION_WORDS = frozenset(
    "a al con de del e el en la las los para por que sobre su sus un una y".split()  # noqa: SIM905
)
_LONGEST_RUN = 6


class Lexicon(Protocol):
    """What the planner has to know of the words of the catalogue; all words are folded."""

    def is_acronym(self, word: str) -> bool:
        """Return whether `word` is written as an acronym in a text."""

    def compound(self, joined: str) -> tuple[str, ...]:
        """Return the parts of a compound, hyphenated in the catalogue, that is written together; or ()."""


class Planner:
    """Makes plans with a glossary, or without one where the reader has switched it off."""

    def __init__(self, lexicon: Lexicon, glossary: Glossary) -> None:
        self._lexicon = lexicon
        self._glossary = glossary

    def plan(self, text: str, *, expand: bool) -> Plan:
        """Return the plan of `text`; every text has one."""
        parts = parse(text)
        glossary = self._glossary if expand else Glossary(())
        groups, spanish = self._groups(parts, glossary)
        if spanish:
            groups = [
                group for group in groups if group is None or group.typed.lower() not in _FUNCTION_WORDS
            ]
        return Plan(_with_or(groups), _closest(parts))

    def _groups(self, parts: Sequence[Part], glossary: Glossary) -> tuple[list[Group | None], bool]:
        """Return the groups, None for an `or`, and whether a Spanish term was found."""
        groups: list[Group | None] = []
        spanish = False
        place = 0
        while place < len(parts):
            part = parts[place]
            run = self._run(parts, place)
            length, readings = glossary.find([one.words[0] for one in run]) if run else (0, ())
            if length:
                term = run[:length]
                is_spanish = any(reading.language == "es" for reading in readings)
                own = [one for one in term if not (is_spanish and one.words[0] in _FUNCTION_WORDS)] or term
                groups.append(self._term(own, _typed(term), glossary, readings))
                spanish = spanish or is_spanish
            elif run:
                length = self._compound_length(run)
                groups.append(Group(self._words(run[:length]), _typed(run[:length])))
            else:
                length = 1
                groups.append(None if part.is_or else Group(self._single(part, glossary), part.shown))
            place += length
        return groups, spanish

    def _run(self, parts: Sequence[Part], place: int) -> list[Part]:
        run = []
        for part in parts[place:]:
            if not part.is_plain:
                break
            run.append(part)
        return run

    def _term(
        self, own_parts: Sequence[Part], typed: str, glossary: Glossary, readings: Sequence[Term]
    ) -> Group:
        partners = _partners(typed, glossary, readings)
        own = self._words(own_parts)
        return Group(Or((own, *partners)) if partners else own, typed)

    def _compound_length(self, run: Sequence[Part]) -> int:
        for length in (3, 2):
            if len(run) >= length and self._lexicon.compound("".join(part.words[0] for part in run[:length])):
                return length
        return 1

    def _words(self, parts: Sequence[Part]) -> Node:
        """Return the condition that all of the plain `parts` occur, apart or as a compound."""
        nodes = tuple(self._word(part) for part in parts)
        own = nodes[0] if len(nodes) == 1 else And(nodes)
        joined = "".join(part.words[0] for part in parts)
        if len(parts) > 1:
            return Or((own, Word(joined, is_prefix=True))) if self._lexicon.compound(joined) else own
        inside = self._lexicon.compound(joined)
        return Or((own, Phrase(inside))) if inside else own

    def _word(self, part: Part) -> Word:
        word = part.words[0]
        is_acronym = part.is_capital and (self._lexicon.is_acronym(word) or self._is_known_acronym(word))
        return Word(word, is_prefix=not is_acronym)

    def _is_known_acronym(self, word: str) -> bool:
        length, readings = self._glossary.find([word])
        return bool(length) and any(reading.text.isupper() for reading in readings)

    def _single(self, part: Part, glossary: Glossary) -> Node:
        if part.field:
            node: Node = InField(part.field, part.words)
        elif part.is_prefix:
            node = And(tuple(Word(word, is_prefix=True) for word in part.words))
        elif part.is_phrase or not part.is_negated:
            node = _side_by_side(part.words)
        else:
            length, readings = glossary.find(part.words)
            partners = _partners(part.typed, glossary, readings) if length == len(part.words) else ()
            node = Or((_side_by_side(part.words), *partners))
        return Not(node) if part.is_negated else node


def _side_by_side(words: tuple[str, ...], places: Places = Places.ALL) -> Word | Phrase:
    return Word(words[0], places=places) if len(words) == 1 else Phrase(words, places)


def _typed(parts: Sequence[Part]) -> str:
    return " ".join(part.typed for part in parts)


def _partners(typed: str, glossary: Glossary, readings: Sequence[Term]) -> tuple[Through, ...]:
    """Return what the glossary adds to `typed`, each wording once, the same wording not at all."""
    own = key(typed)
    found = {key(other.text): other for reading in readings for other in glossary.partners(reading)}
    return tuple(
        # The names of themes are there in English too: a Spanish one would find them in two ways.
        Through(
            _side_by_side(other.words, Places.TEXT if other.language == "es" else Places.THEMES),
            Expansion(typed, other.text),
        )
        for wording, other in found.items()
        if wording != own
    )


def _with_or(groups: Sequence[Group | None]) -> tuple[Group, ...]:
    """Return the groups with those around an `or` made one."""
    joined: list[Group] = []
    waiting = False
    for group in groups:
        if group is None:
            waiting = bool(joined)
        elif waiting:
            before = joined.pop()
            joined.append(Group(Or((before.node, group.node)), f"{before.typed} / {group.typed}"))
            waiting = False
        else:
            joined.append(group)
    return tuple(joined)


def _closest(parts: Sequence[Part]) -> tuple[Node, ...]:
    """Return narrower readings of the plain words, for the order by relevance: all in the text itself."""
    words = tuple(part.words[0] for part in parts if part.is_plain)[:_LONGEST_RUN]
    if not words:
        return ()
    whole = And(tuple(Word(word, places=Places.TEXT) for word in words))
    begun = And(tuple(Word(word, is_prefix=True, places=Places.TEXT) for word in words))
    is_run = len(words) > 1 and all(part.is_plain for part in parts)
    return (Phrase(words, Places.TEXT), whole, begun) if is_run else (whole, begun)
