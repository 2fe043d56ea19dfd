"""Answers queries in a thread of its own, for catalogues in which an answer may take longer than a frame."""

from PySide6.QtCore import QObject, QThread, Signal, Slot

from mirps_desktop.catalogue.query import Query, Results
from mirps_desktop.catalogue.store import Catalogue, Interrupted
from mirps_desktop.models.search_advice import SearchAdvice


class SearchWorker(QObject):
    """Only the latest query counts: it interrupts the one before, whose answer is dropped."""

    answered = Signal(object)
    """Carries Results, in the thread of who hears it."""
    advised = Signal(object, object)
    """Carries Results without pledges and the SearchAdvice on them."""
    _asked = Signal(object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue.again()  # opened now, while it is surely the same file
        self._latest: Query | None = None
        self._thread = QThread()
        self._thread.setObjectName("search")
        self.moveToThread(self._thread)
        self._asked.connect(self._answer)
        self._thread.start()

    def ask(self, query: Query) -> None:
        """Answer `query` as soon as possible, instead of any other."""
        self._latest = query
        self._catalogue.interrupt()
        self._asked.emit(query)

    def stop(self) -> None:
        """Give up what is being done and end the thread."""
        self._latest = None
        self._catalogue.interrupt()
        self._thread.quit()
        if self._thread.wait():
            self._catalogue.close()

    @Slot(object)
    def _answer(self, query: Query) -> None:
        if query is not self._latest:
            return
        try:
            results = self._catalogue.search(query)
        except Interrupted:
            return
        if query is self._latest:
            self.answered.emit(results)
            if not results.total:
                self._advise(results)

    def _advise(self, results: Results) -> None:
        try:
            advice = SearchAdvice.on(results, self._catalogue, lambda: results.query is self._latest)
        except Interrupted:
            return
        if results.query is self._latest:
            self.advised.emit(results, advice)
