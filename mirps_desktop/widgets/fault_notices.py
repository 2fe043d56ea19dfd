"""Shows faults one at a time, in the thread of the window, and the same one not again and again."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from mirps_desktop.faults.report import Fault
    from mirps_desktop.widgets.fault_dialog import FaultDialog

_QUIET = 60.0  # seconds for which the same fault is not told again: painting may fail at every touch


class FaultNotices(QObject):
    """`tell` may be called in any thread."""

    _told = Signal(object, object)

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._dialog: FaultDialog | None = None
        self._quiet_until: dict[tuple[str, str], float] = {}
        self._told.connect(self._show_soon)

    def tell(self, fault: "Fault", report: Path | None) -> None:
        """Have `fault` shown, soon."""
        self._told.emit(fault, report)

    def _show_soon(self, fault: "Fault", report: Path | None) -> None:
        # Never at once: the fault may have come in the middle of painting.
        QTimer.singleShot(0, self, lambda: self._show(fault, report))

    def _show(self, fault: "Fault", report: Path | None) -> None:
        from mirps_desktop.widgets.fault_dialog import FaultDialog  # noqa: PLC0415 — not at start

        key = (fault.what, fault.where)
        if self._dialog is not None or self._now() < self._quiet_until.get(key, float("-inf")):
            return
        self._dialog = FaultDialog(fault.what, report, QApplication.activeWindow())
        try:
            self._dialog.exec()
        finally:
            self._quiet_until[key] = self._now() + _QUIET
            self._dialog.deleteLater()
            self._dialog = None
