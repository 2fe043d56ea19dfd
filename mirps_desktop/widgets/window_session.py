"""What the next start of the window finds again: its place and panes, and what was looked at."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from mirps_desktop.models.place import Page, Place, pledge_number
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.session import Session
from mirps_desktop.settings import Settings
from mirps_desktop.widgets import placement

if TYPE_CHECKING:
    from mirps_desktop.widgets.main_window import MainWindow
    from mirps_desktop.widgets.navigation import Navigation


class WindowSession:
    """Restores `window`, whose first question the search has asked and answered already; no second one."""

    def __init__(self, window: "MainWindow", search: PledgeSearch, settings: Settings) -> None:
        self._window = window
        self._search = search
        self._settings = settings
        self._session = Session(settings, search.catalogue)
        self.navigation: Navigation | None = None

    def restore(self) -> None:
        """Show the window as it was left, as far as screens and catalogue allow."""
        window, browse = self._window, self._window.browse
        is_maximised = self._settings.note("state/maximised") == "true"
        placement.restore(window, self._settings.state("window"), is_maximised=is_maximised)
        placement.restore_panes(browse, self._settings.state("splitter"))
        place = self._session.place
        browse.outline.close_groups(self._session.closed)
        browse.follow_narrowing()
        window.filter.setText(self._search.query.text)
        if place.pledge:
            browse.list.want(pledge_number(self._search.catalogue, place.pledge))
            browse.list.show_wanted()
        if place.page is Page.OVERVIEW:
            window.pages.show_overview()

    def begin(self, menu: QMenu) -> None:
        """Begin to note what is looked at, for Back and Forward in `menu`; the window is on the screen."""
        if self.navigation is not None:
            return
        from mirps_desktop.widgets.navigation import Navigation  # noqa: PLC0415 — not at start

        self.navigation = Navigation(self._window, self._search, menu)

    def remember(self) -> None:
        """Let the next window have the place and the panes of this one, and go on where it was."""
        # A window in full screen is one that fills the screen too, but leaves a way out.
        is_large = self._window.isMaximized() or self._window.isFullScreen()
        self._settings.set_state("window", self._window.saveGeometry())
        self._settings.set_note("state/maximised", "true" if is_large else "false")
        self._settings.set_state("splitter", self._window.browse.saveState())
        self._session.remember(place_shown(self._window, self._search), self._window.browse.outline.closed)


def place_shown(window: "MainWindow", search: PledgeSearch) -> Place:
    """Return what `window` shows: the answer, not what was asked since; the selected pledges left out."""
    hit = window.browse.list.current_hit
    page = Page.OVERVIEW if window.pages.is_overview else Page.LIST
    return Place(page, search.results.query, hit.pledge.id if hit else "")
