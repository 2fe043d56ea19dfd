"""From match to match through all pledges of the list, and round again."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStatusBar

from mirps_desktop.widgets.detail_panel import DetailPanel
from mirps_desktop.widgets.pledge_list_view import PledgeListView

_SHOWN = 4_000  # milliseconds


class MatchSteps(QObject):
    """Emits `stepped` before each step."""

    stepped = Signal()

    def __init__(self, detail: DetailPanel, view: PledgeListView, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._detail = detail
        self._view = view
        self._bar = bar

    def step(self, *, forward: bool) -> None:
        """Go to the next match of the pledge, after its last to the next pledge, after that to the top.

        Or back in the same way.
        """
        self.stepped.emit()
        if self._detail.step_match(forward=forward):
            self._view.choose_current()
            return
        if not self._view.step(forward=forward):
            self._view.go_to_end(last=not forward)
            self._bar.showMessage(
                self.tr("From the top again") if forward else self.tr("From the end again"), _SHOWN
            )
        self._detail.go_to_end_match(last=not forward)
