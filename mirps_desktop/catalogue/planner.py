"""What was typed → the plan of the search: terms, names and compounds found, `or` and `-` resolved."""

from collections.abc import Sequence

from mirps_desktop.catalogue.folding import key
from mirps_desktop.catalogue.glossary import FUNCTION_WORDS, Glossary, Term
from mirps_desktop.catalogue.nodes import And, InField, Node, Not, Or, Phrase, Places, Through, Word
from mirps_desktop.catalogue.plan import Expansion, Group, Plan
from mirps_desktop.catalogue.syntax import Field, Part, parse_and_tell
from mirps_desktop.catalogue.units import Lexicon, Unit, Units, WholeNames

_LONGEST_RUN = 6  # words that are looked for side by side, for the order by relevance


class Planner:
    """Makes plans; what the glossary adds is left out where the reader has switched it off."""

    def __init__(self, lexicon: Lexicon, names: WholeNames, glossary: Glossary) -> None:
        self._lexicon = lexicon
        self._glossary = glossary
        self._units = Units(lexicon, names, glossary)

    def plan(self, text: str, *, expand: bool) -> Plan:
        """Return the plan of `text`; every text has one."""
        parts, is_cut = parse_and_tell(text)
        groups: list[Group | None] = []
        spanish = False
        place = 0
        while place < len(parts):
            run = _run(parts, place)
            if run:
                unit = self._units.first(run, is_open=place + len(run) == len(parts))
                groups.append(Group(self._node(unit, expand=expand), unit.typed))
                spanish = spanish or (expand and unit.is_spanish)
                place += len(unit.parts)
            else:
                part = parts[place]
                groups.append(None if part.is_or else Group(self._single(part, expand=expand), part.shown))
                place += 1
        if spanish:  # function words left over say nothing of an English text
            groups = [one for one in groups if one is None or key(one.typed) not in FUNCTION_WORDS]
        return Plan(_with_or(groups), _closest(parts), is_cut)

    def _node(self, unit: Unit, *, expand: bool) -> Node:
        if unit.pieces:  # the same as one after the other, without hyphens
            return And(tuple(self._node(piece, expand=expand) for piece in unit.pieces))
        parts = unit.parts
        if unit.is_spanish:
            parts = tuple(part for part in parts if part.words[0] not in FUNCTION_WORDS) or parts
        if unit.name and unit.name.field is Field.LEVEL:
            own: Node = Phrase(tuple(part.words[0] for part in parts))
        else:
            own = self._words(parts)
        partners = _partners(unit.typed, self._glossary, unit.readings) if expand else ()
        further = (unit.name,) if unit.name else ()
        return Or((own, *further, *partners)) if further or partners else own

    def _words(self, parts: Sequence[Part]) -> Node:
        """Return the condition that all of the plain `parts` occur, those of a compound side by side."""
        nodes: list[Node] = []
        place = 0
        while place < len(parts):
            length = self._units.compound_length([part.words[0] for part in parts[place:]])
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
