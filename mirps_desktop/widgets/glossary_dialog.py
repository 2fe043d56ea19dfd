"""The glossary: a table to look terms up in, beside the window."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mirps_desktop.language import Language
from mirps_desktop.models.glossary_model import GlossaryColumn, GlossaryModel
from mirps_desktop.models.glossary_proxy_model import GlossaryProxyModel
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Settings
from mirps_desktop.widgets import placement
from mirps_desktop.widgets.dialog import Dialog
from mirps_desktop.widgets.empty_label import EmptyLabel
from mirps_desktop.widgets.glossary_view import GlossaryView
from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.search_keys import SearchKeys
from mirps_desktop.widgets.text_size import TextSize
from mirps_desktop.widgets.translation import QT_TRANSLATE_NOOP

KEYS = (
    KeyRecord(
        ("Down", "Up", "PgDown", "PgUp"),
        QT_TRANSLATE_NOOP("Keys", "Walk the table, also from the search box"),
    ),
    KeyRecord(("Enter",), QT_TRANSLATE_NOOP("Keys", "Find the chosen term in the pledges")),
    KeyRecord(("Ctrl+C",), QT_TRANSLATE_NOOP("Keys", "Copy the chosen row")),
    KeyRecord(("Shift+F10", "Menu"), QT_TRANSLATE_NOOP("Keys", "Open the menu of the list")),
    KeyRecord(("Ctrl+F", "Ctrl+G"), QT_TRANSLATE_NOOP("Keys", "Search anew")),
)


class GlossaryDialog(Dialog):
    """All terms and acronyms; emits the term to look for in the pledges."""

    term_chosen = Signal(str)

    def __init__(
        self, search: PledgeSearch, settings: Settings, text_size: TextSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("glossary_dialog")
        self._search = search
        self._settings = settings
        self.model = GlossaryModel(search, self)
        self.proxy = GlossaryProxyModel(self.model, search.language, self)
        self.box = QLineEdit(self)
        self.box.setObjectName("filter")
        self.box.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.view = GlossaryView(self.proxy, self)
        SearchKeys(self.box, self.view, self.copy)
        self.copy_action = QAction(self)
        self.find_action = QAction(self)
        self._empty = EmptyLabel(self)
        self._stack = QStackedWidget(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.find_button = QPushButton(self)
        self._lay_out()
        self._connect()
        text_size.follow(self.view, self._empty)
        text_size.add_keys(self)
        self.retranslate()
        self.resize_on_screen(1000, 640, text_size.percent)
        placement.restore(self, settings.state("glossary"))

    def _lay_out(self) -> None:
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._buttons.addButton(self.find_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.find_button.setDefault(True)
        self.view.addActions([self.find_action, self.copy_action])
        layout = QVBoxLayout(self)
        for widget in (self.box, self.count, self._stack, self._buttons):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_action.triggered.connect(self.copy)
        self.find_action.triggered.connect(self.find_in_pledges)
        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence("Ctrl+G")):
            QShortcut(keys, self, self.focus_search)
        self.box.textChanged.connect(self._follow_text)
        self.view.doubleClicked.connect(self.find_in_pledges)
        self.view.selectionModel().currentChanged.connect(lambda *_indexes: self._follow_current())
        self.find_button.clicked.connect(self.find_in_pledges)
        self._buttons.rejected.connect(self.reject)

    # commands

    def focus_search(self) -> None:
        """Let the reader type a new search."""
        self.box.setFocus()
        self.box.selectAll()

    def find_in_pledges(self) -> None:
        """Hand out the term of the chosen row."""
        row = self._row()
        if row is not None:
            self.term_chosen.emit(self.model.entry(row).term.text)

    def copy(self) -> None:
        """Put the chosen row on the clipboard, its cells parted by tabs."""
        row = self._row()
        if row is not None:
            QGuiApplication.clipboard().setText(self.model.line(row))

    def retranslate(self) -> None:
        """Say all texts again in the present language, and sort by the terms in it."""
        language = self._search.language
        self.setWindowTitle(self.tr("Glossary"))
        self.box.setPlaceholderText(self.tr("Search terms, acronyms and notes, in English or Spanish"))
        self.box.setAccessibleName(self.tr("Search the glossary"))
        self.view.setAccessibleName(self.tr("Glossary"))
        self.find_button.setText(self.tr("&Find in pledges"))
        self.find_action.setText(self.tr("Find in pledges"))
        self.copy_action.setText(self.tr("Copy row"))
        self.model.retranslate()
        self.proxy.set_language(language)
        own = GlossaryColumn.SPANISH if language is Language.SPANISH else GlossaryColumn.ENGLISH
        self.view.sortByColumn(own, Qt.SortOrder.AscendingOrder)
        self._follow_text()

    # what follows

    def _row(self) -> int | None:
        """Return the chosen row of the model."""
        index = self.proxy.mapToSource(self.view.currentIndex())
        return index.row() if index.isValid() else None

    def _follow_text(self) -> None:
        text = self.box.text().strip()
        self.proxy.set_text(text)
        shown, total = self.proxy.rowCount(), self.model.rowCount()
        if shown == total:
            self.count.setText(self.tr("%n term(s) and acronym(s)", "", total))
        else:
            said = self.tr("{shown} of %n term(s) and acronym(s)", "", total)
            self.count.setText(said.format(shown=shown))
        self._empty.setText(
            self.tr("No term, acronym or note has words that begin like “{text}”.").format(text=text)
        )
        self._stack.setCurrentIndex(0 if shown else 1)
        self.view.fit_rows()  # now: a later one would paint them a second time, and what is in sight moved
        if text and shown:
            self.view.selectRow(0)
        self.view.keep_in_sight()
        self._follow_current()

    def _follow_current(self) -> None:
        for part in (self.find_button, self.find_action, self.copy_action):
            part.setEnabled(self._row() is not None)

    # Qt's own, and what is remembered

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.view.fit_columns()  # the first time they are fitted when they are shown
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.focus_search()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._settings.set_state("glossary", self.saveGeometry())
        super().hideEvent(event)
