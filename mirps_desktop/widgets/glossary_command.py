"""Opens the glossary, made when it is asked for the first time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.text_size import TextSize

if TYPE_CHECKING:
    from mirps_desktop.widgets.glossary_dialog import GlossaryDialog


class GlossaryCommand(QObject):
    """Emits the term that the reader wants to find in the pledges."""

    term_chosen = Signal(str)

    def __init__(
        self, search: PledgeSearch, settings: Settings, text_size: TextSize, window: QWidget
    ) -> None:
        super().__init__(window)
        self._search = search
        self._settings = settings
        self._text_size = text_size
        self._window = window
        self.dialog: GlossaryDialog | None = None

    def open(self) -> None:
        """Show the glossary, or bring it to the front."""
        if self.dialog is None:
            from mirps_desktop.widgets.glossary_dialog import GlossaryDialog  # noqa: PLC0415 — not at start

            self.dialog = GlossaryDialog(self._search, self._settings, self._text_size, self._window)
            self.dialog.term_chosen.connect(self._find)
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.focus_search()

    def _find(self, term: str) -> None:
        self.term_chosen.emit(term)
        if self.dialog is not None and self.dialog.frameGeometry().intersects(self._window.frameGeometry()):
            self.dialog.hide()  # it lies over what was found
        self._window.activateWindow()
