"""The main window: lays the parts out and connects them; what happens is in the parts."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Country
from mirps_desktop.models.outline_item import OutlineItem, narrowing
from mirps_desktop.models.outline_model import OutlineModel
from mirps_desktop.models.pledge_list_model import PledgeListModel
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Settings, StartPage
from mirps_desktop.widgets import placement
from mirps_desktop.widgets.actions import ACTIONS, Actions
from mirps_desktop.widgets.appearance import AppearanceSwitch
from mirps_desktop.widgets.catalogue_commands import CatalogueCommands
from mirps_desktop.widgets.comparison_command import ComparisonCommand
from mirps_desktop.widgets.copy_commands import CopyCommands
from mirps_desktop.widgets.detail_panel import DetailPanel
from mirps_desktop.widgets.document_commands import DocumentCommands
from mirps_desktop.widgets.filter_box import FilterBox
from mirps_desktop.widgets.glossary_command import GlossaryCommand
from mirps_desktop.widgets.help_commands import HelpCommands
from mirps_desktop.widgets.list_panel import ListPanel
from mirps_desktop.widgets.match_steps import MatchSteps
from mirps_desktop.widgets.menus import Menus
from mirps_desktop.widgets.outline_panel import OutlinePanel
from mirps_desktop.widgets.outline_view import OutlineView
from mirps_desktop.widgets.page_commands import can_compare_now
from mirps_desktop.widgets.pages import Pages
from mirps_desktop.widgets.panes import Panes
from mirps_desktop.widgets.pledge_delegate import PledgeDelegate
from mirps_desktop.widgets.pledge_list_view import PledgeListView
from mirps_desktop.widgets.pledges_at_hand import PledgesAtHand
from mirps_desktop.widgets.saved_notice import SavedNotice
from mirps_desktop.widgets.status_summary import StatusSummary
from mirps_desktop.widgets.table_commands import TableCommands
from mirps_desktop.widgets.tool_bar import ToolBar
from mirps_desktop.widgets.translation import TranslatorSwitch
from mirps_desktop.widgets.window_choices import WindowChoices
from mirps_desktop.widgets.window_commands import window_commands


class MainWindow(QMainWindow):
    """Outline, list and detail panel, or the overview; the filter on top."""

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
        self.documents = DocumentCommands(search, settings, self)
        self.copying = CopyCommands(search, self)
        self.table = TableCommands(search, settings, self)
        self.comparison = ComparisonCommand(search, settings, self)
        self.filter_box = FilterBox(search, lambda: settings.recent_filters, self)
        self.filter = self.filter_box.edit
        self.glossary = GlossaryCommand(search, settings, self)
        self.help = HelpCommands(search, self)
        self.outline_model = OutlineModel(search, settings.grouping, self)
        self.outline = OutlineView(self.outline_model, self)
        delegate = PledgeDelegate(self)
        self.list_model = PledgeListModel(search, self)
        self.list = PledgeListView(self.list_model, delegate, self)
        self.at_hand = PledgesAtHand(search, self.list)
        self._menus = Menus(self.menuBar(), self.actions_)
        self.catalogues = CatalogueCommands(search, settings, self._menus["recent"], self.filter, self)
        self.list_panel = ListPanel(search, self.list, self._menus["order"], self)
        self.detail = DetailPanel(
            search, [self.actions_[name] for name in ("copy", "citation", "sheet")], self
        )
        self.choices = WindowChoices(
            search, self.outline_model, settings, self.actions_, appearance, translators, self
        )
        self.matches = MatchSteps(self.detail, self.list, self.statusBar())
        self._summary = StatusSummary(search, self.statusBar())
        self.notice = SavedNotice(self._summary, self.statusBar())
        self._lay_out()
        self._connect()
        self._restore()
        self.retranslate()

    def _lay_out(self) -> None:
        self._bar = ToolBar(self.filter_box, [self.actions_[r.name] for r in ACTIONS if r.toolbar], self)
        self.addToolBar(self._bar)
        groupings = [self.actions_[name] for name in ("by_theme", "by_country")]
        outline = OutlinePanel(self.outline, groupings, self)
        self._panes = Panes(outline, self.list_panel, self.detail, self)
        page_actions = [self.actions_[name] for name in ("compare", "copy_table", "list")]
        self.pages = Pages(self._search, self._panes, page_actions, self)
        below = QWidget(self)
        layout = QVBoxLayout(below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter_box.caption)  # over the whole width: it would be cut beside the buttons
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(below)
        self.list.addActions(self.actions_.context_menu())
        placement.open_with(self, QSize(1400, 860))
        self._panes.share(self.width())
        above = [self.filter, self.filter_box.caption.switch, *self._bar.buttons]
        middle = [*outline.buttons, self.outline, self.list_panel.order, self.list]
        right = [*self.list_panel.empty.stops, self.detail.browser, *self.detail.buttons]
        for first, second in pairwise([*above, *middle, *right]):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self._search.results_changed.connect(self._follow_results)
        self.filter_box.used.connect(self._settings.remember_filter)
        self.filter.walked.connect(self._walk)
        self.pages.turned.connect(self._follow_page)
        self.pages.item_chosen.connect(self._open_in_list)
        self.glossary.term_chosen.connect(self.filter.setText)
        self.outline.item_chosen.connect(self._narrow)
        self.list.current_changed.connect(self._follow_current)
        self.list.selection_changed.connect(self._follow_selection)
        self.list.copy_requested.connect(self.actions_["copy"].trigger)
        self.list_panel.empty.text_chosen.connect(self.filter.setText)
        self.list_panel.empty.everything_wanted.connect(lambda: self._narrow(OutlineItem()))
        self.list_panel.empty.glossary_wanted.connect(lambda: self._search.set_expanding(expand=True))
        self.detail.theme_chosen.connect(self._choose_theme)
        self.choices.grouping_changed.connect(self._follow_grouping)
        self.choices.checked.connect(self.list_panel.retranslate)
        self.documents.saved.connect(self.notice.show_saved)
        self.matches.stepped.connect(self.filter_box.completions.hide)
        self._menus["file"].aboutToShow.connect(self.catalogues.list_recent)
        self.pages.copy_requested.connect(self.table.copy)
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
        for part, name in ((self.outline, self.tr("Themes and countries")), (self.list, self.tr("Pledges"))):
            part.setAccessibleName(name)
        self.outline.header().setAccessibleName(self.tr("Themes and countries"))
        self.list.horizontalHeader().setAccessibleName(self.tr("Pledges"))
        self.list.verticalHeader().setAccessibleName(self.tr("Pledges"))
        self.outline_model.retranslate()
        self.list_model.retranslate()
        self.detail.retranslate()
        self._follow_results()

    # what follows

    def _follow_grouping(self) -> None:
        self.outline.select_key(self._narrowing(self._search.query).key)
        self._follow_results()

    def _follow_results(self) -> None:
        self.outline.set_filtered(filtered=self._search.has_words)
        title = self.outline_model.title(self._narrowing(self._search.results.query), self._search.language)
        self.list_panel.show_results(title)
        self._follow_selection()

    def _follow_current(self) -> None:
        self.detail.show_hit(self.list.current_hit)

    def _follow_selection(self) -> None:
        count = self.list.selected_count
        self.actions_.say_selected(count)
        self._summary.show_selection(count)
        self.actions_.enable(
            shown=self._search.results.total > 0,
            listed=not self.pages.is_overview,
            current=self.list.current_hit is not None,
            several=can_compare_now(self),
            foreign=bool(self.catalogues.foreign_name),
        )

    def _follow_page(self) -> None:
        self.actions_["overview" if self.pages.is_overview else "list"].setChecked(True)
        self._follow_selection()

    def _choose_theme(self, slug: str) -> None:
        self._go_to(OutlineItem(theme=next(t for t in self._search.catalogue.themes if t.slug == slug)))

    def _go_to(self, item: OutlineItem) -> None:
        if not self.outline.select_key(item.key):
            self._narrow(item)

    def _open_in_list(self, item: OutlineItem) -> None:
        self._go_to(item)
        self.pages.show_list()
        self.list.setFocus()

    def _walk(self, event: QKeyEvent) -> None:
        (self.pages if self.pages.is_overview else self.list).walk(event)

    def _narrow(self, item: OutlineItem) -> None:
        self._search.set_query(item.query(self._search.query))
        self._follow_results()

    def focus_filter(self) -> None:
        """Let the reader type a filter anew."""
        self.filter.setFocus()
        self.filter.selectAll()

    def country_at_hand(self) -> Country | None:
        """Return the country that the reader is looking at, if it is one."""
        return self.at_hand.country(self._narrowing(self._search.query).country)

    def _narrowing(self, query: Query) -> OutlineItem:
        """Return what `query` is narrowed to; the outline of this grouping may have no such node."""
        catalogue = self._search.catalogue
        return narrowing(query, catalogue.themes, catalogue.countries)

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
        self._settings.set_state("splitter", self._panes.saveState())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        super().closeEvent(event)

    def _restore(self) -> None:
        if self.restoreGeometry(self._settings.state("window")):
            placement.keep_on_screen(self)
        self._panes.restoreState(self._settings.state("splitter"))
        self.choices.restore()
        self._follow_current()
        if self._settings.start_page is StartPage.OVERVIEW:
            self.pages.show_overview()
        self._follow_page()
