"""One page of a preview, large."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from mirps_desktop.widgets.sheet_page_model import SheetPageModel

WHOLE_PAGE, PAGE_WIDTH = 0, -1
_AROUND = 12
_DOTS = 96 / 72  # pixels in a point at 100 %


class SheetPageView(QScrollArea):
    """Shows a page whole, as wide as there is room, or at a percentage of its size on paper."""

    def __init__(self, model: SheetPageModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._pages = model
        self._row = -1
        self._zoom = WHOLE_PAGE
        self._page = QLabel(self)
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setMargin(_AROUND)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(180, 160))

    def show_page(self, row: int) -> None:
        """Show the page in `row` of the model from its top; -1 shows none."""
        self._row = row
        self.verticalScrollBar().setValue(0)
        self._show()

    def set_zoom(self, zoom: int) -> None:
        """Show pages at `zoom` percent, WHOLE_PAGE or PAGE_WIDTH."""
        self._zoom = zoom
        self._show()

    def _show(self) -> None:
        if 0 <= self._row < self._pages.rowCount():
            self._page.setPixmap(self._pages.picture(self._row, self._width()))
        else:
            self._page.clear()

    def _width(self) -> int:
        paper = self._pages.paper
        if self._zoom > 0:
            return round(paper.width() * _DOTS * self._zoom / 100)
        room = self.maximumViewportSize() - QSize(2 * _AROUND, 2 * _AROUND)
        if self._zoom == WHOLE_PAGE:
            return max(60, min(room.width(), round(room.height() * paper.width() / paper.height())))
        return max(60, room.width() - self.verticalScrollBar().sizeHint().width())

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom <= 0:
            self._show()
