"""The list of pledges: one column, rows of one height, several can be selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QWidget

from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.qt_numbers import ACTIONS_MENU, SCROLL_BAR_OFF
from mirps_desktop.widgets.row_drag_view import RowDragView
from mirps_desktop.widgets.scroll_bars import keep_room_for_bar
from mirps_desktop.widgets.translation import QT_TRANSLATE_NOOP
from mirps_desktop.widgets.viewport import viewport

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QFont, QKeyEvent

    from mirps_desktop.catalogue.query import Hit
    from mirps_desktop.models.pledge_list_model import PledgeListModel
    from mirps_desktop.widgets.pledge_delegate import PledgeDelegate

AnyIndex = QModelIndex | QPersistentModelIndex
_NONE = -1

KEYS = (
    KeyRecord(("Down", "Up"), QT_TRANSLATE_NOOP("Keys", "Read the next or the previous pledge")),
    KeyRecord(("Home", "End"), QT_TRANSLATE_NOOP("Keys", "Go to the first or the last pledge")),
    KeyRecord(("Shift+Down", "Shift+Up"), QT_TRANSLATE_NOOP("Keys", "Select several pledges")),
    KeyRecord(("Ctrl+Down", "Ctrl+Up"), QT_TRANSLATE_NOOP("Keys", "Go on without selecting")),
    KeyRecord(("Ctrl+Space",), QT_TRANSLATE_NOOP("Keys", "Select one pledge more, or one less")),
    KeyRecord(("Ctrl+C",), QT_TRANSLATE_NOOP("Keys", "Copy the selected pledges")),
    KeyRecord(("Shift+F10", "Menu"), QT_TRANSLATE_NOOP("Keys", "Open the menu of the list")),
)


class PledgeListView(RowDragView):
    """A table view with fixed rows: the fastest of Qt's views where rows are many."""

    current_changed = Signal()
    selection_changed = Signal()
    copy_requested = Signal()

    def __init__(
        self, model: PledgeListModel, delegate: PledgeDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pledges")
        self._pledges = model
        self._delegate = delegate
        self.horizontalHeader().hide()
        self.verticalHeader().hide()  # both before there is a model: a header asks it for its names
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        keep_room_for_bar(self)
        self.fit_rows()
        self.setProperty("contextMenuPolicy", ACTIONS_MENU)
        self._kept = _NONE  # the number of the pledge that is current, or was before an empty answer
        self._chosen = _NONE  # that of the pledge that the reader went to
        self._asked = model.asked
        self._is_restoring = False
        self.pressed.connect(self.choose_current)
        model.modelReset.connect(self._restore)
        self._restore()

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        """Write in `font`, in rows that are as high as it needs."""
        super().setFont(font)
        self.fit_rows()

    @property
    def current_hit(self) -> Hit | None:
        """The hit that the detail panel shows."""
        index = self.currentIndex()
        return self._pledges.hit(index.row()) if index.isValid() else None

    @property
    def selected_count(self) -> int:
        """The number of selected pledges, without reading them."""
        parts = self.selectionModel().selection()
        return sum(parts.at(place).height() for place in range(parts.count()))

    @property
    def selected_rows(self) -> Sequence[int]:
        """The rows of the selected pledges, from the top."""
        parts = self.selectionModel().selection()  # an index for each of many rows would be slow
        ranges = [parts.at(place) for place in range(parts.count())]
        return sorted(row for part in ranges for row in range(part.top(), part.bottom() + 1))

    def choose_current(self) -> None:
        """Note that the reader means the current pledge, and will want it back."""
        self._chosen = self._kept

    def want(self, number: int) -> None:
        """Make the pledge with this number current in the next answers, as far as they have it."""
        self._kept = self._chosen = number

    def show_wanted(self) -> None:
        """Make the pledge that is wanted current in the present answer too."""
        row = self._pledges.row_of(self._chosen)
        if row >= 0:
            self._go(row)

    def select(self, numbers: Iterable[int]) -> None:
        """Select the pledges with these numbers that are shown, and no others."""
        chosen = QtCore.QItemSelection()
        for row in filter(lambda row: row >= 0, map(self._pledges.row_of, numbers)):
            chosen.select(self._pledges.index(row, 0), self._pledges.index(row, 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def walk(self, event: QKeyEvent) -> None:
        """Take a key that was pressed in another widget."""
        QApplication.sendEvent(self, QtGui.QKeyEvent(event.type(), event.key(), event.modifiers()))

    def step(self, *, forward: bool) -> bool:
        """Make the next row current, or the previous one; return False at the end."""
        row = self.currentIndex().row() + (1 if forward else -1)
        if not 0 <= row < self._pledges.rowCount():
            return False
        self._go(row)
        return True

    def go_to_end(self, *, last: bool) -> None:
        """Make the first row current, or the last one."""
        self._go(self._pledges.rowCount() - 1 if last else 0)

    # Qt's own

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._kept = self._pledges.hit(current.row()).pledge.number
            if not self._is_restoring:
                self._chosen = self._kept
        self.current_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QtGui.QKeySequence.StandardKey.Copy):  # Qt would copy the bare ID
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def drag_name(self, count: int) -> str:
        return self.tr("%n pledge(s)", "", count)

    def fit_rows(self) -> None:
        """Give all rows the height that the font needs; what is at the top stays, the current in sight."""
        header = self.verticalHeader()
        height = self._delegate.row_height(self.font())
        if header.defaultSectionSize() == height:
            return
        top, current = self.rowAt(0), self.currentIndex()
        is_shown = self.isVisible()
        was_seen = is_shown and viewport(self).rect().intersects(self.visualRect(current))
        header.setMinimumSectionSize(1)  # a larger one would be brought to every row
        with QtCore.QSignalBlocker(header):  # nor is every row told of: with 100,000 it would take seconds
            header.setDefaultSectionSize(height)
        self.updateGeometries()
        if is_shown and top >= 0:
            self.scrollTo(self._pledges.index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
            if was_seen:
                self.scrollTo(current)

    def _restore(self) -> None:
        if self._pledges.rowCount():
            self._is_restoring = True
            self._go(max(self._pledges.row_of(self._wanted()), 0))
            self._is_restoring = False
        else:
            self.current_changed.emit()
        self.selection_changed.emit()

    def _wanted(self) -> int:
        """Return the number of the pledge to show first; another order of the same pledges keeps it.

        What an intermediate keystroke happened to put first is not kept, only what the reader went to.
        """
        asked, before = self._pledges.asked, self._asked
        self._asked = asked
        if asked == before:
            return self._kept
        if not asked.has_words or self._kept == self._chosen:
            return self._chosen
        return _NONE

    def _go(self, row: int) -> None:
        # Shown in the panel, but selected only by the reader: a selection is what is exported.
        index = self._pledges.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)
