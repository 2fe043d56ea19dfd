"""A file that is dropped on the window."""

from pathlib import Path

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Takes single files on a window and on a line in it, which would take their names for text."""

    dropped = Signal(object)
    """Carries the Path, once the drop is over: whoever hears it may ask the reader something."""

    def __init__(self, window: QWidget, line: QWidget) -> None:
        super().__init__(window)
        for widget in (window, line):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QtCore.QEvent) -> bool:
        kind, kinds = event.type(), QtCore.QEvent.Type
        is_ours = kind in {kinds.DragEnter, kinds.DragMove, kinds.Drop}
        if not is_ours or not isinstance(event, QtGui.QDropEvent):
            return super().eventFilter(watched, event)
        path = _single_file(event.mimeData())
        if path is None:
            return super().eventFilter(watched, event)
        event.setDropAction(QtCore.Qt.DropAction.CopyAction)  # never a move: the file stays where it is
        event.accept()
        if kind == kinds.Drop:
            QTimer.singleShot(0, self, lambda: self.dropped.emit(path))
        return True


def _single_file(data: QMimeData) -> Path | None:
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
