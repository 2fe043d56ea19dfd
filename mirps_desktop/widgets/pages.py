"""The pages of the window: the list with its outline and panel, or the overview."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from mirps_desktop.catalogue.query import Results
from mirps_desktop.catalogue.records import Country
from mirps_desktop.models.outline_item import OutlineItem, narrowing
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.text_size import TextSize

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mirps_desktop.widgets.browse_page import BrowsePage
    from mirps_desktop.widgets.overview_page import OverviewPage


class Pages(QStackedWidget):
    """Shows one page. The overview is made when it is asked for the first time."""

    turned = Signal()
    """Another page is shown, or other countries are chosen on it."""
    item_chosen = Signal(OutlineItem)
    copy_requested = Signal()
    told = Signal(str)

    def __init__(
        self,
        search: PledgeSearch,
        browse: "BrowsePage",
        actions: Sequence[QAction],
        text_size: TextSize,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._actions = tuple(actions)
        self._text_size = text_size
        self.overview: OverviewPage | None = None
        self._is_finished = False
        self._browse = browse
        self.addWidget(browse)
        self.currentChanged.connect(lambda _page: self.turned.emit())

    def finish(self) -> None:
        """Let the overview, made or not, answer to everything: the window is painted."""
        self._is_finished = True
        if self.overview is not None:
            self.overview.finish()

    def retranslate(self) -> None:
        """Say the texts of the overview again in the present language; the list is told by others."""
        if self.overview is not None:
            self.overview.retranslate()

    def follow_palette(self) -> None:
        """Paint the overview in the present colours."""
        if self.overview is not None:
            self.overview.view.forget_look()

    @property
    def is_overview(self) -> bool:
        """Whether the overview is shown."""
        return self.currentIndex() > 0

    @property
    def chosen_countries(self) -> tuple[Country, ...]:
        """The countries chosen on the overview while it is shown."""
        return self.overview.view.chosen_countries if self.overview and self.is_overview else ()

    @property
    def has_pledges(self) -> bool:
        """Whether there are pledges: in the list, or in any cell of the overview."""
        results = self._search.results
        return bool(results.counts if self.is_overview else results.total)

    def found(self) -> Results | None:
        """Return the pledges of the cells selected on the overview; say so where there are none."""
        return self.overview.found() if self.overview else None

    def show_list(self) -> None:
        """Show the list of pledges; it takes the focus where the overview had it."""
        focused = self.window().focusWidget()
        had_focus = self.is_overview and focused is not None and self.isAncestorOf(focused)
        self.setCurrentIndex(0)
        if had_focus:
            self._browse.take_focus()

    def show_overview(self) -> None:
        """Show the overview, and let the arrow keys start from what the list is narrowed to."""
        overview, catalogue = self._overview(), self._search.catalogue
        if not self.is_overview:
            overview.view.go_to(narrowing(self._search.query, catalogue.themes, catalogue.countries))
            self.setCurrentWidget(overview)
        overview.view.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

    def walk(self, event: "QKeyEvent") -> None:
        """Take a key that was pressed in the filter while the overview is shown."""
        if self.overview and self.is_overview:
            self.overview.view.walk(event)

    def _overview(self) -> "OverviewPage":
        if self.overview is None:
            from mirps_desktop.widgets.overview_page import OverviewPage  # noqa: PLC0415 — not at start

            self.overview = OverviewPage(self._search, self._actions, self._text_size, self)
            self.overview.item_chosen.connect(self.item_chosen)
            self.overview.told.connect(self.told)
            self.overview.view.copy_requested.connect(self.copy_requested)
            self.overview.view.selection_changed.connect(self.turned)
            self.addWidget(self.overview)
            if self._is_finished:
                self.overview.finish()
        return self.overview
