"""When nothing is found: which word stands in the way, and what else could be tried."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches

from mirps_desktop.catalogue.advice import Obstacle
from mirps_desktop.catalogue.glossary import Glossary
from mirps_desktop.catalogue.nodes import And, InField, Word
from mirps_desktop.catalogue.plan import Group, Plan
from mirps_desktop.catalogue.search_index import SearchIndex
from mirps_desktop.catalogue.syntax import Part, parse
from mirps_desktop.catalogue.word_tables import WordTables

_CLOSE = 0.72  # of 1, see difflib
_MOST_WORDS = 3


class Suggestions:
    """Asks the same index as the search did."""

    def __init__(self, tables: WordTables, index: SearchIndex, glossary: Glossary) -> None:
        self._tables = tables
        self._index = index
        self._glossary = glossary

    def obstacles(self, plan: Plan) -> tuple[Obstacle, ...]:
        """Return what stands in the way: parts that no pledge has, or else those without which some match."""
        found = tuple(self._obstacle(plan.groups, place) for place in range(len(plan.groups)))
        unknown = tuple(one for one in found if not one.alone)
        return unknown or tuple(one for one in found if one.without)

    def queries(self, text: str) -> Iterator[str]:
        """Yield other wordings of `text`, the likeliest first; whether they find anything is not known."""
        parts = parse(text)
        for place, part in enumerate(parts):
            for other in self._close(part):
                yield _shown([*parts[:place], other, *parts[place + 1 :]])
        if any(part.is_phrase for part in parts):
            yield " ".join(
                part.typed if part.is_phrase and not part.is_negated else part.shown for part in parts
            )
        if len(parts) > 1:
            for place in range(len(parts)):
                yield _shown([*parts[:place], *parts[place + 1 :]])

    def _obstacle(self, groups: Sequence[Group], place: int) -> Obstacle:
        rest = And(tuple(group.node for group in (*groups[:place], *groups[place + 1 :])))
        without = self._index.bits(rest).bit_count() if len(groups) > 1 else 0
        return Obstacle(groups[place].typed, self._index.bits(groups[place].node).bit_count(), without)

    def _close(self, part: Part) -> Iterator[Part]:
        """Yield `part` with a word like one of its own that nothing has, known to catalogue or glossary."""
        if part.is_negated:
            return
        for place, word in enumerate(part.words):
            node = InField(part.field, (word,)) if part.field else Word(word, is_prefix=True)
            if self._index.bits(node) or self._glossary.find([word])[0]:
                continue
            terms = (one for one in self._glossary.single_words if one[0] == word[0])
            for close in get_close_matches(word, {*self._tables.like(word), *terms}, _MOST_WORDS, _CLOSE):
                words = (*part.words[:place], close, *part.words[place + 1 :])
                yield replace(part, words=words, typed=" ".join(words))


def _shown(parts: Sequence[Part]) -> str:
    return " ".join(part.shown for part in parts)
