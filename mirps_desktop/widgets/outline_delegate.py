"""Paints a node of the outline: the dot of its theme, its name, its count at the right edge."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.outline_model import OutlineRole
from mirps_desktop.widgets.appearance import muted, theme_colour
from mirps_desktop.widgets.flat_style import draw_focus

_PADDING = 6  # pixels
_DOT = 10
_BAR = 3
_HIGHLIGHTED = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver


class OutlineDelegate(QStyledItemDelegate):
    """Nodes without a hit are grey; top-level nodes are bold."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item: OutlineItem = index.data(OutlineRole.ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & _HIGHLIGHTED:
            style = option.widget.style() if option.widget else QApplication.style()
            style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        if option.state & QStyle.StateFlag.State_Selected:  # not by its colour alone
            bar = QRect(0, option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Link))
        top = item.parent is not None and item.parent.parent is None
        font = option.font
        font.setBold(top)
        painter.setFont(font)
        text = option.palette.color(QPalette.ColorRole.Text) if item.count else muted(option.palette)
        room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        count = str(item.count)
        width = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(text if top and item.count else muted(option.palette))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        room.setRight(room.right() - width - 2 * _PADDING)
        if item.theme and not item.country and item.level is None:
            room = self._dot(painter, room, option, item)
        painter.setPen(text)
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(option.rect), option.palette)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + _DOT + 6 * _PADDING, option.fontMetrics.height() + 2 * _PADDING)

    def _dot(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, item: OutlineItem) -> QRect:
        assert item.theme  # noqa: S101
        colour = theme_colour(item.theme, option.palette)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour if item.count else muted(option.palette))
        painter.drawEllipse(QPointF(room.left() + _DOT / 2, room.center().y() + 0.5), _DOT / 2, _DOT / 2)
        return room.adjusted(_DOT + _PADDING, 0, 0, 0)
