"""Compares the seal of a catalogue that is shown already, in a thread of its own."""

from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, Signal

from mirps_desktop.catalogue.opening import verify
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.problems import Problem


class SealCheck(QObject):
    """A damaged catalogue is found some milliseconds after it is shown, a gigabyte after a second."""

    failed = Signal(object, object)
    """Carries the Catalogue and the Problem, in the thread of who hears it."""

    def __init__(self, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def start(self) -> None:
        """Compare the seal, unless that was done when the catalogue was opened."""
        if not self._catalogue.is_verified:
            Thread(target=self._compare, name="seal", daemon=True).start()

    def _compare(self) -> None:
        try:
            verify(self._catalogue)
        except Problem as problem:
            with suppress(RuntimeError):  # the window has gone meanwhile, and this with it
                self.failed.emit(self._catalogue, problem)
