"""The sheet of shortcuts: what every key does, to be searched, read and copied."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from mirps_desktop.catalogue.folding import word_list
from mirps_desktop.widgets.actions import Actions
from mirps_desktop.widgets.dialog import Dialog
from mirps_desktop.widgets.empty_label import EmptyLabel
from mirps_desktop.widgets.scroll_bars import keep_room_for_bar
from mirps_desktop.widgets.search_keys import SearchKeys
from mirps_desktop.widgets.shortcut_sheet import ShortcutSection, shortcut_sections
from mirps_desktop.widgets.text_size import TextSize

_ABOVE, _BETWEEN = 16, 6  # pixels above a heading, and between lines


class ShortcutDialog(Dialog):
    """A window of its own, so that keys can be tried beside it; Escape clears the search, then closes."""

    def __init__(self, actions: Actions, text_size: TextSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_dialog")
        self._actions = actions
        self.box = QLineEdit(self)
        self.box.setObjectName("filter")
        self.box.setClearButtonEnabled(True)
        self.model = QStandardItemModel(self)
        self.view = QTreeView(self)
        self.view.installEventFilter(SearchKeys(self.box, self.view, self.copy))
        self._empty = EmptyLabel(self)
        self._stack = QStackedWidget(self)
        self._copy = QPushButton(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._lay_out()
        self.box.textChanged.connect(self._fill)
        self._copy.clicked.connect(self.copy)
        self._buttons.rejected.connect(self.reject)
        text_size.follow(self.view, self._empty)
        text_size.changed.connect(self._fill_in_place)
        text_size.add_keys(self)
        self.retranslate()
        self.resize_on_screen(620, 680, text_size.percent)

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setRootIsDecorated(False)
        self.view.setItemsExpandable(False)
        self.view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.view.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.view.setFrameShape(QTreeView.Shape.NoFrame)
        keep_room_for_bar(self.view)  # else the keys move when a search leaves few lines
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._copy.setAutoDefault(False)
        self._buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        for part in (self.box, self._stack, self._buttons):
            layout.addWidget(part)

    def retranslate(self) -> None:
        """Say all texts and all keys again in the present language."""
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.box.setPlaceholderText(self.tr("Search what a key does"))
        self.box.setAccessibleName(self.tr("Search the shortcuts"))
        self.view.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._copy.setText(self.tr("C&opy"))
        self._copy.setToolTip(self.tr("Copy the selected lines, or else all that are shown"))
        self._fill()

    def copy(self) -> None:
        """Put the selected lines on the clipboard, or all that are shown: what is done, a tab, the keys."""
        chosen = self.view.selectionModel().selectedRows()
        lines = ["\t".join(_cells(index)) for index in chosen or self._indexes()]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _fill(self) -> None:
        """Show the lines in which every word of the search begins a word, or whose heading has them all."""
        wanted = word_list(self.box.text())
        self.model.clear()
        self.model.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        for section in shortcut_sections(self._actions):
            rows = [row for row in section.rows if _matches(wanted, section.title, *row)]
            if rows:
                self._add(ShortcutSection(section.title, tuple(rows)))
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._empty.setText(self.tr("No key does what begins like “{text}”.").format(text=self.box.text()))
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._copy.setEnabled(self.model.rowCount() > 0)

    def _fill_in_place(self) -> None:
        """Fill anew; what is at the top stays there, and what is current."""
        places = [self._place(self.view.indexAt(QPoint(0, 0))), self._place(self.view.currentIndex())]
        self._fill()
        top, current = (self._index(place) for place in places)
        if current.isValid():
            self.view.setCurrentIndex(current)
        self.view.scrollTo(top, QTreeView.ScrollHint.PositionAtTop)

    def _place(self, index: QModelIndex) -> tuple[int, int]:
        above = index.parent()
        return (above.row(), index.row()) if above.isValid() else (index.row(), -1)

    def _index(self, place: tuple[int, int]) -> QModelIndex:
        head = self.model.index(place[0], 0)
        return head if place[1] < 0 else self.model.index(place[1], 0, head)

    def _add(self, section: ShortcutSection) -> None:
        head = QStandardItem(section.title)
        font = QFont(self.view.font())
        font.setBold(True)
        head.setFont(font)
        height = self.view.fontMetrics().height()
        head.setSizeHint(QSize(0, height + _ABOVE))
        for text, keys in section.rows:
            first = QStandardItem(text)
            first.setSizeHint(QSize(0, height + _BETWEEN))
            # Read aloud as one sentence: the second column is another stop for a screen reader.
            first.setData(f"{text}, {keys}", Qt.ItemDataRole.AccessibleTextRole)
            head.appendRow([first, QStandardItem(keys)])
        beside = QStandardItem()  # below the heading, which goes over both columns
        beside.setData(section.title, Qt.ItemDataRole.AccessibleTextRole)
        self.model.appendRow([head, beside])
        self.view.setFirstColumnSpanned(head.row(), QModelIndex(), True)  # noqa: FBT003
        self.view.expand(head.index())

    def _indexes(self) -> list[QModelIndex]:
        """Return the first cell of every line, each heading before its lines."""
        found = []
        for place in range(self.model.rowCount()):
            head = self.model.index(place, 0)
            found += [head, *(self.model.index(row, 0, head) for row in range(self.model.rowCount(head)))]
        return found

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _matches(wanted: list[str], *texts: str) -> bool:
    words = [word for text in texts for word in word_list(text)]
    return all(any(word.startswith(typed) for word in words) for typed in wanted)


def _cells(index: QModelIndex) -> list[str]:
    cells = (index.data(), index.siblingAtColumn(1).data())
    return [str(cell) for cell in cells if cell]
