"""Theme × country for Qt: the numbers of the present answer, while somebody looks at them."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from mirps_desktop.catalogue.alphabet import by_name
from mirps_desktop.catalogue.matrix import Matrix, Place, shares
from mirps_desktop.catalogue.query import Query
from mirps_desktop.documents.overview_wording import OverviewWording
from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.pledge_search import PledgeSearch

AnyIndex = QModelIndex | QPersistentModelIndex


class OverviewRole(IntEnum):
    """What a cell tells beyond its text, as an OverviewCell; and a header, as the Theme of its row."""

    CELL = Qt.ItemDataRole.UserRole + 1
    THEME = Qt.ItemDataRole.UserRole + 2
    ABOUT = Qt.ItemDataRole.UserRole + 3


class OverviewCell(NamedTuple):
    """The pledges of a cell, those that match, and how dark it is; `is_filtered` says that they differ."""

    found: int
    total: int
    share: float
    is_sum: bool
    is_filtered: bool


class _SpokenWording(OverviewWording):
    """In the language of the window, whose sentences Qt has read already."""

    def tr(self, source: str, comment: str | None = None, n: int = -1) -> str:
        return QCoreApplication.translate(OverviewWording.__name__, source, comment, n)


class OverviewModel(QAbstractTableModel):
    """Follows the answers of the search's owner only while it is told to: unseen it costs nothing."""

    def __init__(self, search: PledgeSearch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._follows = False
        self.retranslate()

    @property
    def wording(self) -> OverviewWording:
        """How the table says what it says."""
        return self._wording

    def of(self, total: int) -> str:
        """Return what stands below the number of matches in a cell."""
        if total not in self._of:
            self._of[total] = self._wording.of(total)
        return self._of[total]

    def follow(self, *, follows: bool) -> None:
        """Follow the answers from now on, or no longer."""
        if follows == self._follows:
            return
        self._follows = follows
        if follows:
            self._search.results_changed.connect(self._take_counts)
            self._take_counts()
        else:
            self._search.results_changed.disconnect(self._take_counts)

    def retranslate(self) -> None:
        """Say everything again in the language of the search's owner."""
        catalogue, language = self._search.catalogue, self._search.language
        self._matrix = Matrix(catalogue.themes, by_name(catalogue.countries, language))
        self._totals = self._matrix.numbers(self._search.all_counts)
        self._count()
        self._wording = _SpokenWording(language)
        self._of: dict[int, str] = {}
        self.none = self._wording.none_here(), self._wording.none_short()
        """What an empty cell says, and in short."""
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last.column())
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last.row())

    def place(self, row: int, column: int) -> Place:
        """Return what a cell stands for."""
        return self._matrix.place(row, column)

    def item(self, row: int, column: int) -> OutlineItem:
        """Return what a cell narrows to."""
        place = self._matrix.place(row, column)
        return OutlineItem(place.theme, place.country, place.level)

    def narrowed(self, places: Sequence[Place]) -> Query:
        """Return the present query narrowed to `places`, at least one."""
        return self._matrix.narrowed(self._search.results.query, places)

    def cell(self, row: int, column: int) -> OverviewCell:
        """Return the numbers of a cell."""
        return OverviewCell(
            self._numbers[row][column],
            self._totals[row][column],
            self._shares[row][column],
            is_sum=not row or not column,
            is_filtered=self._search.has_words,
        )

    def index_of(self, item: OutlineItem) -> QModelIndex:
        """Return the cell that narrows to `item`."""
        places = [(row, column) for row in range(self.rowCount()) for column in range(self.columnCount())]
        found = (self.index(*place) for place in places if self.item(*place).key == item.key)
        return next(found, QModelIndex())

    # Qt's own

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._matrix.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._matrix.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        if role == OverviewRole.CELL:
            return self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self.cell(index.row(), index.column()))
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._sentence(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        is_row = orientation == Qt.Orientation.Vertical
        if role == OverviewRole.THEME:
            return self._matrix.rows[section] if is_row else None
        name = (
            self._wording.row(self._matrix.rows[section])
            if is_row
            else self._wording.column(self._matrix.columns[section])
        )
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return name
        theme = self._matrix.rows[section] if is_row else None
        about = self._wording.about(theme) if theme else ()
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([name, *about])
        return about if role == OverviewRole.ABOUT else None

    def _text(self, cell: OverviewCell) -> str:
        if not cell.total:
            return self.none[0]
        return f"{cell.found} {self.of(cell.total)}" if cell.is_filtered else str(cell.total)

    def _sentence(self, row: int, column: int) -> str:
        cell = self.cell(row, column)
        found = cell.found if cell.is_filtered else None
        return self._wording.sentence(self._matrix.place(row, column), found, cell.total)

    def _count(self) -> None:
        self._numbers = self._matrix.numbers(self._search.results.counts)
        self._shares = shares(self._numbers)

    def _take_counts(self) -> None:
        self._count()
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last, [OverviewRole.CELL])
