"""Back and forward through what was looked at, by the menu, keys and the buttons of a mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from mirps_desktop.models.history import History
from mirps_desktop.models.outline_item import narrowing
from mirps_desktop.models.place import Page, Place, pledge_number
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.step_keys import StepKeys
from mirps_desktop.widgets.window_session import place_shown

if TYPE_CHECKING:
    from mirps_desktop.widgets.main_window import MainWindow

_STAY = 1_000  # milliseconds after which a filter, a node or a pledge was looked at, not passed by
_MOST_SELECTED = 100  # pledges that are selected again; reading more at every step would be felt
_ACTS = ("export", "brief", "print", "sheet", "pdf", "copy", "citation", "compare")
"""What a reader does with a pledge or a list only after having looked at it."""


class Navigation(QObject):
    """Makes places of what the window shows, and shows the places again.

    Turning a page makes a place at once; a filter, a narrowing or a pledge does once the reader has stayed
    with it or done something with it.
    """

    def __init__(self, window: "MainWindow", search: PledgeSearch, menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._search = search
        self._shown = self._look()
        self._history = History(self._shown)
        self._selected: tuple[str, ...] | None = None  # to select when the answer is there
        self._is_going = False
        # All that changes at once is looked at once, afterwards.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        self._stay = QTimer(self, singleShot=True, interval=_STAY)
        self._stay.timeout.connect(self.settle)
        browse = window.browse
        for changed in (browse.selection_changed, browse.list.current_changed, window.pages.turned):
            changed.connect(self._soon.start)
        window.filter_box.used.connect(self.settle)
        for name in _ACTS:
            window.actions_[name].triggered.connect(self.settle)
        self._back, self._forward = window.actions_["back"], window.actions_["forward"]
        self._back.triggered.connect(self.go_back)
        self._forward.triggered.connect(self.go_forward)
        window.winId()  # makes the QWindow, should it not be shown yet
        window.windowHandle().installEventFilter(StepKeys(self._back, self._forward, self))
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._say_where)

    def settle(self) -> None:
        """Make a place of what is shown now; not while going, when the filter that loses the focus asks."""
        if self._is_going:
            return
        self._follow()
        self._stay.stop()
        self._visit(self._shown)

    def go_back(self) -> None:
        """Show the place before this one again."""
        self.settle()
        self._go(self._history.go_back())

    def go_forward(self) -> None:
        """Show the place after this one again."""
        self.settle()
        self._go(self._history.go_forward())

    def _look(self) -> Place:
        """Return what is shown, with what is selected: all of it or nothing, since it is what is exported."""
        browse = self._window.browse
        rows = browse.list.selected_rows if browse.list.selected_count <= _MOST_SELECTED else ()
        selected = tuple(browse.list_model.hit(row).pledge.id for row in rows)
        return place_shown(self._window, self._search)._replace(selected=selected)

    def _follow(self) -> None:
        """Take in what has changed since the last look; nothing while an answer is on its way."""
        self._soon.stop()
        if self._search.results.query != self._search.query:
            return
        self._select()
        before, self._shown = self._shown, self._look()
        if self._shown.page is not before.page:
            self._visit(before)
            self._visit(self._shown)
        elif not self._shown.is_at(before):
            self._stay.start()
            self._enable()

    def _visit(self, place: Place) -> None:
        self._history.visit(place)
        self._enable()

    def _enable(self) -> None:
        """Back leads away also from what is no place yet, and what lies ahead is given up there."""
        history = self._history
        is_place = self._shown.is_at(history.present)
        self._back.setEnabled(history.behind is not None or not is_place)
        self._forward.setEnabled(history.ahead is not None and is_place)

    def _go(self, place: Place | None) -> None:
        """Show `place` as it was left; the reader's order and grouping stay."""
        if place is None:
            return
        self._is_going = True
        try:
            self._show(place)
        finally:
            self._is_going = False
        self._shown, self._selected = place, place.selected
        self._follow()
        self._enable()

    def _show(self, place: Place) -> None:
        window, browse = self._window, self._window.browse
        # The page first: on the overview the cell stays current from which its reader went away.
        self._turn(place.page)
        browse.list.want(pledge_number(self._search.catalogue, place.pledge))
        self._search.set_query(place.asked(self._search.query.order))
        if self._search.results.query == self._search.query:
            browse.list.show_wanted()
        browse.follow_narrowing()
        window.filter.setText(place.query.text)
        window.filter_box.hide_completions()

    def _turn(self, page: Page) -> None:
        pages = self._window.pages
        if page is Page.OVERVIEW:
            pages.show_overview()
        elif pages.is_overview:
            pages.show_list()
            self._window.browse.list.setFocus()

    def _select(self) -> None:
        """Select what was selected in the place that was gone to, once its answer is there."""
        if self._selected is not None:
            catalogue = self._search.catalogue
            self._window.browse.list.select([pledge_number(catalogue, one) for one in self._selected])
            self._selected = None

    def _say_where(self) -> None:
        """Let the menu say where its actions lead."""
        from html import escape  # noqa: PLC0415 — not at start: it has all the names of letters

        for action, place in ((self._back, self._history.behind), (self._forward, self._history.ahead)):
            title = self._title(place) if place else ""
            action.setStatusTip(title)
            action.setToolTip(f"<qt>{escape(title or action.text().replace('&', ''))}</qt>")

    def _title(self, place: Place) -> str:
        """Return what `place` shows, in words."""
        catalogue, query = self._search.catalogue, place.query
        item = narrowing(query, catalogue.themes, catalogue.countries)
        is_list = place.page is Page.LIST
        parts = (
            "" if is_list else self.tr("Themes × countries"),
            self._window.browse.outline_model.title(item, self._search.language)
            if is_list or query.is_narrowed
            else "",
            f"“{query.text.strip()}”" if query.text.strip() else "",
            place.pledge if is_list else "",
        )
        return " · ".join(filter(None, parts))
