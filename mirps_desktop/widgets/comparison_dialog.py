"""Side by side: the regional text above, two to four pledges or countries below it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mirps_desktop.catalogue.records import Theme
from mirps_desktop.language import Language
from mirps_desktop.models.comparison import ComparedColumn, Comparison, compare_countries
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Settings
from mirps_desktop.widgets import placement
from mirps_desktop.widgets.comparison_document import ComparisonDocument
from mirps_desktop.widgets.dialog import Dialog
from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.match_walker import MatchWalker
from mirps_desktop.widgets.pledge_browser import PledgeBrowser
from mirps_desktop.widgets.qt_numbers import VERTICAL
from mirps_desktop.widgets.text_size import TextSize
from mirps_desktop.widgets.translation import QT_TRANSLATE_NOOP

_MARKS = KeyRecord(("Ctrl+D",), QT_TRANSLATE_NOOP("Keys", "Mark what differs, or mark it no longer"))
_NEXT = KeyRecord(("F3",), QT_TRANSLATE_NOOP("Keys", "Go to the next mark"))
_PREVIOUS = KeyRecord(("Shift+F3",), QT_TRANSLATE_NOOP("Keys", "Go to the previous mark"))
KEYS = (_MARKS, _NEXT, _PREVIOUS)


class ComparisonDialog(Dialog):
    """A window of its own, so that list and overview can be used beside it; Escape closes it."""

    def __init__(
        self, search: PledgeSearch, settings: Settings, text_size: TextSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_dialog")
        self._search = search
        self._settings = settings
        self._text_size = text_size
        self._comparison = Comparison((), ())
        self.theme_label = QLabel(self)
        self.theme_box = QComboBox(self)
        self.marks = QCheckBox(self)
        self.legend = QLabel(self)
        self.regional = self._browser()
        self.columns: list[PledgeBrowser] = []
        self._walkers: list[MatchWalker] = []
        self._row = QSplitter(Qt.Orientation.Horizontal, self)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.resize_on_screen(1200, 760)
        placement.restore(self, settings.state("comparison"))
        placement.restore_panes(self._parts, settings.state("comparison_parts"), VERTICAL)

    def _lay_out(self) -> None:
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.theme_label.setBuddy(self.theme_box)
        top = QHBoxLayout()
        for part in (self.theme_label, self.theme_box, self.marks):
            top.addWidget(part)
        top.addWidget(self.legend, 1)
        top.addStretch()  # takes the room while there is no legend
        top.setSpacing(12)
        self.legend.setObjectName("caption")
        self.legend.setTextFormat(Qt.TextFormat.PlainText)
        self.legend.setWordWrap(True)
        for splitter in (self._row, self._parts):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self._parts.addWidget(self.regional)
        self._parts.addWidget(self._row)
        self.regional.lower()
        self._parts.setStretchFactor(0, 1)
        self._parts.setStretchFactor(1, 3)
        self._parts.setSizes([190, 570])
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._parts, 1)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self.marks.toggled.connect(self._write_waiting)
        self.theme_box.activated.connect(self._choose_theme)
        self._buttons.rejected.connect(self.reject)
        for record, act in (
            (_MARKS, self.marks.toggle),
            (_NEXT, lambda: self._step(forward=True)),
            (_PREVIOUS, lambda: self._step(forward=False)),
        ):
            QShortcut(QKeySequence(record.keys[0]), self, act)
        self._text_size.add_keys(self)

    def compare(self, comparison: Comparison) -> None:
        """Show `comparison` in place of what was shown."""
        self._comparison = comparison
        while self.columns:
            old = self.columns.pop()
            old.hide()  # it goes later, and a screen reader would still find it
            old.deleteLater()
        for number, _column in enumerate(comparison.columns):
            browser = self._browser()
            browser.setMinimumWidth(180)
            self._row.addWidget(browser)
            QWidget.setTabOrder(self.columns[-1] if self.columns else self.regional, browser)
            self.columns.append(browser)
            self._row.setStretchFactor(number, 1)
        self._row.setSizes([1000] * len(self.columns))
        for browser in reversed(self.columns):  # a screen reader comes to the lowest first
            browser.lower()
        self._walkers = [MatchWalker(browser) for browser in self.columns]
        self.regional.setVisible(bool(comparison.regional))
        self.retranslate()
        (self.columns or [self.regional])[0].setFocus()

    def retranslate(self) -> None:
        """Say all texts again in the present language."""
        language = self._search.language
        names = dict.fromkeys(_name(column, language) for column in self._comparison.columns)
        self.setWindowTitle(" · ".join([self.tr("Side by side"), *filter(None, names)]))
        self.marks.setText(self.tr("&Mark what differs from the regional text"))
        self.legend.setText(self.tr("Underlined: added · struck through: missing · F3: next mark"))
        self.theme_label.setText(self.tr("&Theme:"))
        self.theme_box.clear()
        self.theme_box.addItem(self.tr("All themes"), None)
        for theme in self._search.catalogue.themes:
            self.theme_box.addItem(theme.name(language), theme.slug)
        self.theme_box.setCurrentIndex(self.theme_box.findData(_slug(self._comparison.theme)))
        for part in (self.theme_label, self.theme_box):
            part.setVisible(bool(self._comparison.countries))
        self.regional.setAccessibleName(self.tr("Regional text"))
        self._write()

    def _browser(self) -> PledgeBrowser:
        browser = PledgeBrowser(lambda _acronym: "", parent=self)
        browser.document().setDocumentMargin(16)
        self._text_size.follow(browser)
        return browser

    def _write(self) -> None:
        language = self._search.language
        look = self.palette(), self.regional.font(), language
        ComparisonDocument(self.regional.document(), *look).write_regional(self._comparison.regional)
        _to_top(self.regional)
        self.legend.setVisible(self.marks.isChecked())
        for browser, walker, column in zip(
            self.columns, self._walkers, self._comparison.columns, strict=True
        ):
            writer = ComparisonDocument(browser.document(), *look)
            writer.write_column(column, self._comparison, marks=self.marks.isChecked())
            walker.take(writer.matches)
            _to_top(browser)
            ids = () if self._comparison.countries else (column.pledges[0].id,)
            name = _name(column, language) or self.tr("Regional pledge")
            browser.setAccessibleName(", ".join([name, *ids]))

    def _write_waiting(self) -> None:
        """Write under the cursor for waiting: marks in thousands of pledges take seconds."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._write()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _choose_theme(self) -> None:
        slug = self.theme_box.currentData()
        catalogue = self._search.catalogue
        theme = next((theme for theme in catalogue.themes if theme.slug == slug), None)
        self._comparison = compare_countries(catalogue, self._comparison.countries, theme)
        self.regional.setVisible(bool(self._comparison.regional))
        self._write_waiting()

    def _step(self, *, forward: bool) -> None:
        """Go to the next mark of the column that has the focus, or else of the first one."""
        self.marks.setChecked(True)
        focused = (number for number, browser in enumerate(self.columns) if browser.hasFocus())
        walker = self._walkers[next(focused, 0)]
        if not walker.step(forward=forward):
            walker.go_end(last=not forward)

    # Qt's own, and what is remembered

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._write()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._settings.set_state("comparison", self.saveGeometry())
        self._settings.set_state("comparison_parts", self._parts.saveState())
        super().hideEvent(event)


def _name(column: ComparedColumn, language: Language) -> str:
    return column.country.name(language) if column.country else ""


def _slug(theme: Theme | None) -> str | None:
    return theme.slug if theme else None


def _to_top(browser: PledgeBrowser) -> None:
    browser.moveCursor(browser.textCursor().MoveOperation.Start)
    browser.verticalScrollBar().setValue(0)
