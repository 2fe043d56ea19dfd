"""How far a document is, and the way to stop it, once saving takes longer than half a second.

The work stays in the window's own thread, which alone may ask the catalogue. It lets events be handled
while this dialog is shown, and then only those of this dialog: it blocks all other windows.
"""

from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QProgressDialog, QWidget

from mirps_desktop.widgets.flat_style import install_flat_style

_PATIENCE = 500  # milliseconds that pass without the dialog
_BLINK = 0.05  # seconds between two looks at what the reader does
_STEPS = 1_000  # a file


class Cancelled(Exception):  # noqa: N818 — nothing went wrong
    """The reader stopped the work."""


class SavingProgress(QProgressDialog):
    """Is shown while it is entered, if that takes long; `part` gives what the makers of documents call."""

    def __init__(self, files: int, window: QWidget) -> None:
        install_flat_style()
        super().__init__(window)
        self.setObjectName("saving_progress")
        self.setWindowTitle(self.tr("Saving"))
        self.setLabelText(self.tr("The document is being made…"))
        self.setCancelButtonText(self.tr("Cancel"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setRange(0, files * _STEPS)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setMinimumWidth(360)
        self.setMinimumDuration(_PATIENCE)
        self._next = 0.0
        self._waits = False

    def part(self, number: int) -> Callable[[int, int], None]:
        """Return what hears of the steps done of the `number`-th file (from 0), and of their total.

        It raises Cancelled once the reader wants it.
        """
        return lambda done, total: self._tell(number * _STEPS + done * _STEPS // max(total, 1))

    def look(self) -> None:
        """Raise Cancelled if the reader wants it, where nothing further is done."""
        self._tell(self.value())

    def __enter__(self) -> Self:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        self._waits = True
        self.setValue(0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end_waiting()
        self.reset()
        self.hide()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        self._end_waiting()  # the reader is to find the button
        super().showEvent(event)

    def _tell(self, value: int) -> None:
        now = monotonic()
        if now < self._next:
            return
        self._next = now + _BLINK
        self.setValue(value)
        if self.isVisible():
            QCoreApplication.processEvents()
        if self.wasCanceled():
            raise Cancelled

    def _end_waiting(self) -> None:
        if self._waits:
            QGuiApplication.restoreOverrideCursor()
            self._waits = False
