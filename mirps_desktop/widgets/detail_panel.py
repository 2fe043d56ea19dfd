"""The detail panel: one pledge, whole, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from mirps_desktop.catalogue.query import Hit
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.pledge_document import PledgeDocument
from mirps_desktop.widgets.shortcuts import is_for_the_program


class PledgeBrowser(QTextBrowser):
    """Shows plain text that can be selected; follows no link and loads nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pledge")
        self.setOpenLinks(False)
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
        self._hit: Hit | None = None
        self._text = ""
        self.browser = PledgeBrowser(self)
        self.browser.anchorClicked.connect(lambda url: self.theme_chosen.emit(url.path()))
        self._lay_out(actions)
        self.retranslate()

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        self._bar = QWidget(self)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the parts of the window keep their widths without a pledge
        self._bar.setSizePolicy(policy)
        self.buttons: list[QWidget] = []
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(26, 10, 14, 10)
        for action in actions:
            button = QToolButton(self._bar)
            button.setDefaultAction(action)
            row.addWidget(button)
            self.buttons.append(button)
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
        self.browser.setPlaceholderText(self.tr("Nothing to read: no pledge matches the filter."))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        self._bar.setVisible(self._hit is not None)
        document = self.browser.document()
        writer = PledgeDocument(document, self.palette(), self.font(), self._search.language)
        if self._hit is None:
            return
        pledge = self._hit.pledge
        regional = self._search.catalogue.regional_pledge(pledge.theme) if pledge.country else None
        regional_spans = self._search.results.matcher.text(regional.text) if regional else ()
        writer.write(pledge, self._hit.spans, regional, regional_spans)
        # Writing moved the cursor to the end; a resize would scroll there to keep it in sight.
        self.browser.moveCursor(QTextCursor.MoveOperation.Start)
        self.browser.verticalScrollBar().setValue(0)
