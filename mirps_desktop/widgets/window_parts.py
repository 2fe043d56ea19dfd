"""The parts of the window that are made when they are first used: a start has no time for them."""

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.widgets.file_drop import FileDropWindow

if TYPE_CHECKING:
    from mirps_desktop.models.pledge_search import PledgeSearch
    from mirps_desktop.settings import Settings
    from mirps_desktop.widgets.actions import Actions
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
    from mirps_desktop.widgets.saved_notice import SavedNotice
    from mirps_desktop.widgets.settings_command import SettingsCommand
    from mirps_desktop.widgets.status_summary import StatusSummary
    from mirps_desktop.widgets.table_commands import TableCommands
    from mirps_desktop.widgets.text_size import TextSize
    from mirps_desktop.widgets.window_choices import WindowChoices


class WindowParts(FileDropWindow):
    """Each part is imported and built by its first use, and connected to what is there."""

    _search: "PledgeSearch"
    _settings: "Settings"
    _summary: "StatusSummary"
    menus: "Menus"
    browse: "BrowsePage"
    actions_: "Actions"
    choices: "WindowChoices"
    text_size: "TextSize"
    filter_box: "FilterBox"

    def tell(self, text: str) -> None:
        """Say `text` in the status bar for a while."""
        self.statusBar().showMessage(text, 10_000)

    @cached_property
    def documents(self) -> "DocumentCommands":
        """Exports, briefs, the overview, sheets."""
        from mirps_desktop.widgets.document_commands import DocumentCommands  # noqa: PLC0415

        made = DocumentCommands(self._search, self._settings, self)
        made.saved.connect(self.notice.show_saved)
        return made

    @cached_property
    def notice(self) -> "SavedNotice":
        """What was saved and where."""
        from mirps_desktop.widgets.saved_notice import SavedNotice  # noqa: PLC0415

        made = SavedNotice(self._summary, self.statusBar())
        for first, second in pairwise((self.browse.stops[-1], made.open_button, made.folder_button)):
            QWidget.setTabOrder(first, second)
        return made

    @cached_property
    def copying(self) -> "CopyCommands":
        """Pledges and citations on the clipboard."""
        from mirps_desktop.widgets.copy_commands import CopyCommands  # noqa: PLC0415

        made = CopyCommands(self._search, self)
        made.done.connect(self.tell)
        return made

    @cached_property
    def table(self) -> "TableCommands":
        """The table of themes and countries, copied, exported and printed."""
        from mirps_desktop.widgets.table_commands import TableCommands  # noqa: PLC0415

        made = TableCommands(self._search, self._settings, self)
        made.done.connect(self.tell)
        made.saved.connect(self.notice.show_saved)
        return made

    @cached_property
    def comparison(self) -> "ComparisonCommand":
        """Pledges or countries side by side."""
        from mirps_desktop.widgets.comparison_command import ComparisonCommand  # noqa: PLC0415

        return ComparisonCommand(self._search, self._settings, self.text_size, self)

    @cached_property
    def glossary(self) -> "GlossaryCommand":
        """The window of the glossary."""
        from mirps_desktop.widgets.glossary_command import GlossaryCommand  # noqa: PLC0415

        made = GlossaryCommand(self._search, self._settings, self.text_size, self)
        made.term_chosen.connect(self._find_everywhere)
        return made

    def _find_everywhere(self, text: str) -> None:
        """Filter by `text`, whatever the list was narrowed to before somebody looked it up."""
        self.browse.go_to(OutlineItem())
        self.filter_box.edit.setText(text)

    @cached_property
    def settings_command(self) -> "SettingsCommand":
        """The dialog of the settings."""
        from mirps_desktop.widgets.settings_command import SettingsCommand  # noqa: PLC0415

        made = SettingsCommand(self._settings, self.choices, self.text_size, self)
        made.told.connect(self.tell)
        return made

    @cached_property
    def help(self) -> "HelpCommands":
        """The program itself, and its log."""
        from mirps_desktop.widgets.help_commands import HelpCommands  # noqa: PLC0415

        return HelpCommands(self._search, self.actions_, self.text_size, self)

    @cached_property
    def catalogues(self) -> "CatalogueCommands":
        """Other catalogues."""
        from mirps_desktop.widgets.catalogue_commands import CatalogueCommands  # noqa: PLC0415

        made = CatalogueCommands(self._settings, self.menus["recent"], self)
        self.menus["file"].aboutToShow.connect(made.list_recent)
        return made

    @cached_property
    def matches(self) -> "MatchSteps":
        """From match to match."""
        from mirps_desktop.widgets.match_steps import MatchSteps  # noqa: PLC0415

        made = MatchSteps(self.browse.detail, self.browse.list, self.statusBar())
        made.stepped.connect(self.filter_box.finish)
        return made
