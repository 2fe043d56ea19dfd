"""The main window: lays the parts out and connects them; what happens is in the parts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QToolBar

from mirps_desktop.catalogue.records import Country, Pledge
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping, OutlineItem
from mirps_desktop.models.outline_model import OutlineModel
from mirps_desktop.models.pledge_list_model import PledgeListModel
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Appearance, Settings
from mirps_desktop.widgets.actions import ACTIONS, Actions
from mirps_desktop.widgets.appearance import AppearanceSwitch
from mirps_desktop.widgets.copy_commands import CopyCommands
from mirps_desktop.widgets.detail_panel import DetailPanel
from mirps_desktop.widgets.document_commands import DocumentCommands
from mirps_desktop.widgets.filter_edit import FilterEdit
from mirps_desktop.widgets.glossary_command import GlossaryCommand
from mirps_desktop.widgets.list_panel import ListPanel
from mirps_desktop.widgets.menus import Menus
from mirps_desktop.widgets.outline_panel import OutlinePanel
from mirps_desktop.widgets.outline_view import OutlineView
from mirps_desktop.widgets.pledge_delegate import PledgeDelegate
from mirps_desktop.widgets.pledge_list_view import PledgeListView
from mirps_desktop.widgets.status_summary import StatusSummary
from mirps_desktop.widgets.translation import TranslatorSwitch

if TYPE_CHECKING:
    from collections.abc import Callable


class MainWindow(QMainWindow):
    """Outline, list, detail panel; the filter on top."""

    def __init__(
        self,
        search: PledgeSearch,
        settings: Settings,
        appearance: AppearanceSwitch,
        translators: TranslatorSwitch,
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self._search = search
        self._settings = settings
        self._appearance = appearance
        self._translators = translators
        self.actions_ = Actions(self)
        self.documents = DocumentCommands(search, settings, self)
        self.copying = CopyCommands(search, self)
        self.glossary = GlossaryCommand(search, settings, self)
        self.filter = FilterEdit(self)
        self.outline_model = OutlineModel(search, settings.grouping, self)
        self.outline = OutlineView(self.outline_model, self)
        self.delegate = PledgeDelegate(self)
        self.list_model = PledgeListModel(search, self)
        self.list = PledgeListView(self.list_model, self.delegate, self)
        self.list_panel = ListPanel(self.list, self)
        self.detail = DetailPanel(
            search, [self.actions_[name] for name in ("copy", "citation", "sheet")], self
        )
        self._summary = StatusSummary(search, self.statusBar())
        self._menus = Menus(self.menuBar(), self.actions_)
        self._lay_out()
        self._connect()
        self._restore()
        self.retranslate()

    def _lay_out(self) -> None:
        self._splitter = QSplitter(self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        groupings = [self.actions_[name] for name in ("by_theme", "by_country")]
        outline = OutlinePanel(self.outline, groupings, self)
        for widget, width in ((outline, 280), (self.list_panel, 430), (self.detail, 690)):
            self._splitter.addWidget(widget)
            widget.setMinimumWidth(200)
            widget.resize(width, 600)
        self._splitter.setSizes([280, 430, 690])
        self._splitter.setStretchFactor(2, 1)
        self.setCentralWidget(self._splitter)
        self.addToolBar(self._tool_bar())
        self.list.addActions([self.actions_[record.name] for record in ACTIONS if record.context])
        self.resize(QSize(1400, 860).boundedTo(self.screen().availableSize()))

    def _tool_bar(self) -> QToolBar:
        self._bar = QToolBar(self)
        self._bar.setObjectName("toolbar")
        self._bar.setMovable(False)
        self._bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._bar.toggleViewAction().setVisible(False)
        self._bar.addWidget(self.filter)
        self._bar.addActions([self.actions_[record.name] for record in ACTIONS if record.toolbar])
        return self._bar

    def _connect(self) -> None:
        self._search.results_changed.connect(self._follow_results)
        self.filter.filter_changed.connect(self._search.set_text)
        self.filter.walked.connect(self.list.walk)
        self.glossary.term_chosen.connect(self.filter.setText)
        self.outline.item_chosen.connect(self._narrow)
        self.list.current_changed.connect(self._follow_current)
        self.list.selection_changed.connect(self._follow_selection)
        self.detail.theme_chosen.connect(lambda slug: self.outline.select_key((slug, "", "")))
        for commands_done in (self.documents.done, self.copying.done):
            commands_done.connect(lambda text: self.statusBar().showMessage(text, 10_000))
        commands: dict[str, Callable[[], object]] = {
            "export": lambda: self.documents.export(self._chosen(), is_selection=self._is_selection()),
            "brief": lambda: self.documents.brief(self._country_at_hand()),
            "print": lambda: self.documents.print_sheets(self._chosen()),
            "pdf": lambda: self.documents.save_sheets(self._chosen()),
            "sheet": lambda: self.documents.print_sheets(self._current()),
            "copy": lambda: self.copying.copy_pledges(self.list.selected or self._current()),
            "citation": lambda: self.copying.copy_citations(self.list.selected or self._current()),
            "select_all": self.list.selectAll,
            "find": self._find,
            "clear": self.filter.clear,
            "by_theme": lambda: self.set_grouping(Grouping.THEME),
            "by_country": lambda: self.set_grouping(Grouping.COUNTRY),
            "system": lambda: self.set_appearance(Appearance.SYSTEM),
            "light": lambda: self.set_appearance(Appearance.LIGHT),
            "dark": lambda: self.set_appearance(Appearance.DARK),
            "en": lambda: self.set_language(Language.ENGLISH),
            "es": lambda: self.set_language(Language.SPANISH),
            "quit": self.close,
            "glossary": self.glossary.open,
            "about": self._about,
        }
        for name, command in commands.items():
            self.actions_[name].triggered.connect(lambda _checked=False, run=command: run())

    # commands

    def set_grouping(self, grouping: Grouping) -> None:
        """Nest the outline by theme or by country; what the list is narrowed to stays, where it can."""
        key = self.outline.current_item.key
        self._settings.grouping = grouping
        self.outline_model.set_grouping(grouping)
        self.outline.select_key(key)
        self.outline.set_filtered(filtered=bool(self.filter.text().strip()))
        self._check_choices()

    def set_appearance(self, appearance: Appearance) -> None:
        """Show light, dark, or what the system shows."""
        self._settings.appearance = appearance
        self._appearance.choose(appearance)

    def set_language(self, language: Language) -> None:
        """Switch the language of the interface at once; pledge texts stay."""
        self._settings.language = language
        self._search.language = language
        self._translators.install(language)
        self._check_choices()

    def retranslate(self) -> None:
        """Say all texts again in the present language."""
        self.setWindowTitle(self.tr("MIRPS Pledges"))
        self.delegate.language = self._search.language
        self.actions_.retranslate()
        self._menus.retranslate()
        self._bar.setWindowTitle(self.tr("Toolbar"))
        self.outline.setAccessibleName(self.tr("Themes and countries"))
        self.list.setAccessibleName(self.tr("Pledges"))
        self.outline_model.retranslate()
        self.list_model.retranslate()
        self.detail.retranslate()
        self._follow_results()

    # what follows

    def _follow_results(self) -> None:
        results = self._search.results
        self.outline.set_filtered(filtered=bool(results.query.text.strip()))
        title = self.outline_model.title(self.outline.current_item, self._search.language)
        self.list_panel.show_results(title, results)
        self._follow_selection()

    def _follow_current(self) -> None:
        self.detail.show_hit(self.list.current_hit)

    def _follow_selection(self) -> None:
        self._summary.show_selection(len(self.list.selected))
        has_current = self.list.current_hit is not None
        self.actions_.enable(shown=self._search.results.total > 0, current=has_current)

    def _narrow(self, item: OutlineItem) -> None:
        self._search.set_query(item.query(self._search.query))
        self._follow_results()

    # what is at hand

    def _current(self) -> tuple[Pledge, ...]:
        hit = self.list.current_hit
        return (hit.pledge,) if hit else ()

    def _is_selection(self) -> bool:
        return bool(self.list.selected)

    def _chosen(self) -> tuple[Pledge, ...]:
        """Return the pledges the reader selected, or else all that are shown."""
        if self._is_selection():
            return self.list.selected
        return tuple(hit.pledge for hit in self._search.hits())

    def _country_at_hand(self) -> Country | None:
        pledges = self._current()
        return self.outline.current_item.country or (pledges[0].country if pledges else None)

    def _find(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _about(self) -> None:
        from mirps_desktop.widgets.about_dialog import AboutDialog  # noqa: PLC0415 — not at start

        AboutDialog(self._search.catalogue.edition, self._search.total, self._search.language, self).exec()

    # Qt's own, and what is remembered

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.filter.setFocus()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.set_state("window", self.saveGeometry())
        self._settings.set_state("splitter", self._splitter.saveState())
        super().closeEvent(event)

    def _restore(self) -> None:
        self.restoreGeometry(self._settings.state("window"))
        self._splitter.restoreState(self._settings.state("splitter"))
        self._check_choices()
        self._follow_current()

    def _check_choices(self) -> None:
        self.actions_[f"by_{self.outline_model.grouping}"].setChecked(True)
        self.actions_[self._appearance.appearance.value].setChecked(True)
        self.actions_[self._search.language.value].setChecked(True)
