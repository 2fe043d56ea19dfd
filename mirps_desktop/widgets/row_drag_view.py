"""A table whose selected rows can be dragged out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtWidgets import QApplication

from mirps_desktop.widgets.row_table_view import RowTableView

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget


class RowDragView(RowTableView):
    """Not by Qt's own drags: those ask each row for its flags, which a painting has no time for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag_from: QtCore.QPoint | None = None  # where the mouse went down on selected rows

    def drag_name(self, count: int) -> str:
        """Return what is written on the mouse while it drags `count` rows."""
        raise NotImplementedError

    # Qt's own

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Only what is selected already is dragged: from any other row, the mouse selects several.
        place = event.position().toPoint()
        is_plain = event.modifiers() == QtCore.Qt.KeyboardModifier.NoModifier
        may_drag = is_plain and self.selectionModel().isSelected(self.indexAt(place))
        self._drag_from = place if may_drag else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is None or not event.buttons() & QtCore.Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._drag_from
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._drag_from = None
            self._drag()

    def _drag(self) -> None:
        from mirps_desktop.widgets.drag_picture import drag_picture  # noqa: PLC0415 — not at start

        rows = self.selectionModel().selectedRows()
        drag = QtGui.QDrag(self)
        drag.setMimeData(self.model().mimeData(rows))
        drag.setPixmap(drag_picture(self, self.drag_name(len(rows))))
        drag.exec(QtCore.Qt.DropAction.CopyAction)
