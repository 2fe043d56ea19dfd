"""What was typed → the plan of the search: terms, names and compounds found, `or` and `-` resolved."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from mirps_desktop.catalogue.folding import key
from mirps_desktop.catalogue.glossary import FUNCTION_WORDS, Glossary, Term
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
from mirps_desktop.catalogue.syntax import Field, Part, parse

_LONGEST_RUN = 6  # words that are looked for side by side, for the order by relevance


class Lexicon(Protocol):
    """What the planner has to know of the words of the catalogue; all words are folded."""

    def is_acronym(self, word: str) -> bool:
        """Return whether `word` is written as an acronym in a text."""

    def compound(self, joined: str) -> tuple[str, ...]:
        """Return the parts of a compound, hyphenated in the catalogue, that is written together; or ()."""


class Names(Protocol):
    """What the planner has to know of the names of themes and countries."""

    def find(self, words: Sequence[str]) -> tuple[int, InField | None]:
        """Return the longest name at the beginning of `words`, and what it stands for beyond its words."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """Plain parts that belong together: a term, a name, a compound, words joined by hyphens, or one word."""

    parts: tuple[Part, ...]
    readings: tuple[Term, ...] = ()
    name: InField | None = None

    @property
    def is_spanish(self) -> bool:
        return any(reading.language == "es" for reading in self.readings)


class Planner:
    """Makes plans; what the glossary adds is left out where the reader has switched it off."""

    def __init__(self, lexicon: Lexicon, names: Names, glossary: Glossary) -> None:
        self._lexicon = lexicon
        self._names = names
        self._glossary = glossary

    def plan(self, text: str, *, expand: bool) -> Plan:
        """Return the plan of `text`; every text has one."""
        parts = parse(text)
        groups: list[Group | None] = []
        spanish = False
        place = 0
        while place < len(parts):
            run = _run(parts, place)
            if run:
                unit = self._unit(run)
                groups.append(Group(self._node(unit, expand=expand), _typed(unit.parts)))
                spanish = spanish or (expand and unit.is_spanish)
                place += len(unit.parts)
            else:
                part = parts[place]
                groups.append(None if part.is_or else Group(self._single(part, expand=expand), part.shown))
                place += 1
        if spanish:  # function words left over say nothing of an English text
            groups = [one for one in groups if one is None or key(one.typed) not in FUNCTION_WORDS]
        return Plan(_with_or(groups), _closest(parts))

    def _unit(self, run: Sequence[Part], *, joins: bool = True) -> _Unit:
        """Return the longest unit at the beginning of `run`; a term before a name, a name before the rest.

        Without `joins` hyphens hold nothing together.
        """
        words = [part.words[0] for part in run]
        of_term, readings = self._glossary.find(words)
        of_name, name = self._names.find(words)
        length = max(of_term, of_name, self._compound_length(words), _joined_length(run) if joins else 1)
        return _Unit(
            tuple(run[:length]),
            readings if of_term == length else (),
            name if of_name == length else None,
        )

    def _pieces(self, parts: Sequence[Part]) -> list[_Unit]:
        pieces: list[_Unit] = []
        place = 0
        while place < len(parts):
            pieces.append(self._unit(parts[place:], joins=False))
            place += len(pieces[-1].parts)
        return pieces

    def _compound_length(self, words: Sequence[str]) -> int:
        for length in (3, 2):
            if len(words) >= length and self._lexicon.compound("".join(words[:length])):
                return length
        return 1

    def _node(self, unit: _Unit, *, expand: bool) -> Node:
        parts = unit.parts
        pieces = self._pieces(parts)
        if len(pieces) > 1:  # joined by hyphens alone: the same as its pieces one after the other
            return And(tuple(self._node(piece, expand=expand) for piece in pieces))
        if unit.is_spanish:
            parts = tuple(part for part in parts if part.words[0] not in FUNCTION_WORDS) or parts
        if unit.name and unit.name.field is Field.LEVEL:
            own: Node = Phrase(tuple(part.words[0] for part in parts))
        else:
            own = self._words(parts)
        partners = _partners(_typed(unit.parts), self._glossary, unit.readings) if expand else ()
        further = (unit.name,) if unit.name else ()
        return Or((own, *further, *partners)) if further or partners else own

    def _words(self, parts: Sequence[Part]) -> Node:
        """Return the condition that all of the plain `parts` occur, those of a compound side by side."""
        nodes: list[Node] = []
        place = 0
        while place < len(parts):
            length = self._compound_length([part.words[0] for part in parts[place:]])
            nodes.append(self._compound(parts[place : place + length]))
            place += length
        return nodes[0] if len(nodes) == 1 else And(tuple(nodes))

    def _compound(self, parts: Sequence[Part]) -> Node:
        words = tuple(part.words[0] for part in parts)
        if len(words) > 1:
            return Or((Phrase(words, is_prefix=True), Word("".join(words), is_prefix=True)))
        is_acronym = parts[0].is_capital and (
            self._lexicon.is_acronym(words[0]) or self._glossary.has_acronym(words[0])
        )
        own = Word(words[0], is_prefix=not is_acronym)
        inside = self._lexicon.compound(words[0])
        return Or((own, Phrase(inside, is_prefix=True))) if inside else own

    def _single(self, part: Part, *, expand: bool) -> Node:
        node: Node
        if part.field:
            node = InField(part.field, part.words)
        elif part.is_prefix:
            node = And(tuple(Word(word, is_prefix=True) for word in part.words))
        else:
            node = self._side_by_side(part.words)
            length, readings = self._glossary.find(part.words)
            if expand and not part.is_phrase and length == len(part.words):
                node = Or((node, *_partners(part.typed, self._glossary, readings)))
        return Not(node) if part.is_negated else node

    def _side_by_side(self, words: tuple[str, ...]) -> Node:
        if len(words) > 1:
            return Phrase(words)
        inside = self._lexicon.compound(words[0])
        return Or((Word(words[0]), Phrase(inside))) if inside else Word(words[0])


def _run(parts: Sequence[Part], place: int) -> list[Part]:
    run = []
    for part in parts[place:]:
        if not part.is_plain:
            break
        run.append(part)
    return run


def _joined_length(run: Sequence[Part]) -> int:
    length = 1
    while length < len(run) and run[length].is_joined:
        length += 1
    return length


def _typed(parts: Sequence[Part]) -> str:
    first, *others = parts
    return first.typed + "".join(("-" if part.is_joined else " ") + part.typed for part in others)


def _partners(typed: str, glossary: Glossary, readings: Sequence[Term]) -> tuple[Through, ...]:
    """Return what the glossary adds to `typed`, each wording once, the same wording not at all."""
    own = key(typed)
    found = {key(other.text): other for reading in readings for other in glossary.partners(reading)}
    return tuple(
        Through(_partner(other), Expansion(typed, other.text))
        for wording, other in found.items()
        if wording != own
    )


def _partner(term: Term) -> Word | Phrase:
    """Return the search for a term. Names of themes are there in English too, so Spanish needs no names."""
    places = Places.TEXT if term.language == "es" else Places.THEMES
    words = term.words
    return Word(words[0], places=places) if len(words) == 1 else Phrase(words, places=places)


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
    return (Phrase(words, places=Places.TEXT), whole, begun) if is_run else (whole, begun)
