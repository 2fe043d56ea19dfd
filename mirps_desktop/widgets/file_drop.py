"""A file that is dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_KINDS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class FileDrop(QObject):
    """Takes single files on a window and on a line in it, which would take their names for text."""

    dropped = Signal(object)
    """Carries the Path, once the drop is over: whoever hears it may ask the reader something."""
    _taken = Signal(object)

    def __init__(self, window: QWidget, line: QWidget) -> None:
        super().__init__(window)
        self._taken.connect(self.dropped, Qt.ConnectionType.QueuedConnection)
        for widget in (window, line):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KINDS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        path = _single_file(event.mimeData())
        if path is None:
            return super().eventFilter(watched, event)
        event.setDropAction(Qt.DropAction.CopyAction)  # never a move: the file stays where it is
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._taken.emit(path)
        return True


def _single_file(data: QMimeData) -> Path | None:
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
