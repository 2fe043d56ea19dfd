"""The buttons below a pledge, and which match is current: beside them, or above where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QWidget

from mirps_desktop.widgets.headline import FormsLabel
from mirps_desktop.widgets.qt_numbers import ALIGN_RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QResizeEvent


class DetailBar(QWidget):
    """Keeps the room it needs while it is hidden, so that the parts of the window keep their widths."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("detail_bar")
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.buttons: list[QWidget] = []
        self._row = QHBoxLayout()
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            self._row.addWidget(button)
            self.buttons.append(button)
        self._row.addStretch(1)
        self.count = FormsLabel(self, ALIGN_RIGHT)
        self.count.setObjectName("match_count")
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(26, 10, 8, 10)
        self._layout.addLayout(self._row)
        self._layout.addWidget(self.count, 1)

    def say(self, *forms: str) -> None:
        """Show which match is current, the longest form first; an empty one keeps its room."""
        self.count.say(*forms)

    def _arrange(self) -> None:
        margins = self._layout.contentsMargins()
        buttons = self._row.sizeHint().width() + margins.left() + margins.right()
        shortest = self.count.fontMetrics().horizontalAdvance("00/00") + self._layout.spacing()
        is_beside = buttons + shortest <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.BottomToTop
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
