"""The filter with what belongs to it: the line that stands below, and the completions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from mirps_desktop.catalogue.query import Query
from mirps_desktop.widgets.filter_caption import FilterCaption
from mirps_desktop.widgets.filter_edit import FilterEdit
from mirps_desktop.widgets.qt_numbers import DOWN_ARROW, NO_FOCUS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from mirps_desktop.models.pledge_search import PledgeSearch
    from mirps_desktop.widgets.completion_list import CompletionList
    from mirps_desktop.widgets.recent_filters import RecentFilters

_SHORTEST = 3  # letters of a filter that is worth remembering


class FilterBox(QWidget):
    """Emits a filter that found something once the reader is done with it, so that it can be remembered.

    `recent` gives the filters remembered, the latest first.
    """

    used = Signal(str)
    forgotten = Signal()
    """The filters that are remembered shall be forgotten."""

    def __init__(
        self, search: PledgeSearch, recent: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._recent = recent
        self.recent_filters: RecentFilters | None = None
        self.edit = FilterEdit(self)
        self.caption = FilterCaption(self)  # who lays the window out puts it below
        self._has_completions = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)  # the round corners of two boxes that touch look broken
        layout.addWidget(self.edit, 1)
        layout.addWidget(self._drop_button())
        self.edit.filter_changed.connect(search.set_text)
        self.edit.textEdited.connect(self._complete)
        self.edit.completion_stepped.connect(self._step)
        self.edit.completion_wanted.connect(self._take)
        self.edit.left.connect(self.finish)
        self.edit.escaped.connect(self.clear)
        self.edit.recent_wanted.connect(self._drop_recent)
        self.edit.walked.connect(self.hide_completions)
        self.caption.expanding_changed.connect(lambda expand: search.set_expanding(expand=expand))
        search.results_changed.connect(self._follow_results)
        self._follow_results()

    def _follow_results(self) -> None:
        """Say what the glossary added to the present answer."""
        results = self._search.results
        query = results.query
        self.caption.show_expansions(results.expansions, expands=query.expand, is_cut=results.plan.is_cut)
        if not query.text:
            self.hide_completions()

    @cached_property
    def completions(self) -> CompletionList:
        """The list of what the text may go on with, made when it is first shown."""
        from mirps_desktop.widgets.completion_list import CompletionList  # noqa: PLC0415 — not at start

        self._has_completions = True
        made = CompletionList(self, self.caption)
        made.chosen.connect(self._choose)
        return made

    def hide_completions(self) -> None:
        """Close the list."""
        if self._has_completions:
            self.completions.hide()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.edit.retranslate()
        self.caption.retranslate()

    def clear(self) -> None:
        """Close the completions, or where there are none, clear the filter."""
        if self._has_completions and self.completions.isVisible():
            self.completions.hide()
        else:
            self.edit.clear()

    def _complete(self, text: str) -> None:
        own = [
            past for past in self._recent() if text.strip() and past.casefold().startswith(text.casefold())
        ]
        further = self._search.catalogue.completions(text)
        self._search.set_text(text)  # now: this is heard before all that is told of a new text
        results, before = self._search.results, text.strip().rpartition(" ")[0]
        # Where the words before find nothing, no other end does.
        if before and results.query.text == text and not results.total and not self._search.finds(before):
            further = ()
        self.completions.show_texts([one for one in dict.fromkeys([*own[:2], *further]) if one != text])

    def _step(self, by: int) -> None:
        if not self.completions.isVisible():
            self.completions.show_texts([past for past in self._recent() if past != self.edit.text()])
        self.completions.step(by)

    def _take(self, event: QKeyEvent) -> None:
        """Take a completion: by Return only one that was stepped to, by the right arrow also the first."""
        is_arrow = event.key() == QtCore.Qt.Key.Key_Right
        event.setAccepted((is_arrow or self.completions.has_current) and self.completions.choose())
        if not is_arrow:
            self.finish()

    def _drop_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("recent")
        button.setProperty("arrowType", DOWN_ARROW)
        button.setProperty("focusPolicy", NO_FOCUS)  # its key works in the filter; Tab need not stop here
        button.setDefaultAction(self.edit.recent)
        return button

    def _drop_recent(self) -> None:
        if self.recent_filters is None:
            from mirps_desktop.widgets.recent_filters import RecentFilters  # noqa: PLC0415 — not at start

            self.recent_filters = RecentFilters(self.edit)
            self.recent_filters.chosen.connect(self._choose)
            self.recent_filters.forgotten.connect(self.forgotten)
        self.finish()
        self.recent_filters.drop(self._recent())

    def _choose(self, text: str) -> None:
        self.edit.setText(text)
        self.edit.setFocus()

    def finish(self) -> None:
        """Hide the completions; what was typed was used, if it found something."""
        self.hide_completions()
        text = self._search.results.query.text.strip()
        if len(text) >= _SHORTEST and Query(text).has_words and self._search.results.total:
            self.used.emit(text)
