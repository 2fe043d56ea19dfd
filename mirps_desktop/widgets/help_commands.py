"""What the menu Help shows besides the glossary: the keys, the program itself, and its log."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from mirps_desktop.data_folder import data_folder
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.actions import Actions
from mirps_desktop.widgets.text_size import TextSize

if TYPE_CHECKING:
    from mirps_desktop.widgets.shortcut_dialog import ShortcutDialog


class HelpCommands(QObject):
    """Speaks of the catalogue of `search`."""

    def __init__(
        self, search: PledgeSearch, actions: Actions, text_size: TextSize, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._search = search
        self._actions = actions
        self._text_size = text_size
        self._window = window
        self.shortcuts: ShortcutDialog | None = None

    def about(self) -> None:
        """Tell of the edition, the source and the program."""
        from mirps_desktop.widgets.about_dialog import AboutDialog  # noqa: PLC0415 — not at start

        search = self._search
        AboutDialog(search.catalogue.edition, search.total, search.language, self._window).exec()

    def show_shortcuts(self) -> None:
        """Tell what every key does, in a window that stays open beside this one."""
        if self.shortcuts is None:
            from mirps_desktop.widgets.shortcut_dialog import ShortcutDialog  # noqa: PLC0415 — not at start

            self.shortcuts = ShortcutDialog(self._actions, self._text_size, self._window)
        if not self.shortcuts.isVisible():
            self.shortcuts.view.scrollToTop()
        self.shortcuts.show()
        self.shortcuts.activateWindow()
        self.shortcuts.box.setFocus()

    def open_log_folder(self) -> None:
        """Open the folder of the log and the reports, and say where it is."""
        folder = data_folder()
        said = self.tr("The log is in {folder}").format(folder=folder)
        self._window.statusBar().showMessage(said, 10_000)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
