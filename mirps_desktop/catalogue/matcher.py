"""Where a text, a name or an ID matches what was looked for: exactly what matched, and nothing else."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from mirps_desktop.catalogue.bitset import Members
from mirps_desktop.catalogue.folding import FoldedText
from mirps_desktop.catalogue.nodes import InField, Leaf, Node, Phrase, Places, Word, branches
from mirps_desktop.catalogue.nodes import leaves as leaves_of
from mirps_desktop.catalogue.pledge_ids import TypedId
from mirps_desktop.catalogue.spans import Span, merged
from mirps_desktop.catalogue.syntax import Field

Patterns = Mapping[Word | Phrase, re.Pattern[str]]
"""What a leaf matches in a folded text."""


class Marks:
    """Marks what some leaves match."""

    def __init__(self, leaves: Sequence[Leaf], patterns: Patterns) -> None:
        self._leaves = leaves

        def matching(wanted: Iterable[Word | Phrase]) -> tuple[re.Pattern[str], ...]:
            return tuple(dict.fromkeys(patterns[leaf] for leaf in wanted))

        self._text = matching(leaf for leaf in leaves if not isinstance(leaf, InField))
        self._themes = matching(self._for(Field.THEME, Places.ALL, Places.THEMES))
        self._aliases = matching(self._for(Field.THEME))
        self._countries = matching(self._for(Field.COUNTRY, Places.ALL))

    def text(self, text: str) -> tuple[Span, ...]:
        """Return where the text of a pledge matches, in characters; sorted, not overlapping."""
        return _spans(text, self._text)

    def theme(self, name: str) -> tuple[Span, ...]:
        """Return where a name of a theme matches."""
        return _spans(name, self._themes)

    def alias(self, name: str) -> tuple[Span, ...]:
        """Return where an alias of a theme, of several words, matches: only as a whole."""
        return _spans(name, self._aliases)

    def country(self, name: str, other_names: Sequence[str] = ()) -> tuple[Span, ...]:
        """Return where the shown `name` of a country matches; all of it where only another name does."""
        if found := _spans(name, self._countries):
            return found
        return ((0, len(name)),) if any(_spans(other, self._countries) for other in other_names) else ()

    def id(self, pledge_id: str) -> tuple[Span, ...]:
        """Return where an ID matches: its letters, its number with or without the leading zeros."""
        spans = []
        for leaf in self._leaves:
            if isinstance(leaf, InField):
                if leaf.field is not Field.ID:
                    continue
            elif leaf.places is not Places.ALL:
                continue
            typed = TypedId.read(leaf.word if isinstance(leaf, Word) else "".join(leaf.words))
            is_prefix = isinstance(leaf, InField) or leaf.is_prefix
            if typed and (span := typed.span(pledge_id, is_prefix=is_prefix)):
                spans.append(span)
        whole = merged(spans)
        if len(whole) > 1 and not any(letter.isalnum() for letter in pledge_id[whole[0][1] : whole[1][0]]):
            return ((whole[0][0], whole[-1][1]),)  # the hyphen was typed too, or might as well have been
        return whole

    def _for(self, field: Field, *places: Places) -> Iterable[Word | Phrase]:
        for leaf in self._leaves:
            if not isinstance(leaf, InField):
                if leaf.places in places:
                    yield leaf
            elif leaf.field is field:
                yield from begun(leaf)


class Matcher:
    """Knows for every pledge which leaves of a plan it matches by.

    Where one of several branches is enough, the words of a branch count only in the pledges that have all
    of them: “de” of “solicitante de asilo” is no match where that was found as “asylum-seeker”.
    """

    def __init__(
        self, node: Node, pattern: Callable[[Word | Phrase], re.Pattern[str]], bits: Callable[[Node], int]
    ) -> None:
        self._always: list[Leaf] = []
        self._sometimes: list[tuple[tuple[Leaf, ...], Members]] = []
        for leaves, condition in branches(node):
            if condition is None:
                self._always += leaves
            else:
                self._sometimes.append((leaves, Members(bits(condition))))
        # All of them now: the answer may be read in another thread than the one that asked the catalogue.
        asked = (begun(leaf) if isinstance(leaf, InField) else (leaf,) for leaf in leaves_of(node))
        self._patterns: Patterns = {leaf: pattern(leaf) for some in asked for leaf in some}
        self._known: dict[tuple[bool, ...], Marks] = {}

    def marks(self, number: int) -> Marks:
        """Return what marks the matches of the pledge `number`."""
        holding = tuple(number in members for _, members in self._sometimes)
        if holding not in self._known:
            further = (leaf for (leaves, _), holds in zip(self._sometimes, holding, strict=True) if holds
                       for leaf in leaves)  # fmt: skip
            self._known[holding] = Marks([*self._always, *further], self._patterns)
        return self._known[holding]


def begun(leaf: InField) -> tuple[Word, ...]:
    """Return the words of a field as they are looked for in names."""
    return tuple(Word(word, is_prefix=True) for word in leaf.words)


def _spans(text: str, patterns: Sequence[re.Pattern[str]]) -> tuple[Span, ...]:
    if not patterns:
        return ()
    folded = _folded(text)
    return merged(span for pattern in patterns for span in folded.spans(pattern))


@lru_cache(maxsize=1_000)
def _folded(text: str) -> FoldedText:
    """Fold once what comes again and again: names, and the pledges at the top while a word grows."""
    return FoldedText(text)
