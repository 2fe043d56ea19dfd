"""Compares the seal of a catalogue that is shown already, in a thread of its own."""

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QObject, Signal

from mirps_desktop.catalogue.opening import verify
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.problems import Problem

if TYPE_CHECKING:
    from pathlib import Path

_SMALL = 8_000_000  # bytes, up to which Qt takes the digest: OpenSSL is faster, and 3 MB of memory
_PIECE = 65_536  # bytes, after which the window may do something


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
            read = self._catalogue.kept_copy or self._catalogue.path
            verify(self._catalogue, _Sha256 if _is_small(read) else None)
        except Problem as problem:
            with suppress(RuntimeError):  # the window has gone meanwhile, and this with it
                self.failed.emit(self._catalogue, problem)


def _is_small(path: "Path") -> bool:
    """Return whether Qt is fast enough for the file at `path`; one that has gone is refused elsewhere."""
    with suppress(OSError):
        return path.stat().st_size <= _SMALL
    return True


class _Sha256:
    """Qt's SHA-256, asked as those of `hashlib` are."""

    def __init__(self) -> None:
        self._hash = QCryptographicHash(QCryptographicHash.Algorithm.Sha256)

    def update(self, data: memoryview | bytes) -> None:
        for start in range(0, len(data), _PIECE):
            self._hash.addData(bytes(data[start : start + _PIECE]))

    def hexdigest(self) -> str:
        return self._hash.result().toHex().toStdString()
