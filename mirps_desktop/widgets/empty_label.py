"""What stands in the place of a table that has nothing to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class EmptyLabel(QLabel):
    """Says in the middle, in plain words, why there is nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(24)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
