"""The outline tree for Qt: translates the plain items, and repaints only the counts that changed."""

from collections.abc import Iterator
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from mirps_desktop.catalogue.alphabet import by_name
from mirps_desktop.catalogue.records import Level
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping, OutlineItem, build_outline
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.models.roles import ACCESSIBLE_TEXT, DISPLAY, TOOL_TIP, USER

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

AnyIndex = QModelIndex | QPersistentModelIndex


class OutlineRole(IntEnum):
    """What a node tells beyond its text."""

    ITEM = USER + 1
    COUNT = USER + 2


class OutlineModel(QAbstractItemModel):
    """All pledges › theme › country, or country › theme, with the matches of the filter counted."""

    def __init__(self, search: PledgeSearch, grouping: Grouping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._grouping = grouping
        self._root = self._build()
        search.results_changed.connect(self._take_counts)

    @property
    def grouping(self) -> Grouping:
        """Which way the tree is nested."""
        return self._grouping

    def set_grouping(self, grouping: Grouping) -> None:
        """Nest the tree the other way."""
        self.beginResetModel()
        self._grouping = grouping
        self._root = self._build()
        self.endResetModel()

    @property
    def largest_count(self) -> int:
        """The largest number that a node can have."""
        return self._search.total

    def retranslate(self) -> None:
        """Say the names again in the language of the search's owner."""
        if self._countries != by_name(self._countries, self._search.language):
            self.set_grouping(self._grouping)
        for index in self.indexes():
            self.dataChanged.emit(index, index)

    def indexes(self, parent: QModelIndex | None = None) -> list[QModelIndex]:
        """Return every index of the tree, parents before their children."""
        found = []
        above = parent or QModelIndex()
        for row in range(self.rowCount(above)):
            index = self.index(row, 0, above)
            found += [index, *self.indexes(index)]
        return found

    def groups(self) -> list[QModelIndex]:
        """Return the indexes of the nodes that have others below them."""
        top = self._root.children
        return [self.createIndex(item.row, 0, item) for item in top if item.children]

    def items(self) -> Iterator[OutlineItem]:
        """Yield all plain items of the tree, each before its own children."""
        return self._root.below()

    def item(self, index: AnyIndex) -> OutlineItem:
        """Return the plain item behind `index`; the invisible root for an invalid one."""
        if not index.isValid():
            return self._root
        found = index.internalPointer()
        assert isinstance(found, OutlineItem)  # noqa: S101
        return found

    def index_of(self, key: tuple[str, str, str]) -> QModelIndex:
        """Return the index of the node with `key`, or an invalid one."""
        found = (item for item in self._root.below() if item.key == key)
        item = next(found, None)
        return self.createIndex(item.row, 0, item) if item else QModelIndex()

    # Qt's own

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self.item(parent).children  # looked at here: hasIndex would ask the model twice more
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: AnyIndex = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self.item(index).parent if index.isValid() else None
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.column() > 0 else len(self.item(parent).children)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: ARG002, B008
        return 1

    def data(self, index: AnyIndex, role: int = DISPLAY) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        item = self.item(index)
        if role == DISPLAY:
            return self.name(item)
        if role == TOOL_TIP:
            nothing = f"{self.name(item)}\n" + self.tr("No pledge here matches the filter")
            return self._sentence(item) if item.count else nothing
        if role == ACCESSIBLE_TEXT:
            return self._sentence(item)
        if role == OutlineRole.COUNT:
            return item.count
        return item if role == OutlineRole.ITEM else None

    def headerData(self, section: int, orientation: "Qt.Orientation", role: int = DISPLAY) -> Any:  # noqa: ANN401
        """Name the hidden header for a screen reader."""
        if role != DISPLAY or section or orientation.name != "Horizontal":
            return None
        return self.tr("Theme or country")

    def name(self, item: OutlineItem) -> str:
        """Return what `item` is called in the tree, in the language of the interface."""
        language = self._search.language
        by_theme = self._grouping is Grouping.THEME
        if item.country and (by_theme or item.theme is None):
            return item.country.name(language)
        if item.level is Level.REGIONAL and (by_theme or item.theme is None):
            return self.tr("Regional pledge") if by_theme else self.tr("Regional pledges")
        return item.theme.name(language) if item.theme else self.tr("All pledges")

    def title(self, item: OutlineItem, language: Language) -> str:
        """Return what `item` narrows to, in words, from the outside in."""
        parts = [item.theme.name(language)] if item.theme else []
        if item.country:
            parts.insert(0 if self._grouping is Grouping.COUNTRY else 1, item.country.name(language))
        elif item.level is Level.REGIONAL:
            parts.append(self.tr("Regional pledge") if item.theme else self.tr("Regional pledges"))
        return " › ".join(parts) or self.tr("All pledges")

    def _sentence(self, item: OutlineItem) -> str:
        return self.tr("%1, %n pledge(s)", "", item.count).replace("%1", self.name(item))

    def _build(self) -> OutlineItem:
        catalogue = self._search.catalogue
        cells = self._search.all_counts
        self._countries = by_name(catalogue.countries, self._search.language)
        root = build_outline(self._grouping, catalogue.themes, self._countries, cells)
        root.take(self._search.results.counts)
        return root

    def _take_counts(self) -> None:
        """Tell of changed counts in one signal: one for every node would cost more than painting them all."""
        if self._root.take(self._search.results.counts):
            last = self.index(len(self._root.children) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [OutlineRole.COUNT])
