"""The outline tree: narrows by a click, and keeps its shape over a filter."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.outline_model import OutlineModel
from mirps_desktop.widgets.outline_delegate import OutlineDelegate

Key = tuple[str, str, str]


class OutlineView(QTreeView):
    """Emits the item that was chosen. While a filter is on, groups with hits are open."""

    item_chosen = Signal(OutlineItem)

    def __init__(self, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._outline = model
        self._shape: set[Key] | None = None  # the open groups before the filter; None without one
        self.setModel(model)
        self.setItemDelegate(OutlineDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(16)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(self.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._choose)
        model.modelReset.connect(self._start)
        self._start()

    @property
    def current_item(self) -> OutlineItem:
        """The item that the list is narrowed to; the invisible root before anything was chosen."""
        return self._outline.item(self.currentIndex())

    def select_key(self, key: Key) -> None:
        """Choose the node with `key`; “all pledges” where the grouping has none."""
        index = self._outline.index_of(key)
        self.setCurrentIndex(index if index.isValid() else self._outline.index(0, 0))

    def set_filtered(self, *, filtered: bool) -> None:
        """Open the groups that have hits while a filter is on; take the old shape back afterwards."""
        if filtered and self._shape is None:
            self._shape = self._open_groups()
        if filtered:
            for index in self._groups():
                self.setExpanded(index, self._outline.item(index).count > 0)
        elif self._shape is not None:
            for index in self._groups():
                self.setExpanded(index, self._outline.item(index).key in self._shape)
            self._shape = None

    def _groups(self) -> list[QModelIndex]:
        return [index for index in self._outline.indexes() if self._outline.rowCount(index)]

    def _open_groups(self) -> set[Key]:
        return {self._outline.item(index).key for index in self._groups() if self.isExpanded(index)}

    def _start(self) -> None:
        """Show a fresh tree: opened by theme, closed by country, where it is longer."""
        self._shape = None
        self.expandAll()
        self.setCurrentIndex(self._outline.index(0, 0))

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self.item_chosen.emit(self._outline.item(current))
