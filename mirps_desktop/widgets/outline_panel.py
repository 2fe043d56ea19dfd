"""The outline with the two buttons that nest it by theme or by country."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class GroupingButton(QPushButton):
    """One of two choices. Unlike a tool button it is a radio button for a screen reader."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.iconText())  # without the accelerator, which the menu has
        self.setToolTip(self._action.toolTip())
        self.setChecked(self._action.isChecked())


class OutlinePanel(QWidget):
    """The left side of the window."""

    def __init__(self, view: QWidget, groupings: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [GroupingButton(action, self) for action in groupings]
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 6)
        for button in self.buttons:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(view, 1)
