"""The pages of a preview, small, one below the other."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mirps_desktop.widgets.focus_mark import draw_focus
from mirps_desktop.widgets.scroll_bars import keep_room_for_bar
from mirps_desktop.widgets.sheet_page_model import SheetPageModel

AnyIndex = QModelIndex | QPersistentModelIndex
THUMBNAIL_WIDTH = 92
_AROUND = 10


class SheetPageList(QListView):
    """The current page is the one that is shown large."""

    def __init__(self, model: SheetPageModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._awaited: int | None = None
        self.setModel(model)
        model.completed.connect(self._end_awaiting)
        self.setItemDelegate(_PageDelegate(model, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_room_for_bar(self)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedWidth(THUMBNAIL_WIDTH + 2 * _AROUND + bar + 2 * self.frameWidth() + 4)

    @property
    def wanted_row(self) -> int:
        """The row that is current, or will be once it is there."""
        return max(0, self.currentIndex().row() if self._awaited is None else self._awaited)

    def show_row(self, row: int) -> None:
        """Make `row` current: the last one until it is there, unless another is chosen meanwhile."""
        last = self.model().rowCount() - 1
        self.setCurrentIndex(self.model().index(min(row, last), 0))
        self._awaited = row if row > last else None

    def _end_awaiting(self) -> None:
        if self._awaited is not None:  # there is no such page
            self.show_row(self.model().rowCount() - 1)

    # Qt's own

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        self._awaited = None
        super().currentChanged(current, previous)

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        if self._awaited is not None and self._awaited <= end:
            self.show_row(self._awaited)


class _PageDelegate(QStyledItemDelegate):
    """Paints a page and its number."""

    def __init__(self, model: SheetPageModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = model

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del index
        paper = self._pages.paper
        height = round(THUMBNAIL_WIDTH * paper.height() / paper.width())
        return QSize(THUMBNAIL_WIDTH + 2 * _AROUND, height + 2 * _AROUND + option.fontMetrics.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        palette, rect = option.palette, QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        size = picture.deviceIndependentSize()
        corner = QPoint(rect.center().x() - round(size.width() / 2) + 1, rect.top() + _AROUND)
        painter.drawPixmap(corner, picture)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(QRectF(QRectF(corner, size)).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        below = rect.adjusted(0, 0, 0, -_AROUND // 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, index.data())
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(rect), palette)
