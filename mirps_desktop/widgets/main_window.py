"""The main window: lays the parts out and connects them; what happens is in the parts.

What can be seen is built here. All else waits for `finish`, which is called once the window is painted, or
for its first use (`window_parts.py`).
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mirps_desktop.catalogue.opening import is_bundled
from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Settings
from mirps_desktop.widgets import placement
from mirps_desktop.widgets.action_list import ACTIONS
from mirps_desktop.widgets.actions import Actions
from mirps_desktop.widgets.appearance import AppearanceSwitch
from mirps_desktop.widgets.browse_page import BrowsePage
from mirps_desktop.widgets.filter_box import FilterBox
from mirps_desktop.widgets.menus import Menus
from mirps_desktop.widgets.page_commands import can_compare_now
from mirps_desktop.widgets.pages import Pages
from mirps_desktop.widgets.status_summary import StatusSummary
from mirps_desktop.widgets.text_size import TextSize
from mirps_desktop.widgets.tool_bar import ToolBar
from mirps_desktop.widgets.translation import TranslatorSwitch
from mirps_desktop.widgets.window_choices import WindowChoices
from mirps_desktop.widgets.window_parts import WindowParts
from mirps_desktop.widgets.window_session import WindowSession

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QShowEvent


class MainWindow(WindowParts):
    """The filter on top, and below it the page to browse or the overview."""

    painted = Signal()
    """The window was painted for the first time."""

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
        self._is_painted = self._is_finished = False
        self.foreign_name = _foreign_name(search.catalogue.path)
        """The name of the catalogue's file, or nothing if it is the one that comes with the program."""
        self.actions_ = Actions(self)
        self.menus = Menus(self.menuBar(), self.actions_)
        self.text_size = TextSize(settings, self.menus["text_size"].actions, self)
        self.filter_box = FilterBox(search, lambda: settings.recent_filters, self)
        self.filter = self.filter_box.edit
        self.browse = BrowsePage(search, settings.grouping, self.actions_, self.menus["order"])
        self.text_size.follow(*self.browse.texts)
        page_actions = [self.actions_[name] for name in ("compare", "copy_table", "export_table", "list")]
        self.pages = Pages(search, self.browse, page_actions, self.text_size, self)
        self.choices = WindowChoices(
            search, self.browse.outline_model, settings, self.actions_, appearance, translators, self
        )
        self._summary = StatusSummary(search, self.statusBar())
        self._bar = ToolBar(self.filter_box, [self.actions_[r.name] for r in ACTIONS if r.toolbar], self)
        self.session = WindowSession(self, search, settings)
        self._lay_out()
        self._connect()
        for follower in (self.browse.detail, self.pages):
            appearance.changed.connect(follower.follow_palette)
        self.choices.restore()
        self.session.restore()
        self.browse.follow_current()
        self._follow_page()
        self._say()

    def _lay_out(self) -> None:
        self.addToolBar(self._bar)
        below = QWidget(self)
        layout = QVBoxLayout(below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter_box.caption)  # over the whole width: it would be cut beside the buttons
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(below)
        placement.open_with(self, QSize(1400, 860))
        self.browse.share(self.width())

    def _connect(self) -> None:
        self.filter_box.used.connect(self._settings.remember_filter)
        self.filter_box.forgotten.connect(self._settings.forget_filters)
        self.filter.walked.connect(self._walk)
        self.pages.turned.connect(self._follow_page)
        self.pages.item_chosen.connect(self._open_in_list)
        self.pages.copy_requested.connect(lambda: self.table.copy())  # noqa: PLW0108 — not made yet
        for told in (self.pages.told, self.text_size.told):
            told.connect(self.tell)
        self.browse.list_panel.empty_made.connect(lambda empty: self.text_size.follow(*empty.texts))
        self.browse.selection_changed.connect(self._follow_selection)
        self.browse.text_chosen.connect(self.filter.setText)
        self.choices.grouping_changed.connect(self.browse.follow_grouping)
        self.choices.checked.connect(self.browse.list_panel.retranslate)
        self.choices.language_changed.connect(self.browse.outline_model.retranslate)
        self.choices.language_changed.connect(self.browse.list_model.retranslate)
        self.choices.language_changed.connect(self.retranslate)

    def finish(self) -> None:
        """Make what nobody can see or use before the window is painted; a second time nothing happens."""
        if self._is_finished:
            return
        self._is_finished = True
        from mirps_desktop.widgets.window_finish import finish  # noqa: PLC0415 — after the start

        finish(self, self._search, self._bar)
        self.choices.check()  # a key that was pressed too soon has checked its action, and nothing else
        self._follow_page()

    def retranslate(self) -> None:
        """Say all texts again in the present language."""
        # Which said theirs when they were made.
        for part in (self.actions_, self._bar, self.filter_box, self.pages):
            part.retranslate()
        self._say()

    def _say(self) -> None:
        name = self.foreign_name.replace("[*]", "[*][*]")  # Qt's place for a star
        self.setWindowTitle(" – ".join(filter(None, (name, self.tr("MIRPS Pledges")))))
        self.menus.retranslate()
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
            shown=self.pages.has_pledges,
            listed=not self.pages.is_overview,
            current=view.current_hit is not None,
            several=can_compare_now(self),
            foreign=bool(self.foreign_name),
        )

    def _follow_page(self) -> None:
        self.actions_["overview" if self.pages.is_overview else "list"].setChecked(True)
        self._follow_selection()

    def _open_in_list(self, item: OutlineItem) -> None:
        self.pages.show_list()
        self.browse.go_to(item)
        self.browse.list.setFocus()

    def _walk(self, event: "QKeyEvent") -> None:
        (self.pages if self.pages.is_overview else self.browse.list).walk(event)

    # Qt's own, and what is remembered

    def paintEvent(self, event: "QPaintEvent") -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def showEvent(self, event: "QShowEvent") -> None:
        self.filter.setFocus()
        super().showEvent(event)

    def closeEvent(self, event: "QCloseEvent") -> None:
        self.session.remember()
        super().closeEvent(event)


def _foreign_name(path: Path) -> str:
    if is_bundled(path):
        return ""
    from mirps_desktop.visible import visible  # noqa: PLC0415 — for others than the bundled one

    return visible(path.name)
