"""The three parts of the window side by side: outline, list, panel."""

from PySide6.QtWidgets import QSplitter, QWidget

_WIDE = 1200  # pixels, from which the outline gets the room for a long name


class Panes(QSplitter):
    """No part can be made so narrow that its buttons are cut."""

    def __init__(self, outline: QWidget, pledges: QWidget, detail: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        pledges.setMinimumWidth(200)  # the others need what their buttons need
        for part in (outline, pledges, detail):
            self.addWidget(part)
        self.setStretchFactor(2, 1)

    def share(self, width: int) -> None:
        """Share `width` out at a first start."""
        outline, pledges = (340, 430) if width >= _WIDE else (240, 360)
        self.setSizes([outline, pledges, width - outline - pledges])
