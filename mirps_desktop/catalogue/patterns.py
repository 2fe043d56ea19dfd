"""Words and phrases → the patterns of what they match in a folded text."""

import re
from collections import OrderedDict

from mirps_desktop.catalogue.nodes import Phrase, Word
from mirps_desktop.catalogue.word_tables import WordTables

_KEPT = 128
_GAP, _END = r"[\W_]+", r"(?![^\W_])"
_NOTHING = re.compile("(?!)")


class Patterns:
    """Compiles patterns, and remembers the latest."""

    def __init__(self, tables: WordTables) -> None:
        self._tables = tables
        self._known: OrderedDict[Word | Phrase, re.Pattern[str]] = OrderedDict()

    def __call__(self, leaf: Word | Phrase) -> re.Pattern[str]:
        """Return what `leaf` matches in a folded text."""
        if leaf not in self._known:
            self._known[leaf] = self._phrase(leaf) if isinstance(leaf, Phrase) else self._word(leaf)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        self._known.move_to_end(leaf)
        return self._known[leaf]

    def _word(self, leaf: Word) -> re.Pattern[str]:
        known = self._tables.written(leaf.word, is_prefix=leaf.is_prefix)
        if leaf.is_prefix:
            others = [word for word in known if not word.startswith(leaf.word)]
        else:
            others = [word for word in known if word != leaf.word]
        others += self._tables.compounds(leaf.word, is_prefix=leaf.is_prefix)
        own = _begun(leaf.word) + ("" if leaf.is_prefix else _END)
        return re.compile("|".join([own, *(_begun(words) + _END for words in others)]))

    def _phrase(self, leaf: Phrase) -> re.Pattern[str]:
        first, *others = self._tables.wordings(leaf.words, is_prefix=leaf.is_prefix)
        if not first or not all(others):
            return _NOTHING
        inside = [_any(map(_side_by_side, words)) for words in others]
        return re.compile(_GAP.join([_any(map(_begun, first)), *inside]) + _END)


def _any(alternatives: "map[str]") -> str:
    return f"(?:{'|'.join(alternatives)})"


def _begun(words: str) -> str:
    """Return the pattern of `words`, parted by spaces, at the beginning of a word.

    What stands before them is looked at last: so a search for plain letters finds the candidates, twenty
    times as fast.
    """
    first, *others = words.split()
    return _GAP.join([rf"{first}(?<![^\W_]{first})", *others])


def _side_by_side(words: str) -> str:
    return _GAP.join(words.split())
