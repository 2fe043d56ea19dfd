"""One page of a preview, large."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QLabel, QScrollArea, QWidget

from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.sheet_page_model import SheetPageModel
from mirps_desktop.widgets.sheet_zoom import WHOLE_PAGE
from mirps_desktop.widgets.translation import QT_TRANSLATE_NOOP

_AROUND = 12
_DOTS = 96 / 72  # pixels in a point at 100 %
_NOTCH = 120  # of a wheel, in Qt's eighths of a degree; touchpads send many small parts of it

KEYS = (
    KeyRecord(("PgDown", "PgUp"), QT_TRANSLATE_NOOP("Keys", "Read on in the page, then turn it")),
    KeyRecord(("Ctrl+Home", "Ctrl+End"), QT_TRANSLATE_NOOP("Keys", "Go to the first or the last page")),
    KeyRecord(("Ctrl++", "Ctrl+-"), QT_TRANSLATE_NOOP("Keys", "Show the page larger or smaller")),
)


class SheetPageView(QScrollArea):
    """Shows a page whole, as wide as there is room, or at a percentage of its size on paper.

    Where it can be scrolled no further, the page is turned: `row_asked` carries the row of the other one.
    """

    row_asked = Signal(int)

    def __init__(self, model: SheetPageModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._pages = model
        self._row = -1
        self._zoom = WHOLE_PAGE
        self._turned = 0  # of a notch
        self._page = QLabel(self)
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setMargin(_AROUND)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(180, 160))

    @property
    def percent(self) -> float:
        """How large the page is shown, in percent of its size on paper."""
        return 100 * self._width() / (self._pages.paper.width() * _DOTS)

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

    def _is_at_edge(self, step: int) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() == (bar.maximum() if step > 0 else bar.minimum())

    def _turn(self, step: int) -> None:
        """Ask for the page after this one, or before it, and then for the end of that."""
        if 0 <= self._row + step < self._pages.rowCount():
            self.row_asked.emit(self._row + step)
            if step < 0:
                self.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom <= 0:
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, has_control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(key), 0)
        if step and self._is_at_edge(step):
            self._turn(step)
        elif has_control and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.row_asked.emit(0 if key == Qt.Key.Key_Home else self._pages.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta().y()
        step = -1 if delta > 0 else 1
        if not delta or not self._is_at_edge(step):
            self._turned = 0
            super().wheelEvent(event)
            return
        event.accept()
        self._turned = self._turned + delta if self._turned * delta > 0 else delta
        if abs(self._turned) >= _NOTCH:
            self._turned = 0
            self._turn(step)
