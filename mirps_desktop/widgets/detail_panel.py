"""The detail panel: one pledge, whole, and what can be done with it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mirps_desktop.catalogue.query import Hit, Order, Query
from mirps_desktop.models.marked_pledge import MarkedPledge
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.colours import ink
from mirps_desktop.widgets.detail_bar import DetailBar
from mirps_desktop.widgets.match_walker import MatchWalker
from mirps_desktop.widgets.pledge_browser import PledgeBrowser
from mirps_desktop.widgets.pledge_document import PledgeDocument

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from mirps_desktop.language import Language


class DetailPanel(QFrame):
    """Follows the current pledge of the list. Emits the slug of a theme that was clicked."""

    theme_chosen = Signal(str)

    def __init__(
        self, search: PledgeSearch, actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self._search = search
        self._marked = MarkedPledge(search)
        self._hit: Hit | None = None
        self._written_in: tuple[int, ...] = ()
        self._shown: tuple[Query, Language] | None = None
        self.browser = PledgeBrowser(self._explained, actions[:2], self)
        self.walker = MatchWalker(self.browser)
        self.browser.anchorClicked.connect(self._follow_anchor)
        self._lay_out(actions)
        self.retranslate()

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        self._bar = DetailBar(actions, self)
        self.buttons = self._bar.buttons
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.browser, 1)
        layout.addWidget(self._bar)

    def show_hit(self, hit: Hit | None) -> None:
        """Show the pledge of `hit` with its matches, or say that none is chosen."""
        query = self._search.results.query  # marks more than the hit, which may stay equal
        shown = (query._replace(order=Order.DOCUMENT), self._search.language)
        if (hit, shown) != (self._hit, self._shown):
            self._hit, self._shown = hit, shown
            self._write()

    def step_match(self, *, forward: bool) -> bool:
        """Go to the next or the previous match; return False past the last or the first."""
        found = self.walker.step(forward=forward)
        self._say_match()
        if found:
            self._announce_match()
        return found

    def go_to_end_match(self, *, last: bool) -> None:
        """Go to the first match of the pledge, or to the last."""
        self.walker.go_end(last=last)
        self._say_match()
        self._announce_match()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.browser.setAccessibleName(self.tr("Pledge"))
        self.browser.setPlaceholderText(self.tr("Nothing to read here."))
        self.show_hit(self._hit)

    def follow_palette(self) -> None:
        """Write in the present colours."""
        if self._written_in != ink(self.palette()):
            self._write()

    def _explained(self, acronym: str) -> str:
        from mirps_desktop.catalogue.acronyms import explained  # noqa: PLC0415 — not at start

        return explained(acronym, self._search.catalogue.glossary)

    def _follow_anchor(self, url: "QUrl") -> None:
        if url.scheme() == "theme":
            self.theme_chosen.emit(url.path())

    def _write(self) -> None:
        self._written_in = ink(self.palette())
        self._bar.setVisible(self._hit is not None)
        if self._hit is None:
            self.browser.clear()
            self.walker.take(())
            return
        acronyms, language = self._search.catalogue.acronyms, self._search.language
        document, font = self.browser.document(), self.browser.font()
        writer = PledgeDocument(document, self.palette(), font, language, acronyms)
        pledge = self._hit.pledge
        regional = self._search.catalogue.regional_pledge(pledge.theme) if pledge.country else None
        supported = self._search.hit(regional) if regional else None
        writer.write(self._hit, self._marked, supported)
        # Writing moved the cursor to the end; a resize would scroll there to keep it in sight.
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)
        self.browser.verticalScrollBar().setValue(0)
        self.walker.take(writer.matches)
        self.walker.show_first()
        self._say_match()

    def _announce_match(self) -> None:
        """Let a screen reader say which match is current, and the words around it."""
        from mirps_desktop.widgets.announcer import announce  # noqa: PLC0415 — not at start

        announce(self, ", ".join(filter(None, (self._bar.count.text(), self.walker.surroundings))))

    def _say_match(self) -> None:
        count, number = self.walker.count, self.walker.number
        if number:
            said = self.tr("match {number} of {count}").format(number=number, count=count)
            self._bar.say(said, f"{number}/{count}")
        else:
            self._bar.say(self.tr("%n match(es)", "", count) if count else "", str(count or ""))
