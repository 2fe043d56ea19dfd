"""The pledges that are shown, a row each, in one column; read page by page as rows are asked for."""

from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex

from mirps_desktop.catalogue.query import Hit, Order, Query
from mirps_desktop.models.marked_pledge import MarkedPledge
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.models.roles import ACCESSIBLE_TEXT, DISPLAY, USER

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

AnyIndex = QModelIndex | QPersistentModelIndex

_PAGE = 25  # rows; two screens full
_KEPT = 40  # pages
_FEW = 5_000  # rows whose places by ID can be had within a keystroke


class PledgeRole(IntEnum):
    """What a row tells: the Hit itself, and what to write of it as PledgeLines."""

    HIT = USER + 1
    LINES = USER + 2


class PledgeListModel(QAbstractTableModel):
    """Follows the answer of the search's owner; keeps the pages that were looked at last."""

    def __init__(self, search: PledgeSearch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._pages: OrderedDict[int, tuple[Hit, ...]] = OrderedDict()
        self._results = search.results  # the answer that the rows show, also while a new one is on its way
        self._marked = MarkedPledge(search)
        search.results_changed.connect(self._take_results)

    def hit(self, row: int) -> Hit:
        """Return the hit in `row`."""
        number, place = divmod(row, _PAGE)
        if number not in self._pages:
            start = number * _PAGE
            self._pages[number] = tuple(self._search.catalogue.hits(self._results, start, start + _PAGE))
            if len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number][place]

    @property
    def asked(self) -> Query:
        """What the rows answer, whatever their order."""
        return self._results.query._replace(order=Order.DOCUMENT)

    def row_of(self, number: int) -> int:
        """Return the row of the pledge with this number, or -1."""
        if number < 0:
            return -1
        results = self._results
        if results.query.order is Order.ID and 0 < results.total <= _FEW:
            self.hit(self._results.total - 1)  # in this order the places of what was not read are not known
        return results.ranking.place(number)

    def retranslate(self) -> None:
        """Say names again in the language of the search's owner."""
        if self._results.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._results.total - 1, 0))

    # Qt's own

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._results.total

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = DISPLAY) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        hit = self.hit(index.row())
        if role == DISPLAY:
            return hit.pledge.id
        if role == PledgeRole.HIT:
            return hit
        if role == PledgeRole.LINES:
            return self._marked.lines(hit)
        return self._sentence(hit) if role == ACCESSIBLE_TEXT else None

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        from mirps_desktop.models.pledge_mime import pledge_mime  # noqa: PLC0415 — not at start

        rows = sorted(index.row() for index in indexes)
        return pledge_mime([self.hit(row).pledge for row in rows], self._search.language)

    def headerData(self, section: int, orientation: "Qt.Orientation", role: int = DISPLAY) -> Any:  # noqa: ANN401
        """Name the hidden headers for a screen reader."""
        if role != DISPLAY:
            return None
        return self.tr("Pledge") if orientation.name == "Horizontal" else self.hit(section).pledge.id

    def _sentence(self, hit: Hit) -> str:
        lines = self._marked.lines(hit)
        words = [line.text for line in (lines.origin, lines.id, lines.theme)]
        if hit.spans:
            words.append(self.tr("%n match(es)", "", len(hit.spans)))
        return ", ".join(words)

    def _take_results(self) -> None:
        self.beginResetModel()
        self._pages.clear()
        self._results = self._search.results
        self.endResetModel()
