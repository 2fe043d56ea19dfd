"""What finds words: how they are read, the pledges they stand in, and what else could be typed."""

import sqlite3
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from mirps_desktop.catalogue.cells import Cells
from mirps_desktop.catalogue.glossary import Glossary
from mirps_desktop.catalogue.matcher import Matcher
from mirps_desktop.catalogue.names import Names
from mirps_desktop.catalogue.nodes import additions, without_additions
from mirps_desktop.catalogue.patterns import Patterns
from mirps_desktop.catalogue.plan import Expansion, Plan
from mirps_desktop.catalogue.planner import Planner
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Country, Theme
from mirps_desktop.catalogue.search_index import SearchIndex
from mirps_desktop.catalogue.suggestions import Suggestions
from mirps_desktop.catalogue.word_tables import WordTables


class Step(NamedTuple):
    """A part of a query, the condition it was read as, and the number of pledges that meet it."""

    typed: str
    condition: str
    found: int


class WordSearch:
    """Reads queries, and asks the index of one connection."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        cells: Cells,
        themes: Sequence[Theme],
        countries: Sequence[Country],
    ) -> None:
        self._connection = connection
        self._tables = WordTables(connection, cells.size)
        self._names = Names(cells, themes, countries)
        self._pattern = Patterns(self._tables)
        self._index = SearchIndex(self._tables, cells, self._names, self._pattern)

    @cached_property
    def glossary(self) -> Glossary:
        """The glossary, read when it is first needed."""
        return Glossary.read(self._connection)

    @cached_property
    def _planner(self) -> Planner:
        return Planner(self._tables, self._names, self.glossary)

    @cached_property
    def suggestions(self) -> Suggestions:
        """What else could be typed."""
        return Suggestions(self._tables, self._index, self.glossary)

    def find(self, query: Query) -> tuple[Plan, int, Matcher]:
        """Return how the words of `query` are read, the set of the pledges they find, and what marks them."""
        plan = self._planner.plan(query.text, expand=query.expand)
        return plan, self._index.bits(plan.node), Matcher(plan.node, self._pattern, self._index.bits)

    def steps(self, plan: Plan) -> tuple[Step, ...]:
        """Return what each group of `plan` finds."""
        return tuple(
            Step(group.typed, str(group.node), self._index.bits(group.node).bit_count())
            for group in plan.groups
        )

    def contributing(self, plan: Plan, matching: int) -> tuple[Expansion, ...]:
        """Return through what the glossary found pledges that the words alone would not have, each once."""
        found: dict[Expansion, None] = {}
        for group in plan.groups:
            if added := additions(group.node):
                new = matching & ~self._index.bits(without_additions(group.node))
                found.update((one.expansion, None) for one in added if self._index.bits(one) & new)
        return tuple(found)

    def tiers(self, plan: Plan, found: int) -> list[int]:
        """Return `found` in parts, those that match most closely first."""
        tiers = []
        for node in plan.closest:
            tiers.append(found & self._index.bits(node))
            found &= ~tiers[-1]
        return [*tiers, found]
