"""The filters that found something, dropped down from the filter box."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

_NARROWEST = 280  # pixels
_SIDES = 64  # of an entry, left and right together


class RecentFilters(QMenu):
    """A menu below `anchor`, filled each time; it is popped up, so that nothing waits for it."""

    chosen = Signal(str)
    forgotten = Signal()
    """The reader wants the list to be empty."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self.setObjectName("recent_filters")
        self._anchor = anchor

    def drop(self, texts: Sequence[str]) -> None:
        """Show `texts`, as wide as the anchor where there is room; the first one is current."""
        self.clear()
        self.setMinimumWidth(max(self._anchor.width(), _NARROWEST))
        for text in texts:
            entry = self.addAction(self._shown(text))
            entry.triggered.connect(lambda _checked=False, text=text: self.chosen.emit(text))
        if texts:
            self.addSeparator()
            self.addAction(self.tr("&Clear recent filters")).triggered.connect(self.forgotten)
            self.setActiveAction(self.actions()[0])
        else:
            self.addAction(self.tr("No recent filters yet")).setEnabled(False)
        self.popup(self._anchor.mapToGlobal(QPoint(0, self._anchor.height())))

    def _shown(self, text: str) -> str:
        """Return `text` as an entry: in one line, its end cut, none of its letters an accelerator."""
        line = " ".join(text.split())
        room = self.minimumWidth() - _SIDES
        return self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
