"""The table of the overview: walked by the arrow keys, a cell or a heading opens its pledges."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QTableView, QWidget

from mirps_desktop.catalogue.matrix import Place
from mirps_desktop.catalogue.records import Country
from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.overview_model import OverviewModel, OverviewRole
from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.overview_delegate import OverviewDelegate
from mirps_desktop.widgets.overview_headers import CountryHeader, ThemeHeader
from mirps_desktop.widgets.translation import QT_TRANSLATE_NOOP
from mirps_desktop.widgets.viewport import viewport

AnyIndex = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)

KEYS = (
    KeyRecord(("Down", "Up", "Right", "Left"), QT_TRANSLATE_NOOP("Keys", "Go from cell to cell")),
    KeyRecord(("Enter", "Space"), QT_TRANSLATE_NOOP("Keys", "Open the pledges of the cell")),
    KeyRecord(("Shift+Right", "Shift+Left"), QT_TRANSLATE_NOOP("Keys", "Select several countries")),
    KeyRecord(("Ctrl+Right", "Ctrl+Left"), QT_TRANSLATE_NOOP("Keys", "Go on without selecting")),
    KeyRecord(("Ctrl+Space",), QT_TRANSLATE_NOOP("Keys", "Select one country more, or one less")),
    KeyRecord(("Ctrl+C",), QT_TRANSLATE_NOOP("Keys", "Copy the table")),
    KeyRecord(("Esc",), QT_TRANSLATE_NOOP("Keys", "Clear the filter, then go back to the list")),
)


class OverviewView(QTableView):
    """Emits what a chosen cell or heading narrows to. Ctrl and Shift only select, as everywhere."""

    item_chosen = Signal(OutlineItem)
    current_changed = Signal()
    selection_changed = Signal()
    copy_requested = Signal()

    def __init__(self, model: OverviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview")
        self._overview = model
        self.countries = CountryHeader(self)
        self.themes = ThemeHeader(self)
        self.setHorizontalHeader(self.countries)
        self.setVerticalHeader(self.themes)
        self._rests = True  # only the current cell is selected, and nobody said so
        self.setModel(model)
        self._delegate = OverviewDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        viewport(self).setCursor(Qt.CursorShape.PointingHandCursor)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fit()
        model.headerDataChanged.connect(self._fit)
        self.clicked.connect(self._open_clicked)
        self.countries.sectionClicked.connect(lambda section: self._open_clicked(model.index(0, section)))
        self.themes.sectionClicked.connect(lambda section: self._open_clicked(model.index(section, 0)))
        self.selectionModel().selectionChanged.connect(lambda *_changed: self.selection_changed.emit())
        self.selectionModel().currentChanged.connect(lambda *_indexes: self.current_changed.emit())
        self.setCurrentIndex(model.index(0, 0))

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        """Write in `font`, in cells that are as large as it needs."""
        super().setFont(font)
        self.forget_look()
        self._fit()

    def forget_look(self) -> None:
        """Paint the cells in the present fonts and colours."""
        self._delegate.forget_look()

    @property
    def chosen_countries(self) -> tuple[Country, ...]:
        """The countries in whose columns something is selected, in the order of the table."""
        columns = sorted({index.column() for index in self.selectedIndexes()})
        places = (self._overview.place(0, column) for column in columns)
        return tuple(place.country for place in places if place.country)

    @property
    def chosen_places(self) -> tuple[Place, ...]:
        """What the selected cells stand for, row by row; the current one where none is selected."""
        chosen = self.selectedIndexes() or [self.currentIndex()]
        cells = sorted((index.row(), index.column()) for index in chosen)
        return tuple(self._overview.place(*cell) for cell in cells)

    def go_to(self, item: OutlineItem) -> None:
        """Make the cell current that narrows to `item`."""
        index = self._overview.index_of(item)
        if index.isValid():
            # Not the view's own: with the Ctrl of Ctrl+3 it would leave the old cell selected.
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, only)
            self._rests = True

    def walk(self, event: QKeyEvent) -> None:
        """Take a key that was pressed in another widget."""
        QApplication.sendEvent(self, QKeyEvent(event.type(), event.key(), event.modifiers()))

    # Qt's own

    def selectionCommand(self, index: AnyIndex, event: QEvent | None = None) -> _Flag:
        """Let the first Ctrl+click begin a selection: where one only stands is not meant by it."""
        command = super().selectionCommand(index, event)
        is_toggled = bool(command & _Flag.Toggle)
        if is_toggled and self._rests and not isinstance(event, QKeyEvent):
            command = _Flag.ClearAndSelect
        self._rests = not is_toggled and command in {_Flag.ClearAndSelect, _Flag.NoUpdate}
        return command

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        """Paint all of it: counts change no size; a screen reader hears of them."""
        if list(roles) != [OverviewRole.CELL] or QAccessible.isActive():
            super().dataChanged(first, last, list(roles))
        viewport(self).update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif plain and event.key() in _OPENING:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Share the room out: the first row has what it needs, the others all that is left, but enough."""
        self.themes.setFixedWidth(min(max(self.width() * 22 // 100, 160), 320))
        self.countries.fit()
        least = self.fontMetrics().height() * 2 + 12
        first, *others = (
            max(least, self.themes.name_height(one)) for one in range(self._overview.rowCount())
        )
        self.themes.setMinimumSectionSize(least)
        self.themes.resizeSection(0, first)
        left = viewport(self).height() - first
        for row in range(1, len(others) + 1):
            share = left // (len(others) + 1 - row)  # what rounding leaves goes to the last ones
            height = max(*others, share)
            self.themes.resizeSection(row, height)
            left -= height

    def _open_clicked(self, index: QModelIndex) -> None:
        if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.item_chosen.emit(self._overview.item(index.row(), index.column()))
