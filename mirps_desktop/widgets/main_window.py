"""The main window: lays the parts out and connects them; what happens is in the parts."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Settings, StartPage
from mirps_desktop.widgets import placement
from mirps_desktop.widgets.actions import ACTIONS, Actions
from mirps_desktop.widgets.announcer import Announcer
from mirps_desktop.widgets.appearance import AppearanceSwitch
from mirps_desktop.widgets.browse_page import BrowsePage
from mirps_desktop.widgets.catalogue_commands import CatalogueCommands
from mirps_desktop.widgets.comparison_command import ComparisonCommand
from mirps_desktop.widgets.copy_commands import CopyCommands
from mirps_desktop.widgets.document_commands import DocumentCommands
from mirps_desktop.widgets.filter_box import FilterBox
from mirps_desktop.widgets.glossary_command import GlossaryCommand
from mirps_desktop.widgets.help_commands import HelpCommands
from mirps_desktop.widgets.match_steps import MatchSteps
from mirps_desktop.widgets.menus import Menus
from mirps_desktop.widgets.page_commands import can_compare_now, found
from mirps_desktop.widgets.pages import Pages
from mirps_desktop.widgets.saved_notice import SavedNotice
from mirps_desktop.widgets.status_summary import StatusSummary
from mirps_desktop.widgets.table_commands import TableCommands
from mirps_desktop.widgets.tool_bar import ToolBar
from mirps_desktop.widgets.translation import TranslatorSwitch
from mirps_desktop.widgets.window_choices import WindowChoices
from mirps_desktop.widgets.window_commands import window_commands


class MainWindow(QMainWindow):
    """The filter on top, and below it the page to browse or the overview."""

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
        self.actions_ = Actions(self)
        self._menus = Menus(self.menuBar(), self.actions_)
        self.documents = DocumentCommands(search, settings, self)
        self.copying = CopyCommands(search, self)
        self.table = TableCommands(search, settings, self)
        self.comparison = ComparisonCommand(search, settings, self)
        self.glossary = GlossaryCommand(search, settings, self)
        self.help = HelpCommands(search, self.actions_, self)
        self.filter_box = FilterBox(search, lambda: settings.recent_filters, self)
        self.filter = self.filter_box.edit
        self.catalogues = CatalogueCommands(search, settings, self._menus["recent"], self.filter, self)
        self.browse = BrowsePage(search, settings.grouping, self.actions_, self._menus["order"], self)
        page_actions = [self.actions_[name] for name in ("compare", "copy_table", "list")]
        self.pages = Pages(search, self.browse, page_actions, self)
        self.choices = WindowChoices(
            search, self.browse.outline_model, settings, self.actions_, appearance, translators, self
        )
        self.matches = MatchSteps(self.browse.detail, self.browse.list, self.statusBar())
        self._summary = StatusSummary(search, self.statusBar())
        self.notice = SavedNotice(self._summary, self.statusBar())
        self._announcer = Announcer(partial(found, self), self.statusBar(), self)
        self._lay_out()
        self._connect()
        self._restore()
        self.retranslate()

    def _lay_out(self) -> None:
        bar = ToolBar(self.filter_box, [self.actions_[r.name] for r in ACTIONS if r.toolbar], self)
        self.addToolBar(bar)
        below = QWidget(self)
        layout = QVBoxLayout(below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter_box.caption)  # over the whole width: it would be cut beside the buttons
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(below)
        placement.open_with(self, QSize(1400, 860))
        self.browse.share(self.width())
        above = [self.filter, self.filter_box.caption.switch, *bar.buttons]
        for first, second in pairwise([*above, *self.browse.stops]):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.filter_box.used.connect(self._settings.remember_filter)
        self.filter.walked.connect(self._walk)
        self.pages.turned.connect(self._follow_page)
        self._search.results_changed.connect(self._announcer.follow_results)
        self._search.advised.connect(self._announcer.follow_results)
        self.pages.item_chosen.connect(self._open_in_list)
        self.pages.copy_requested.connect(self.table.copy)
        self.browse.selection_changed.connect(self._follow_selection)
        for chosen in (self.browse.text_chosen, self.glossary.term_chosen):
            chosen.connect(self.filter.setText)
        self.choices.grouping_changed.connect(self.browse.follow_grouping)
        self.choices.checked.connect(self.browse.list_panel.retranslate)
        self.documents.saved.connect(self.notice.show_saved)
        self.matches.stepped.connect(self.filter_box.completions.hide)
        self._menus["file"].aboutToShow.connect(self.catalogues.list_recent)
        for told in (self.copying.done, self.table.done, self.pages.told):
            told.connect(lambda text: self.statusBar().showMessage(text, 10_000))
        for name, command in window_commands(self).items():
            self.actions_[name].triggered.connect(lambda _checked=False, run=command: run())

    def retranslate(self) -> None:
        """Say all texts again in the present language."""
        name = self.catalogues.foreign_name.replace("[*]", "[*][*]")  # Qt's place for a star
        self.setWindowTitle(" – ".join(filter(None, (name, self.tr("MIRPS Pledges")))))
        self.actions_.retranslate()
        self._menus.retranslate()
        self.browse.retranslate()

    def focus_filter(self) -> None:
        """Let the reader type a filter anew."""
        self.filter.setFocus()
        self.filter.selectAll()

    # what follows

    def _follow_selection(self) -> None:
        view = self.browse.list
        self.actions_.say_selected(view.selected_count)
        self._summary.show_selection(view.selected_count)
        self.actions_.enable(
            shown=self._search.results.total > 0,
            listed=not self.pages.is_overview,
            current=view.current_hit is not None,
            several=can_compare_now(self),
            foreign=bool(self.catalogues.foreign_name),
        )

    def _follow_page(self) -> None:
        self.actions_["overview" if self.pages.is_overview else "list"].setChecked(True)
        self._follow_selection()

    def _open_in_list(self, item: OutlineItem) -> None:
        self.browse.go_to(item)
        self.pages.show_list()
        self.browse.list.setFocus()

    def _walk(self, event: QKeyEvent) -> None:
        (self.pages if self.pages.is_overview else self.browse.list).walk(event)

    # Qt's own, and what is remembered

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.filter.setFocus()
        super().showEvent(event)

    def remember(self) -> None:
        """Let the next window have the place and the panes of this one."""
        self._settings.set_state("window", self.saveGeometry())
        self._settings.set_state("splitter", self.browse.saveState())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        super().closeEvent(event)

    def _restore(self) -> None:
        if self.restoreGeometry(self._settings.state("window")):
            placement.keep_on_screen(self)
        self.browse.restoreState(self._settings.state("splitter"))
        self.choices.restore()
        self.browse.follow_current()
        if self._settings.start_page is StartPage.OVERVIEW:
            self.pages.show_overview()
        self._follow_page()
