"""The page to browse: outline, list and detail panel side by side; each follows the one to its left."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Country
from mirps_desktop.models.outline_item import Grouping, OutlineItem, narrowing
from mirps_desktop.models.outline_model import OutlineModel
from mirps_desktop.models.pledge_list_model import PledgeListModel
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.actions import Actions
from mirps_desktop.widgets.detail_panel import DetailPanel
from mirps_desktop.widgets.list_panel import ListPanel
from mirps_desktop.widgets.outline_panel import OutlinePanel
from mirps_desktop.widgets.outline_view import OutlineView
from mirps_desktop.widgets.pledge_delegate import PledgeDelegate
from mirps_desktop.widgets.pledge_list_view import PledgeListView
from mirps_desktop.widgets.pledges_at_hand import PledgesAtHand

if TYPE_CHECKING:
    from mirps_desktop.widgets.empty_state import EmptyState

_WIDE = 1200  # pixels, from which the outline gets the room for a long name


class BrowsePage(QSplitter):
    """No part can be made so narrow that its buttons are cut. What the list is narrowed to is the query's.

    It gets its parent later: with one here, PySide would ask whether that is an orientation.
    """

    selection_changed = Signal()
    """Other pledges are selected, or another answer is shown."""
    text_chosen = Signal(str)

    def __init__(self, search: PledgeSearch, grouping: Grouping, actions: Actions, orders: QMenu) -> None:
        super().__init__()
        self._search = search
        self._actions = actions
        self.outline_model = OutlineModel(search, grouping, self)
        self.outline = OutlineView(self.outline_model, self)
        self.list_model = PledgeListModel(search, self)
        self.list = PledgeListView(self.list_model, PledgeDelegate(self), self)
        self.at_hand = PledgesAtHand(search, self.list)
        self.list_panel = ListPanel(search, self.list, orders, self)
        self.detail = DetailPanel(search, [actions[name] for name in ("copy", "citation", "sheet")], self)
        self._outline_panel = OutlinePanel(
            self.outline, [actions[name] for name in ("by_theme", "by_country")], self
        )
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.list_panel.setMinimumWidth(200)  # the others need what their buttons need
        for part in (self._outline_panel, self.list_panel, self.detail):
            self.addWidget(part)
        self.setStretchFactor(2, 1)
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        self._search.results_changed.connect(self.follow_results)
        self.outline.item_chosen.connect(self._narrow)
        self.list.current_changed.connect(self.follow_current)
        self.list.selection_changed.connect(self.selection_changed)
        self.list.copy_requested.connect(actions["copy"].trigger)
        self.detail.theme_chosen.connect(self._choose_theme)
        self.list_panel.empty_made.connect(self._follow_empty)

    def finish(self) -> None:
        """Make what nobody can see or use before the window is painted."""
        self.list.addActions(self._actions.context_menu())
        self.detail.browser.explain_under_the_mouse()

    @property
    def buttons(self) -> list[QWidget]:
        """The buttons of its parts."""
        return [*self._outline_panel.buttons, self.list_panel.order, *self.detail.buttons]

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key comes to, in its order."""
        left = (*self._outline_panel.buttons, self.outline)
        return [*left, *self.list_panel.stops, self.detail.browser, *self.detail.buttons]

    @property
    def texts(self) -> tuple[QWidget, ...]:
        """What is read, and follows the size of the text."""
        panel = self.list_panel
        return self.outline, panel.headline, self.list, self.detail.browser

    @property
    def country(self) -> Country | None:
        """The country that the reader is looking at, if it is one."""
        return self.at_hand.country(self._narrowing(self._search.query).country)

    def take_focus(self) -> None:
        """Let the list have the focus; as its proxy, the Tab key would come to it first."""
        self.list.setFocus()

    def share(self, width: int) -> None:
        """Share `width` in pixels out at a first start."""
        outline, pledges = (340, 430) if width >= _WIDE else (240, 360)
        self.setSizes([outline, pledges, width - outline - pledges])

    def go_to(self, item: OutlineItem) -> None:
        """Narrow the list to `item`, in the outline where it has such a node."""
        if not self.outline.select_key(item.key):
            self._narrow(item)

    def follow_grouping(self) -> None:
        """Show in the outline, nested anew, what the list is narrowed to."""
        self.follow_narrowing()
        self.follow_results()

    def follow_narrowing(self) -> None:
        """Show in the outline what the query is narrowed to."""
        self.outline.select_key(self._narrowing(self._search.query).key)

    def follow_results(self) -> None:
        """Show the present answer."""
        self.outline.set_filtered(filtered=self._search.has_words)
        title = self.outline_model.title(self._narrowing(self._search.results.query), self._search.language)
        self.list_panel.show_results(title)
        self.selection_changed.emit()

    def follow_current(self) -> None:
        """Show the current pledge of the list in the panel."""
        self.detail.show_hit(self.list.current_hit)

    def retranslate(self) -> None:
        """Say all texts again in the present language."""
        outline, pledges = self.tr("Themes and countries"), self.tr("Pledges")
        self.outline.setAccessibleName(outline)
        self.outline.header().setAccessibleName(outline)
        self.outline.fit_rows()
        self.list.setAccessibleName(pledges)
        self.list.horizontalHeader().setAccessibleName(pledges)
        self.list.verticalHeader().setAccessibleName(pledges)
        self.list_panel.retranslate()
        self.detail.retranslate()
        self.follow_grouping()

    def _follow_empty(self, empty: "EmptyState") -> None:
        empty.text_chosen.connect(self.text_chosen)
        empty.everything_wanted.connect(lambda: self.go_to(OutlineItem()))
        empty.glossary_wanted.connect(lambda: self._search.set_expanding(expand=True))
        for first, second in pairwise((self.list, *empty.stops, self.detail.browser)):
            QWidget.setTabOrder(first, second)

    def _choose_theme(self, slug: str) -> None:
        self.go_to(OutlineItem(theme=next(t for t in self._search.catalogue.themes if t.slug == slug)))

    def _narrow(self, item: OutlineItem) -> None:
        self._search.set_query(item.query(self._search.query))

    def _narrowing(self, query: Query) -> OutlineItem:
        """Return what `query` is narrowed to; the outline of this grouping may have no such node."""
        catalogue = self._search.catalogue
        return narrowing(query, catalogue.themes, catalogue.countries)
