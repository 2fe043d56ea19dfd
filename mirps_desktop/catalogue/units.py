"""Which of the words typed belong together: terms, names, compounds, and words joined by hyphens."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from mirps_desktop.catalogue.glossary import FUNCTION_WORDS, Glossary, Term
from mirps_desktop.catalogue.nodes import InField
from mirps_desktop.catalogue.syntax import Part


class Lexicon(Protocol):
    """What has to be known of the words of the catalogue; all words are folded."""

    def begins(self, word: str) -> bool:
        """Return whether a word of a text, in any of its forms, begins with `word`."""

    def is_acronym(self, word: str) -> bool:
        """Return whether `word` is written as an acronym in a text."""

    def compound(self, joined: str) -> tuple[str, ...]:
        """Return the parts of a compound, hyphenated in the catalogue, that is written together; or ()."""


class WholeNames(Protocol):
    """What has to be known of the names of themes and countries."""

    def find(self, words: Sequence[str]) -> tuple[int, InField | None]:
        """Return the longest name at the beginning of `words`, and what it stands for beyond its words."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Plain parts that belong together.

    `readings` are those of a term, `name` is what a name stands for. `pieces` are the units that hyphens
    alone hold together, as in “asylum-seeker-children”; a unit of its own has none.
    """

    parts: tuple[Part, ...]
    readings: tuple[Term, ...] = ()
    name: InField | None = None
    pieces: tuple["Unit", ...] = ()

    @property
    def is_spanish(self) -> bool:
        """Whether a term in it may be Spanish."""
        return any(reading.language == "es" for reading in self.readings) or any(
            piece.is_spanish for piece in self.pieces
        )

    @property
    def typed(self) -> str:
        """How it was typed, with its hyphens."""
        first, *others = self.parts
        return first.typed + "".join(("-" if part.is_joined else " ") + part.typed for part in others)


class Units:
    """Finds the units of plain words."""

    def __init__(self, lexicon: Lexicon, names: WholeNames, glossary: Glossary) -> None:
        self._lexicon = lexicon
        self._names = names
        self._glossary = glossary

    def first(self, run: Sequence[Part], *, is_open: bool) -> Unit:
        """Return the longest unit at the beginning of `run`; a term before a name, a name before the rest.

        The end of a run that `is_open` is still being typed.
        """
        unit = (is_open and self._begun(run)) or self._known(run)
        length = _joined_length(run)
        if length <= len(unit.parts):
            return unit
        pieces, left = [], run[:length]
        while left:
            pieces.append(self._known(left))
            left = left[len(pieces[-1].parts) :]
        return Unit(tuple(run[:length]), pieces=tuple(pieces))

    def compound_length(self, words: Sequence[str]) -> int:
        """Return how many of `words` at the beginning are a compound of the catalogue; else 1."""
        for length in (3, 2):
            if len(words) >= length and self._lexicon.compound("".join(words[:length])):
                return length
        return 1

    def _begun(self, run: Sequence[Part]) -> Unit | None:
        """Return all of `run` as the beginning of a term, where no text can have its words.

        So “refugiad” finds what “refugiado” will find, and the list does not stand empty in between.
        """
        words = [part.words[0] for part in run]
        meaningful = (word for word in words if word not in FUNCTION_WORDS)
        if all(map(self._lexicon.begins, meaningful)) or self._glossary.find(words)[0] == len(words):
            return None
        readings = self._glossary.begun(words)
        return Unit(tuple(run), readings) if readings else None

    def _known(self, run: Sequence[Part]) -> Unit:
        """Return the longest unit at the beginning of `run`, whatever hyphens there are."""
        words = [part.words[0] for part in run]
        of_term, readings = self._glossary.find(words)
        of_name, name = self._names.find(words)
        length = max(of_term, of_name, self.compound_length(words))
        return Unit(
            tuple(run[:length]),
            readings if of_term == length else (),
            name if of_name == length else None,
        )


def _joined_length(run: Sequence[Part]) -> int:
    length = 1
    while length < len(run) and run[length].is_joined:
        length += 1
    return length
