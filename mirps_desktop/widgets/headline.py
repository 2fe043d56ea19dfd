"""One line of text that never grows to two: what does not fit is cut, and told by the tooltip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget

_PART = "  ·  "


class LineLabel(QLabel):
    """Plain text in one line, cut in the middle where it does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def shown(self) -> str:
        """The text as it fits into the line."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self._room())

    def _room(self) -> int:
        return self.contentsRect().width()

    # Qt's own

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip("" if self.shown == self.text() else self.text())
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.drawText(self.contentsRect(), self.alignment(), self.shown)


class Headline(LineLabel):
    """Where the list is narrowed to, and how many pledges match; the place is cut before the number."""

    def say(self, place: str, number: str) -> None:
        """Show `place` and `number` in one line."""
        self.setText(f"{place}{_PART}{number}")

    @property
    def shown(self) -> str:
        """The text as it fits into the line."""
        place, _, number = self.text().partition(_PART)
        metrics, room = self.fontMetrics(), self._room()
        if metrics.horizontalAdvance(self.text()) <= room:
            return self.text()
        end = _PART + number
        left = room - metrics.horizontalAdvance(end)
        if left >= metrics.horizontalAdvance("MMMM…"):
            return metrics.elidedText(place, Qt.TextElideMode.ElideRight, left) + end
        return metrics.elidedText(number, Qt.TextElideMode.ElideRight, room)
