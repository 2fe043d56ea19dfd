"""Query → complete answer: the plan, the set of pledges, their counts and their order."""

import sqlite3
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from mirps_desktop.catalogue.bitset import Members
from mirps_desktop.catalogue.cells import Cell, Cells
from mirps_desktop.catalogue.plan import Plan
from mirps_desktop.catalogue.query import Order, Query, Results
from mirps_desktop.catalogue.ranking import IdRanking, Ranking, RunRanking
from mirps_desktop.catalogue.records import Country, Level, Theme
from mirps_desktop.catalogue.unmarked import UNMARKED, Unmarked

if TYPE_CHECKING:
    from mirps_desktop.catalogue.advice import Advice
    from mirps_desktop.catalogue.matcher import Matcher
    from mirps_desktop.catalogue.word_search import Step, WordSearch

_MOST_QUERIES = 5


class Search:
    """Answers queries over one connection. What searches words is made for the first query that has some."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        cells: Cells,
        themes: Sequence[Theme],
        countries: Sequence[Country],
    ) -> None:
        self._connection = connection
        self._cells = cells
        self._themes = themes
        self._countries = countries

    @cached_property
    def words(self) -> "WordSearch":
        """What finds words: planner, index and glossary."""
        from mirps_desktop.catalogue.word_search import WordSearch  # noqa: PLC0415 — not at start

        return WordSearch(self._connection, self._cells, self._themes, self._countries)

    def answer(self, query: Query) -> Results:
        """Return the complete answer to `query`; no text raises an error."""
        plan, matching, matcher = self._matching(query)
        scope = self._cells.numbers(lambda cell: _is_in_scope(cell, query))
        found = matching & scope
        total = found.bit_count()
        return Results(
            query=query,
            plan=plan,
            total=total,
            in_scope=scope.bit_count(),
            counts=self._counts(matching) if plan.groups else {one.cell: one.size for one in self._cells},
            expansions=self.words.contributing(plan, matching) if plan.groups else (),
            matcher=matcher,
            ranking=self._ranking(query, plan, found, total),
        )

    def _matching(self, query: Query) -> tuple[Plan, int, "Matcher | Unmarked"]:
        """Return how the words of `query` are read, the set of the pledges they find, and what marks them."""
        if query.text.strip():
            return self.words.find(query)
        return Plan(), self._cells.numbers(lambda _: True), UNMARKED

    def steps(self, results: Results) -> "tuple[Step, ...]":
        """Return how the query of `results` was read, part by part."""
        return self.words.steps(results.plan)

    def advice(self, results: Results, is_wanted: Callable[[], bool]) -> "Advice":
        """Return what stands in the way of an answer without pledges, and what to try; nothing for others.

        It is given up once `is_wanted` says no.
        """
        from mirps_desktop.catalogue.advice import Advice  # noqa: PLC0415 — not at start

        if results.total:
            return Advice()
        asked = results.query
        found: dict[str, None] = {}
        for text in self.words.suggestions.queries(asked.text):
            if not is_wanted() or len(found) == _MOST_QUERIES:
                break
            if text and text not in found and self.answer(asked._replace(text=text)).total:
                found[text] = None
        return Advice(self.words.suggestions.obstacles(results.plan), tuple(found))

    def _counts(self, bits: int) -> dict[Cell, int]:
        members = Members(bits)
        counted = ((one.cell, members.count(one.first, one.last)) for one in self._cells)
        return {cell: count for cell, count in counted if count}

    def _ranking(self, query: Query, plan: Plan, found: int, total: int) -> Ranking:
        last = self._cells.size
        match query.order:
            case Order.ID:
                return IdRanking(found, total)
            case Order.COUNTRY:
                from mirps_desktop.catalogue.alphabet import by_name  # noqa: PLC0415 — not at start

                names = by_name(self._countries, query.language)
                places = {one.iso3: place for place, one in enumerate(names, 1)}
                cells = sorted(self._cells, key=lambda one: (places.get(one.cell[1] or "", 0), one.first))
                members = Members(found)
                return RunRanking([(members, cell.first, cell.last) for cell in cells])
            case Order.RELEVANCE:
                tiers = self.words.tiers(plan, found) if plan.closest else [found]
                return RunRanking([(Members(bits), 0, last) for bits in tiers])
            case Order.DOCUMENT:
                return RunRanking([(Members(found), 0, last)])


def _is_in_scope(cell: Cell, query: Query) -> bool:
    theme, country = cell
    return (
        (not query.themes or theme in query.themes)
        and (not query.countries or country in query.countries)
        and (query.level is None or (country is None) == (query.level is Level.REGIONAL))
        and (not query.cells or cell in query.cells)
    )
