"""The owner of the search: the one place that holds the query and its answer."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mirps_desktop.catalogue.cells import Cell
from mirps_desktop.catalogue.query import Hit, Order, Query, Results
from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.language import Language

if TYPE_CHECKING:
    from mirps_desktop.models.search_advice import SearchAdvice
    from mirps_desktop.models.search_worker import SearchWorker

_PAUSE = 120  # milliseconds after the last key, so that advice costs no keystroke anything
_LARGE = 20_000
"""From so many pledges on, an answer may take longer than a frame and is made in a thread of its own."""


class PledgeSearch(QObject):
    """Keystrokes and clicks enter here; list, tree, headline and panel follow from one answer."""

    results_changed = Signal()
    advised = Signal()
    """There is advice on the present answer, some time after one without pledges."""

    def __init__(
        self,
        catalogue: Catalogue,
        language: Language,
        parent: QObject | None = None,
        *,
        first: Query | None = None,
        large: int = _LARGE,
    ) -> None:
        """Ask `first`, or for all pledges, at once: a large catalogue answers in a thread only later."""
        super().__init__(parent)
        self.catalogue = catalogue
        self.language = language
        self._query = self._spoken(first or Query())
        self._results = catalogue.search(self._query)
        self._advice: SearchAdvice | None = None
        self._is_large = self.total >= large
        self._worker: SearchWorker | None = None
        self._is_closed = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._advise)

    @property
    def query(self) -> Query:
        """What was asked last; its answer may still be on its way."""
        return self._query

    @property
    def results(self) -> Results:
        """The latest answer."""
        return self._results

    @property
    def advice(self) -> "SearchAdvice":
        """What is known of what to try instead of the present query; nothing until `advised`."""
        from mirps_desktop.models.search_advice import SearchAdvice  # noqa: PLC0415 — not at start

        return self._advice or SearchAdvice()

    @property
    def has_words(self) -> bool:
        """Whether the present answer is filtered by words."""
        return self._results.query.has_words

    @property
    def all_counts(self) -> Mapping[Cell, int]:
        """The number of pledges per (theme slug, ISO3 or None), whatever the filter."""
        return self.catalogue.counts

    @property
    def total(self) -> int:
        """The number of pledges in the catalogue."""
        return sum(self.catalogue.counts.values())

    def hit(self, pledge: Pledge) -> Hit:
        """Return `pledge` with the matches of the present answer in its text."""
        return self.catalogue.hit(self._results, pledge)

    def finds(self, text: str) -> bool:
        """Return whether any pledge would be found by `text`, whatever the list is narrowed to."""
        asked = self._query._replace(text=text, themes=(), countries=(), level=None, cells=())
        return self.catalogue.search(asked).total > 0

    def set_text(self, text: str) -> None:
        """Filter by the reader's words; the rest of the query stays."""
        self.set_query(self._query._replace(text=text))

    def set_order(self, order: Order) -> None:
        """List the pledges in `order`."""
        self.set_query(self._query._replace(order=order))

    def set_expanding(self, *, expand: bool) -> None:
        """Let the glossary add what the words are called otherwise, or not."""
        self.set_query(self._query._replace(expand=expand))

    def set_language(self, language: Language) -> None:
        """Speak `language` from now on, and order countries as it does."""
        self.language = language
        self.set_query(self._query)

    def set_query(self, query: Query) -> None:
        """Ask `query` and, when it is answered, tell everyone; unless it is the present one."""
        query = self._spoken(query)
        if query == self._query or self._is_closed:
            return
        self._query = query
        if self._is_large:
            self._working().ask(query)
        else:
            self._take(self.catalogue.search(query))

    def _spoken(self, query: Query) -> Query:
        """Return `query` with the language that it depends on: only an order by names does."""
        is_by_name = query.order is Order.COUNTRY
        return query._replace(language=self.language if is_by_name else Language.ENGLISH)

    def close(self) -> None:
        """End the thread, if there is one; nothing is answered any more: Qt aborts where a thread is left."""
        self._is_closed = True
        self._pause.stop()
        if self._worker:
            self._worker.stop()
            self._worker = None

    def get_ready(self) -> None:
        """Start the thread that a large catalogue needs; where the first answer is empty, advise."""
        if self._is_closed:
            return
        if self._is_large:
            worker = self._working()
            if not self._results.total:
                worker.ask(self._query)
        elif not self._results.total:
            self._pause.start()

    def _working(self) -> "SearchWorker":
        """Return the thread's worker, made for the first query that the reader asks."""
        if self._worker is None:
            from mirps_desktop.models.search_worker import SearchWorker  # noqa: PLC0415 — not at start

            self._worker = SearchWorker(self.catalogue)
            self._worker.answered.connect(self._take)
            self._worker.advised.connect(self._pass_on)
        return self._worker

    def _take(self, results: Results) -> None:
        if results.query == self._query:
            self._results, self._advice = results, None
            self.results_changed.emit()
            if not results.total and not self._is_large:
                self._pause.start()

    def _advise(self) -> None:
        from mirps_desktop.models.search_advice import SearchAdvice  # noqa: PLC0415

        self._pass_on(self._results, SearchAdvice.on(self._results, self.catalogue))

    def _pass_on(self, results: Results, advice: "SearchAdvice") -> None:
        if results is self._results and not results.total:
            self._advice = advice
            self.advised.emit()
