"""The filter with what belongs to it: the line that stands below, and the completions."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mirps_desktop.catalogue.query import Query
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.completion_list import CompletionList
from mirps_desktop.widgets.filter_caption import FilterCaption
from mirps_desktop.widgets.filter_edit import FilterEdit

_SHORTEST = 3  # letters of a filter that is worth remembering


class FilterBox(QWidget):
    """Emits a filter that found something once the reader is done with it, so that it can be remembered.

    `recent` gives the filters remembered, the latest first.
    """

    used = Signal(str)

    def __init__(
        self, search: PledgeSearch, recent: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._recent = recent
        self.edit = FilterEdit(self)
        self.caption = FilterCaption(self)  # who lays the window out puts it below
        self.completions = CompletionList(self, self.caption)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.edit.filter_changed.connect(search.set_text)
        self.edit.textEdited.connect(self._complete)
        self.edit.completion_stepped.connect(self._step)
        self.edit.completion_wanted.connect(self._take)
        self.edit.left.connect(self._finish)
        self.edit.escaped.connect(self.clear)
        self.edit.walked.connect(self.completions.hide)
        self.completions.chosen.connect(self._choose)
        self.caption.expanding_changed.connect(lambda expand: search.set_expanding(expand=expand))
        search.results_changed.connect(self._follow_results)
        self._follow_results()

    def _follow_results(self) -> None:
        """Say what the glossary added to the present answer."""
        results = self._search.results
        query = results.query
        self.caption.show_expansions(results.expansions, expands=query.expand, is_cut=results.plan.is_cut)
        if not query.text:
            self.completions.hide()

    def clear(self) -> None:
        """Close the completions, or where there are none, clear the filter."""
        if self.completions.isVisible():
            self.completions.hide()
        else:
            self.edit.clear()

    def _complete(self, text: str) -> None:
        own = [
            past for past in self._recent() if text.strip() and past.casefold().startswith(text.casefold())
        ]
        further = self._search.catalogue.completions(text)
        self.completions.show_texts([one for one in dict.fromkeys([*own[:2], *further]) if one != text])

    def _step(self, by: int) -> None:
        if not self.completions.isVisible():
            self.completions.show_texts([past for past in self._recent() if past != self.edit.text()])
        self.completions.step(by)

    def _take(self, event: QKeyEvent) -> None:
        """Take a completion: by Return only one that was stepped to, by the right arrow also the first."""
        is_arrow = event.key() == Qt.Key.Key_Right
        event.setAccepted((is_arrow or self.completions.has_current) and self.completions.choose())
        if not is_arrow:
            self._finish()

    def _choose(self, text: str) -> None:
        self.edit.setText(text)
        self.edit.setFocus()

    def _finish(self) -> None:
        self.completions.hide()
        text = self._search.results.query.text.strip()
        if len(text) >= _SHORTEST and Query(text).has_words and self._search.results.total:
            self.used.emit(text)
