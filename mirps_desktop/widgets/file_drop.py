"""A file that is dropped on the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent


class FileDropWindow(QMainWindow):
    """Takes single files, where it accepts drops."""

    file_dropped = Signal(object)
    """Carries the Path, once the drop is over: whoever hears it may ask the reader something."""

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        _take(event)

    def dragMoveEvent(self, event: "QDragMoveEvent") -> None:
        _take(event)

    def dropEvent(self, event: "QDropEvent") -> None:
        path = _take(event)
        if path is not None:
            QTimer.singleShot(0, self, lambda: self.file_dropped.emit(path))


def dropped_file(event: "QDropEvent") -> Path | None:
    """Return the one file that is dragged; None for several, for other addresses and for text."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _take(event: "QDropEvent") -> Path | None:
    path = dropped_file(event)
    event.setAccepted(path is not None)
    if path is not None:
        event.setDropAction(QtCore.Qt.DropAction.CopyAction)  # never a move: the file stays where it is
    return path
