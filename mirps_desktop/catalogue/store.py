"""The read-only store of pledges."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mirps_desktop.catalogue import loading
from mirps_desktop.catalogue.acronym_spans import acronym_terms
from mirps_desktop.catalogue.catalogue_file import CatalogueFile
from mirps_desktop.catalogue.cells import Cell, Cells
from mirps_desktop.catalogue.listed import Listed, Pair
from mirps_desktop.catalogue.pledge_reader import PledgeReader
from mirps_desktop.catalogue.query import Hit, Query, Results
from mirps_desktop.catalogue.records import Country, Pledge, Theme
from mirps_desktop.catalogue.search import Search

if TYPE_CHECKING:
    from mirps_desktop.catalogue.advice import Advice
    from mirps_desktop.catalogue.completions import Completions
    from mirps_desktop.catalogue.glossary import Glossary
    from mirps_desktop.catalogue.word_search import Step

_Answer = TypeVar("_Answer")


class Interrupted(Exception):  # noqa: N818 — nothing went wrong
    """A search was given up, because `Catalogue.interrupt` was called from another thread."""


class Catalogue(CatalogueFile):
    """An open catalogue: themes, countries and edition at hand, pledges on demand."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, *, file: Path | None, origin: str = ""
    ) -> None:
        super().__init__(connection, path, file=file, origin=origin)
        self.edition = loading.edition(connection)
        self.countries = loading.countries(connection)
        self.themes = loading.themes(connection)
        cells = Cells.read(connection)
        self.counts: dict[Cell, int] = {cell.cell: cell.size for cell in cells}
        self._regional = {cell.cell[0]: cell.first for cell in cells if cell.cell[1] is None}
        self._pledges = PledgeReader(connection, self.edition, self.themes, self.countries)
        self._search = Search(connection, cells, self.themes, self.countries)

    @property
    def glossary(self) -> "Glossary":
        """The terms that find one another."""
        return self._search.words.glossary

    @cached_property
    def acronyms(self) -> tuple[str, ...]:
        """The acronyms that the glossary explains, as they are written."""
        return acronym_terms(self._connection)

    @cached_property
    def _completions(self) -> "Completions":
        from mirps_desktop.catalogue.completions import Completions  # noqa: PLC0415 — not at start
        from mirps_desktop.catalogue.syntax import Field  # noqa: PLC0415

        named = {
            Field.COUNTRY: [text for one in self.countries for text in (one.name.en, one.name.es)],
            Field.THEME: [text for one in self.themes for text in (one.name.en, one.name.es)],
            Field.LEVEL: ["regional", "national", "nacional"],
        }
        return Completions(self._connection, named, self.glossary)

    def search(self, query: Query) -> Results:
        """Return the complete answer to `query`, whose pledges are read by `hits`; no text raises an error.

        Raises Interrupted after `interrupt`.
        """
        return _or_interrupted(lambda: self._search.answer(query))

    def steps(self, results: Results) -> "tuple[Step, ...]":
        """Return how the query of `results` was read, part by part."""
        return self._search.steps(results)

    def advice(self, results: Results, is_wanted: Callable[[], bool] = lambda: True) -> "Advice":
        """Return what stands in the way of an answer without pledges, and what to try; nothing for others.

        It is given up once `is_wanted` says no; raises Interrupted after `interrupt`.
        """
        return _or_interrupted(lambda: self._search.advice(results, is_wanted))

    def completions(self, text: str) -> tuple[str, ...]:
        """Return how `text` may go on while it is typed, the likeliest first."""
        return self._completions.of(text)

    def hits(self, results: Results, start: int = 0, stop: int | None = None) -> Iterator[Hit]:
        """Yield the hits of `results` from place `start` (from 0) up to `stop`, in the order of its query."""
        numbers = results.ranking.page(self._connection, start, results.total if stop is None else stop)
        for pledge in self._pledges.numbered(numbers):
            yield self.hit(results, pledge)

    def found(self, results: Results) -> Iterator[Pledge]:
        """Yield the pledges of `results` in the order of its query, without their matches."""
        return self._pledges.numbered(results.ranking.page(self._connection, 0, results.total))

    def listed(self, results: Results) -> Sequence[Pledge]:
        """Return the pledges of `results` in the order of its query, read page by page when they are used."""

        def read(start: int, stop: int) -> Sequence[Pledge]:
            numbers = results.ranking.page(self._connection, start, stop)
            return tuple(self._pledges.numbered(numbers))

        return Listed(results.total, read)

    def hit(self, results: Results, pledge: Pledge) -> Hit:
        """Return `pledge` with the matches of `results` in its text."""
        return Hit(pledge, results.matcher.marks(pledge.number).text(pledge.text))

    def pledges(self) -> tuple[Pledge, ...]:
        """Return all pledges in document order."""
        return tuple(self._pledges.all())

    def with_id(self, pledge_id: str) -> Pledge | None:
        """Return the pledge with exactly this ID, or None."""
        return self._pledges.first("pledge.id", pledge_id)

    def pledge(self, text: str) -> Pledge:
        """Return the pledge whose ID `text` is, in any form; raises Problem UNKNOWN_PLEDGE."""
        from mirps_desktop.catalogue import lookup  # noqa: PLC0415 — not at start

        return lookup.pledge(self._pledges, text)

    def regional_pledge(self, theme: Theme) -> Pledge | None:
        """Return the regional pledge of `theme`, which its national pledges support."""
        return self._pledges.first("pledge.number", self._regional.get(theme.slug))

    def with_regional(self, pledges: Sequence[Pledge]) -> Sequence[Pair]:
        """Return each pledge with the regional pledge it supports; a regional one supports none.

        They are paired when they are used, so that `pledges` may be read page by page.
        """
        regional = {theme.slug: self.regional_pledge(theme) for theme in self.themes}

        def read(start: int, stop: int) -> Sequence[Pair]:
            some = pledges[start:stop]
            return [(pledge, regional[pledge.theme.slug] if pledge.country else None) for pledge in some]

        return Listed(len(pledges), read)

    def theme(self, text: str) -> Theme:
        """Return the theme that has `text` as its slug or one of its names; raises Problem UNKNOWN_THEME."""
        from mirps_desktop.catalogue import lookup  # noqa: PLC0415

        return lookup.theme(self.themes, text)

    def country(self, text: str) -> Country:
        """Return the country by ISO3 or its name in either language; raises Problem UNKNOWN_COUNTRY."""
        from mirps_desktop.catalogue import lookup  # noqa: PLC0415

        return lookup.country(self.countries, text)


def _or_interrupted(ask: Callable[[], _Answer]) -> _Answer:
    try:
        return ask()
    except sqlite3.OperationalError as error:
        if str(error) == "interrupted":
            raise Interrupted from error
        raise
