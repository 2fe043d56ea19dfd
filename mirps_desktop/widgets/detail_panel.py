"""The detail panel: one pledge, whole, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from mirps_desktop.catalogue.query import Hit
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.acronym_browser import AcronymBrowser
from mirps_desktop.widgets.pledge_document import PledgeDocument


class PledgeBrowser(AcronymBrowser):
    """Shows plain text that can be selected; follows no link and loads nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pledge")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(26)

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
        self._hit: Hit | None = None
        self._text = ""
        self.browser = PledgeBrowser(self)
        self.browser.anchorClicked.connect(self._follow_anchor)
        self._lay_out(actions)
        self.retranslate()

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        self._bar = QWidget(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(26, 10, 14, 10)
        for action in actions:
            button = QToolButton(self._bar)
            button.setDefaultAction(action)
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.browser, 1)
        layout.addWidget(self._bar)

    def show_hit(self, hit: Hit | None) -> None:
        """Show the pledge of `hit` with its matches, or say that none is chosen."""
        text = self._search.results.query.text  # marks the regional pledge too, where the hit stays equal
        if (hit, text) != (self._hit, self._text):
            self._hit, self._text = hit, text
            self._write()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.browser.setAccessibleName(self.tr("Pledge"))
        self.browser.setPlaceholderText(self.tr("Choose a pledge in the list to read it here."))
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
            return
        pledge = self._hit.pledge
        regional = self._search.catalogue.regional_pledge(pledge.theme) if pledge.country else None
        regional_spans = self._search.results.matcher.text(regional.text) if regional else ()
        writer.write(pledge, self._hit.spans, regional, regional_spans)
        self.browser.verticalScrollBar().setValue(0)
