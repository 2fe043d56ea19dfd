"""Which words of one text are not in another: word by word, and no letter is lost."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_PASSAGE = 3  # words
_SHORT = 3  # letters; words as short as “and” stand in every text, and alone say nothing of a common wording


class Change(StrEnum):
    """What became of a piece on the way from the first text to the second."""

    SAME = "same"
    ADDED = "added"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row, with the spaces and signs between them."""

    change: Change
    text: str

    @property
    def words(self) -> int:
        """The number of words in it."""
        return sum(_is_word(token) for token in _WORDS.findall(self.text))


@dataclass(frozen=True, slots=True)
class Differences:
    """The pieces of two texts: those SAME and MISSING are the first, those SAME and ADDED the second."""

    pieces: tuple[Piece, ...]

    def words(self, change: Change) -> int:
        """Return how many words are `change`."""
        return sum(piece.words for piece in self.pieces if piece.change is change)

    @property
    def shares_passage(self) -> bool:
        """Whether some words in a row are the same; if not, the texts were worded independently."""
        return any(piece.words >= _PASSAGE for piece in self.pieces if piece.change is Change.SAME)

    def without(self, change: Change) -> tuple[Piece, ...]:
        """Return the pieces that are not `change`: those of one of the two texts."""
        return tuple(piece for piece in self.pieces if piece.change is not change)


def differences(first: str, second: str) -> Differences:
    """Return what changed from `first` to `second`; words are compared letter for letter."""
    old, new = _WORDS.findall(first), _WORDS.findall(second)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    pieces: list[Piece] = []
    done_old = done_new = 0
    for start_old, start_new, length in matcher.get_matching_blocks():
        same = new[start_new : start_new + length]
        if length and not any(_is_word(token) and len(token) > _SHORT for token in same):
            continue
        _add(pieces, Change.MISSING, old[done_old:start_old])
        _add(pieces, Change.ADDED, new[done_new:start_new])
        _add(pieces, Change.SAME, same)
        done_old, done_new = start_old + length, start_new + length
    return Differences(tuple(pieces))


def _is_word(token: str) -> bool:
    return token[0].isalnum()


def _add(pieces: list[Piece], change: Change, tokens: list[str]) -> None:
    if tokens:
        pieces.append(Piece(change, "".join(tokens)))
