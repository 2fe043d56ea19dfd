"""Opens what stands side by side; its window is made when it is asked for the first time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mirps_desktop.catalogue.records import Country, Pledge, Theme
from mirps_desktop.models.comparison import Comparison, compare_countries, compare_pledges
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.text_size import TextSize

if TYPE_CHECKING:
    from mirps_desktop.widgets.comparison_dialog import ComparisonDialog


class ComparisonCommand(QObject):
    """Keeps one window, which shows what was compared last."""

    def __init__(
        self, search: PledgeSearch, settings: Settings, text_size: TextSize, window: QWidget
    ) -> None:
        super().__init__(window)
        self._search = search
        self._settings = settings
        self._text_size = text_size
        self._window = window
        self.dialog: ComparisonDialog | None = None

    def open_pledges(self, pledges: Sequence[Pledge]) -> None:
        """Show `pledges` side by side."""
        self._open(compare_pledges(self._search.catalogue, pledges))

    def open_countries(self, countries: Sequence[Country], theme: Theme | None) -> None:
        """Show what `countries` pledged in `theme`, or in all themes, side by side."""
        self._open(compare_countries(self._search.catalogue, countries, theme))

    def _open(self, comparison: Comparison) -> None:
        if self.dialog is None:
            from mirps_desktop.widgets.comparison_dialog import ComparisonDialog  # noqa: PLC0415 — not at start

            self.dialog = ComparisonDialog(self._search, self._settings, self._text_size, self._window)
        self.dialog.compare(comparison)
        self.dialog.show()
        self.dialog.activateWindow()
