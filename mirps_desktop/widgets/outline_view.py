"""The outline tree: narrows by a click, and keeps the reader's shape over a filter."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.outline_model import OutlineModel, OutlineRole
from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.outline_delegate import OutlineDelegate
from mirps_desktop.widgets.qt_numbers import SCROLL_BAR_OFF
from mirps_desktop.widgets.scroll_bars import keep_room_for_bar
from mirps_desktop.widgets.translation import QT_TRANSLATE_NOOP
from mirps_desktop.widgets.viewport import viewport

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QRect
    from PySide6.QtGui import QFont, QPainter, QResizeEvent

Key = tuple[str, str, str]
AnyIndex = QModelIndex | QPersistentModelIndex
_MOST_OPEN = 150  # nodes below groups

KEYS = (
    KeyRecord(("Down", "Up"), QT_TRANSLATE_NOOP("Keys", "Narrow the list to the next or the previous line")),
    KeyRecord(("Right", "Left"), QT_TRANSLATE_NOOP("Keys", "Open or close a theme or a country")),
)


class OutlineView(QTreeView):
    """Emits the item that was selected. While a filter is on, groups with hits are open.

    Nothing is selected where the list is narrowed to what this grouping has no node for.
    """

    item_chosen = Signal(OutlineItem)

    def __init__(self, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._outline = model
        self._shape: set[Key] | None = None  # the open groups before the filter; None without one
        self._by_hand: dict[Key, bool] = {}  # what the reader opened or closed while it is on
        self._is_adjusting = False
        self.setModel(model)
        self._delegate = OutlineDelegate(model.largest_count, self)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(16)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        keep_room_for_bar(self)
        self._start()
        self.setCurrentIndex(model.index(0, 0))
        # Not the current index: Qt makes the first node current when the tree gets the focus.
        self.selectionModel().selectionChanged.connect(self._choose)
        self.expanded.connect(lambda index: self._note(index, is_open=True))
        self.collapsed.connect(lambda index: self._note(index, is_open=False))
        model.modelReset.connect(self._start)

    def select_key(self, key: Key) -> bool:
        """Select the node with `key`, or nothing where the grouping has none; return whether it has."""
        index = self._outline.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.selectionModel().clear()
        return index.isValid()

    @property
    def closed(self) -> set[str]:
        """The names of the groups that are closed, or were before a filter opened them."""
        is_open = self._open_groups() if self._shape is None else self._shape
        keys = (self._outline.item(index).key for index in self._outline.groups())
        return {"".join(key) for key in keys if key not in is_open}

    def close_groups(self, names: Collection[str]) -> None:
        """Close the groups with these names, of those that there are, and open the others.

        A group has one part of a key. Without names the tree stays as it is.
        """
        for index in self._outline.groups() if names else ():
            self.setExpanded(index, "".join(self._outline.item(index).key) not in names)

    def set_filtered(self, *, filtered: bool) -> None:
        """Open the groups that have hits while a filter is on; take the old shape back afterwards."""
        if filtered and self._shape is None:
            self._shape = self._open_groups()
        if self._shape is None:
            return
        self._is_adjusting = True
        for index in self._outline.groups():
            item = self._outline.item(index)
            is_open = item.key in self._shape
            if filtered:
                is_open = self._by_hand.get(item.key, is_open or item.count > 0)
            if self.isExpanded(index) != is_open:
                self.setExpanded(index, is_open)
        self._is_adjusting = False
        if not filtered:
            self._forget()

    def fit_rows(self) -> None:
        """Give names that are too long for the width a second line; only then are rows of several heights."""
        if self.isVisible():  # else it comes with the first size
            self._fit()

    def _fit(self) -> None:
        items = list(self._outline.items())  # of a tree of many screens the rows stay equal, which is faster
        names = ((item, self._outline.name(item)) for item in items if len(items) <= _MOST_OPEN)
        is_uniform = not self._delegate.wrap(self, names)
        if not (is_uniform and self.uniformRowHeights()):
            self.setUniformRowHeights(is_uniform)
            self.scheduleDelayedItemsLayout()

    def setFont(self, font: "QFont | str | Sequence[str]") -> None:
        """Write in `font`, in rows that are as high as it needs."""
        super().setFont(font)
        self.fit_rows()

    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Paint all of it: the model tells of all counts at once, and Qt would paint less than all.

        Counts change no size, so that Qt need not measure rows on every key; a screen reader hears of them.
        """
        if list(roles) != [OutlineRole.COUNT] or QtGui.QAccessible.isActive():
            super().dataChanged(first, last, list(roles))
        viewport(self).update()

    def drawBranches(self, painter: "QPainter", rect: "QRect", index: AnyIndex) -> None:
        if self._outline.item(index).children:  # the others have no mark: a third of the painting saved
            super().drawBranches(painter, rect, index)

    def _open_groups(self) -> set[Key]:
        return {self._outline.item(index).key for index in self._outline.groups() if self.isExpanded(index)}

    def _note(self, index: QModelIndex, *, is_open: bool) -> None:
        if self._shape is not None and not self._is_adjusting:
            self._by_hand[self._outline.item(index).key] = is_open

    def _forget(self) -> None:
        self._shape = None
        self._by_hand = {}

    def _start(self) -> None:
        """Show a fresh tree: opened, where it is no longer than some screens."""
        self._forget()
        groups = self._outline.groups()  # not all nodes: a screen reader would call the others open too
        if sum(map(self._outline.rowCount, groups)) <= _MOST_OPEN:
            for index in groups:
                self.expand(index)
        self.fit_rows()

    def _choose(self, selected: "QItemSelection") -> None:
        for index in selected.indexes():
            self.item_chosen.emit(self._outline.item(index))
