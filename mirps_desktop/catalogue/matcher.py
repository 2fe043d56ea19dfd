"""Where a text, a name or an ID matches what was looked for: exactly what matched, and nothing else."""

import re
from collections.abc import Callable, Iterable, Sequence

from mirps_desktop.catalogue.folding import FoldedText, Span, merged
from mirps_desktop.catalogue.plan import InField, Node, Phrase, Places, Word, leaves
from mirps_desktop.catalogue.pledge_ids import TypedId
from mirps_desktop.catalogue.syntax import Field


class Matcher:
    """Marks the matches of one query; `pattern` gives what a leaf matches in a folded text."""

    def __init__(self, node: Node, pattern: Callable[[Word | Phrase], re.Pattern[str]]) -> None:
        self._leaves = leaves(node)

        def patterns(wanted: Iterable[Word | Phrase]) -> tuple[re.Pattern[str], ...]:
            return tuple(dict.fromkeys(map(pattern, wanted)))

        self._text = patterns(leaf for leaf in self._leaves if not isinstance(leaf, InField))
        self._themes = patterns(self._for(Field.THEME, Places.ALL, Places.THEMES))
        self._countries = patterns(self._for(Field.COUNTRY, Places.ALL))

    def text(self, text: str) -> tuple[Span, ...]:
        """Return where the text of a pledge matches, in characters; sorted, not overlapping."""
        return _spans(text, self._text)

    def theme(self, name: str) -> tuple[Span, ...]:
        """Return where a name of a theme matches."""
        return _spans(name, self._themes)

    def country(self, name: str, other_names: Sequence[str] = ()) -> tuple[Span, ...]:
        """Return where the shown `name` of a country matches; all of it where only another name does."""
        if found := _spans(name, self._countries):
            return found
        return ((0, len(name)),) if any(_spans(other, self._countries) for other in other_names) else ()

    def id(self, pledge_id: str) -> tuple[Span, ...]:
        """Return where an ID matches: its letters, its number with or without the leading zeros."""
        spans = []
        for leaf in self._leaves:
            if isinstance(leaf, InField) and leaf.field is not Field.ID:
                continue
            typed = TypedId.read(leaf.word if isinstance(leaf, Word) else "".join(leaf.words))
            is_prefix = isinstance(leaf, InField) or (isinstance(leaf, Word) and leaf.is_prefix)
            if typed and (span := typed.span(pledge_id, is_prefix=is_prefix)):
                spans.append(span)
        return merged(spans)

    def _for(self, field: Field, *places: Places) -> Iterable[Word | Phrase]:
        for leaf in self._leaves:
            if not isinstance(leaf, InField):
                if leaf.places in places:
                    yield leaf
            elif leaf.field is field:
                yield from (Word(word, is_prefix=True) for word in leaf.words)


def _spans(text: str, patterns: Sequence[re.Pattern[str]]) -> tuple[Span, ...]:
    if not patterns:
        return ()
    folded = FoldedText(text)
    return merged(span for pattern in patterns for span in folded.spans(pattern))
