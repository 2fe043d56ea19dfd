"""The owner of the search: the one place that holds the query and its answer."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mirps_desktop.catalogue.names import Cell
from mirps_desktop.catalogue.query import Hit, Query, Results
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.language import Language


class PledgeSearch(QObject):
    """Keystrokes and clicks enter here; list, tree, headline and panel follow from one answer."""

    results_changed = Signal()

    def __init__(self, catalogue: Catalogue, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.language = language
        self._results = catalogue.search(Query())

    @property
    def results(self) -> Results:
        """The answer to the present query."""
        return self._results

    @property
    def all_counts(self) -> Mapping[Cell, int]:
        """The number of pledges per (theme slug, ISO3 or None), whatever the filter."""
        return self.catalogue.counts

    @property
    def total(self) -> int:
        """The number of pledges in the catalogue."""
        return sum(self.catalogue.counts.values())

    def hits(self, start: int = 0, stop: int | None = None) -> Iterator[Hit]:
        """Yield the hits of the present answer from place `start` (from 0) up to `stop`, or all."""
        return self.catalogue.hits(self._results, start, stop)

    def set_text(self, text: str) -> None:
        """Filter by the reader's words; the narrowing stays."""
        self.set_query(replace(self._results.query, text=text))

    def set_query(self, query: Query) -> None:
        """Ask `query` and tell everyone, unless it is the present one."""
        if query != self._results.query:
            self._results = self.catalogue.search(query)
            self.results_changed.emit()
