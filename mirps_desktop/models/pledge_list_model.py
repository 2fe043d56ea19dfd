"""The pledges that are shown, a row each, in one column."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirps_desktop.catalogue.query import Hit
from mirps_desktop.catalogue.snippet import snippet
from mirps_desktop.models.pledge_search import PledgeSearch

AnyIndex = QModelIndex | QPersistentModelIndex


class PledgeRole(IntEnum):
    """What a row tells: the hit itself, its snippet, and the name over it."""

    HIT = Qt.ItemDataRole.UserRole + 1
    SNIPPET = Qt.ItemDataRole.UserRole + 2
    ORIGIN = Qt.ItemDataRole.UserRole + 3


class PledgeListModel(QAbstractTableModel):
    """Follows the answer of the search's owner."""

    def __init__(self, search: PledgeSearch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._hits = search.results.hits
        search.results_changed.connect(self._take_results)

    def hit(self, row: int) -> Hit:
        """Return the hit in `row`."""
        return self._hits[row]

    def row_of(self, pledge_id: str) -> int:
        """Return the row of the pledge, or -1."""
        rows = (row for row, hit in enumerate(self._hits) if hit.pledge.id == pledge_id)
        return next(rows, -1)

    def retranslate(self) -> None:
        """Say names again in the language of the search's owner."""
        if self._hits:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._hits) - 1, 0))

    # Qt's own

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.pledge.id
        if role == PledgeRole.HIT:
            return hit
        if role == PledgeRole.SNIPPET:
            return snippet(hit)
        if role == PledgeRole.ORIGIN:
            return self._origin(hit)
        return self._sentence(hit) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Name the hidden headers for a screen reader."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Pledge") if orientation == Qt.Orientation.Horizontal else self._hits[section].pledge.id
        )

    def _origin(self, hit: Hit) -> str:
        country = hit.pledge.country
        return country.name(self._search.language) if country else self.tr("Regional pledge")

    def _sentence(self, hit: Hit) -> str:
        theme = hit.pledge.theme.name(self._search.language)
        words = [self._origin(hit), hit.pledge.id, theme]
        if hit.spans:
            words.append(self.tr("%n match(es)", "", len(hit.spans)))
        return ", ".join(words)

    def _take_results(self) -> None:
        self.beginResetModel()
        self._hits = self._search.results.hits
        self.endResetModel()
