"""The detail panel: one pledge, whole, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from mirps_desktop.catalogue.query import Hit, Order, Query
from mirps_desktop.models.marked_pledge import MarkedPledge
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.acronym_browser import AcronymBrowser
from mirps_desktop.widgets.headline import LineLabel
from mirps_desktop.widgets.match_walker import MatchWalker
from mirps_desktop.widgets.pledge_document import PledgeDocument
from mirps_desktop.widgets.shortcuts import is_for_the_program

if TYPE_CHECKING:
    from mirps_desktop.language import Language


class PledgeBrowser(AcronymBrowser):
    """Shows plain text that can be selected; follows no link and loads nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pledge")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(26)

    def event(self, event: QEvent) -> bool:
        if is_for_the_program(event):
            event.ignore()
            return False
        return super().event(event)

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002
        return None


class DetailPanel(QWidget):
    """Follows the current pledge of the list. Emits the slug of a theme that was clicked."""

    theme_chosen = Signal(str)

    def __init__(
        self, search: PledgeSearch, actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._marked = MarkedPledge(search)
        self._hit: Hit | None = None
        self._shown: tuple[Query, Language] | None = None
        self.browser = PledgeBrowser(self)
        self.walker = MatchWalker(self.browser)
        self.browser.anchorClicked.connect(self._follow_anchor)
        self._lay_out(actions)
        self.retranslate()

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        self._bar = QWidget(self)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the parts of the window keep their widths without a pledge
        self._bar.setSizePolicy(policy)
        self.buttons: list[QWidget] = []
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(26, 10, 8, 10)
        for action in actions:
            button = QToolButton(self._bar)
            button.setDefaultAction(action)
            row.addWidget(button)
            self.buttons.append(button)
        self._count = LineLabel(self._bar)
        self._count.setObjectName("match_count")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._count, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.browser, 1)
        layout.addWidget(self._bar)

    def show_hit(self, hit: Hit | None) -> None:
        """Show the pledge of `hit` with its matches, or say that none is chosen."""
        query = self._search.results.query  # marks more than the hit, which may stay equal
        shown = (replace(query, order=Order.DOCUMENT), self._search.language)
        if (hit, shown) != (self._hit, self._shown):
            self._hit, self._shown = hit, shown
            self._write()

    def step_match(self, *, forward: bool) -> bool:
        """Go to the next or the previous match; return False past the last or the first."""
        found = self.walker.step(forward=forward)
        self._say_match()
        return found

    def go_to_end_match(self, *, last: bool) -> None:
        """Go to the first match of the pledge, or to the last."""
        if last:
            self.walker.go_last()
        else:
            self.walker.step(forward=True)
        self._say_match()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.browser.setAccessibleName(self.tr("Pledge"))
        self.browser.setPlaceholderText(self.tr("Nothing to read: no pledge matches the filter."))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._write()
        super().changeEvent(event)

    def _follow_anchor(self, url: QUrl) -> None:
        if url.scheme() == "theme":
            self.theme_chosen.emit(url.path())

    def _write(self) -> None:
        self._bar.setVisible(self._hit is not None)
        document = self.browser.document()
        glossary = self._search.catalogue.glossary
        writer = PledgeDocument(document, self.palette(), self.font(), self._search.language, glossary)
        self.browser.set_explanations(writer.explanations)
        if self._hit is None:
            self.walker.take(())
            return
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

    def _say_match(self) -> None:
        count, number = self.walker.count, self.walker.number
        if number:
            said = self.tr("match {number} of {count}").format(number=number, count=count)
        else:
            said = self.tr("%n match(es)", "", count) if count else ""
        self._count.setText(said)
