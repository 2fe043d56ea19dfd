"""Pledges on the clipboard: text, rich text and cells, or a one-line reference."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.documents.clipping import Clipping
from mirps_desktop.models.pledge_mime import pledge_mime
from mirps_desktop.models.pledge_search import PledgeSearch


class CopyCommands(QObject):
    """Says in the language of the interface where a pledge comes from; its text stays."""

    done = Signal(str)

    def __init__(self, search: PledgeSearch, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search

    def copy_pledges(self, pledges: Sequence[Pledge]) -> None:
        """Put `pledges` on the clipboard as text, rich text and cells."""
        QGuiApplication.clipboard().setMimeData(pledge_mime(pledges, self._search.language))
        self.done.emit(self.tr("%n pledge(s) copied", "", len(pledges)))

    def copy_citations(self, pledges: Sequence[Pledge]) -> None:
        """Put the references of `pledges` on the clipboard, a line each."""
        clipping = Clipping(self._search.language)
        QGuiApplication.clipboard().setText("\n".join(clipping.citation(pledge) for pledge in pledges))
        self.done.emit(self.tr("%n citation(s) copied", "", len(pledges)))
