"""Query → complete answer: the plan, the set of pledges, their counts and their order."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from mirps_desktop.catalogue.alphabet import by_name
from mirps_desktop.catalogue.bitset import Members
from mirps_desktop.catalogue.glossary import Glossary
from mirps_desktop.catalogue.matcher import Matcher
from mirps_desktop.catalogue.names import Cell, Names
from mirps_desktop.catalogue.patterns import Patterns
from mirps_desktop.catalogue.plan import Expansion, Plan, additions, without_additions
from mirps_desktop.catalogue.planner import Planner
from mirps_desktop.catalogue.query import Order, Query, Results
from mirps_desktop.catalogue.ranking import IdRanking, Ranking, RunRanking
from mirps_desktop.catalogue.records import Country, Level
from mirps_desktop.catalogue.search_index import SearchIndex
from mirps_desktop.catalogue.suggestions import Advice, Suggestions
from mirps_desktop.catalogue.word_tables import WordTables

_MOST_QUERIES = 5


@dataclass(frozen=True, slots=True)
class Step:
    """A part of a query, the condition it was read as, and the number of pledges that meet it."""

    typed: str
    condition: str
    count: int


class Search:
    """Answers queries over one connection."""

    def __init__(self, connection: sqlite3.Connection, names: Names, countries: Sequence[Country]) -> None:
        self._connection = connection
        self._names = names
        self._countries = tuple(countries)
        self._tables = WordTables(connection, names.size)
        self._pattern = Patterns(self._tables)
        self._index = SearchIndex(self._tables, names, self._pattern)

    @cached_property
    def glossary(self) -> Glossary:
        """The glossary, read when it is first needed."""
        return Glossary.read(self._connection)

    @cached_property
    def _planner(self) -> Planner:
        return Planner(self._tables, self._names, self.glossary)

    @cached_property
    def _suggestions(self) -> Suggestions:
        return Suggestions(self._tables, self._index, self.glossary)

    def answer(self, query: Query) -> Results:
        """Return the complete answer to `query`; no text raises an error."""
        plan = self._planner.plan(query.text, expand=query.expand) if query.text.strip() else Plan()
        matching = self._index.bits(plan.node)
        scope = self._names.numbers(lambda cell: _is_in_scope(cell, query))
        found = matching & scope
        total = found.bit_count()
        return Results(
            query=query,
            plan=plan,
            total=total,
            in_scope=scope.bit_count(),
            counts=self._counts(matching),
            expansions=self._contributing(plan, matching),
            matcher=Matcher(plan.node, self._pattern, self._index.bits),
            ranking=self._ranking(query, plan, found, total),
        )

    def steps(self, results: Results) -> tuple[Step, ...]:
        """Return how the query of `results` was read, part by part."""
        return tuple(
            Step(group.typed, str(group.node), self._index.bits(group.node).bit_count())
            for group in results.plan.groups
        )

    def advice(self, results: Results, is_wanted: Callable[[], bool]) -> Advice:
        """Return what stands in the way of an answer without pledges, and what to try; nothing for others.

        It is given up once `is_wanted` says no.
        """
        if results.total:
            return Advice()
        asked = results.query
        found: dict[str, None] = {}
        for text in self._suggestions.queries(asked.text):
            if not is_wanted() or len(found) == _MOST_QUERIES:
                break
            if text and text not in found and self.answer(replace(asked, text=text)).total:
                found[text] = None
        return Advice(self._suggestions.obstacles(results.plan), tuple(found))

    def _counts(self, bits: int) -> dict[Cell, int]:
        members = Members(bits)
        counted = ((one.cell, members.count(one.first, one.last)) for one in self._names.cells)
        return {cell: count for cell, count in counted if count}

    def _contributing(self, plan: Plan, matching: int) -> tuple[Expansion, ...]:
        """Return through what the glossary found pledges that the words alone would not have, each once."""
        found: dict[Expansion, None] = {}
        for group in plan.groups:
            if added := additions(group.node):
                new = matching & ~self._index.bits(without_additions(group.node))
                found.update((one.expansion, None) for one in added if self._index.bits(one) & new)
        return tuple(found)

    def _ranking(self, query: Query, plan: Plan, found: int, total: int) -> Ranking:
        last = self._names.size
        match query.order:
            case Order.ID:
                return IdRanking(found, total)
            case Order.COUNTRY:
                places = {
                    one.iso3: place for place, one in enumerate(by_name(self._countries, query.language), 1)
                }
                cells = sorted(
                    self._names.cells, key=lambda one: (places.get(one.cell[1] or "", 0), one.first)
                )
                members = Members(found)
                return RunRanking([(members, cell.first, cell.last) for cell in cells])
            case Order.RELEVANCE:
                return RunRanking([(Members(bits), 0, last) for bits in self._tiers(plan, found)])
            case Order.DOCUMENT:
                return RunRanking([(Members(found), 0, last)])

    def _tiers(self, plan: Plan, found: int) -> list[int]:
        """Return `found` in parts, those that match most closely first."""
        tiers = []
        for node in plan.closest:
            tiers.append(found & self._index.bits(node))
            found &= ~tiers[-1]
        return [*tiers, found]


def _is_in_scope(cell: Cell, query: Query) -> bool:
    theme, country = cell
    return (
        (not query.themes or theme in query.themes)
        and (not query.countries or country in query.countries)
        and (query.level is None or (country is None) == (query.level is Level.REGIONAL))
        and (not query.cells or cell in query.cells)
    )
