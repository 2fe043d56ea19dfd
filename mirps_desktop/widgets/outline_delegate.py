"""Paints a node of the outline: the dot of its theme, its name, its count at the right edge."""

from PySide6 import QtWidgets
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.outline_model import OutlineRole
from mirps_desktop.widgets.colours import muted, theme_colour
from mirps_desktop.widgets.cut import cut_right
from mirps_desktop.widgets.focus_mark import NO_PEN, draw_focus, has_focus, is_selected
from mirps_desktop.widgets.qt_numbers import ALIGN_LEFT, ALIGN_RIGHT, ALIGN_V_CENTER

_PADDING = 6  # pixels
_DOT = 10


class OutlineDelegate(QStyledItemDelegate):
    """Nodes without a hit are grey; top-level nodes are bold."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item: OutlineItem = index.data(OutlineRole.ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if _is_highlighted(option, index):
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        top = item.parent is not None and item.parent.parent is None
        font = option.font
        font.setBold(top)
        painter.setFont(font)
        text = option.palette.color(QPalette.ColorRole.Text) if item.count else muted(option.palette)
        room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        count = str(item.count)
        width = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(text if top and item.count else muted(option.palette))
        painter.drawText(room, ALIGN_RIGHT | ALIGN_V_CENTER, count)
        room.setRight(room.right() - width - 2 * _PADDING)
        if item.theme and not item.country and item.level is None:
            room = self._dot(painter, room, option, item)
        painter.setPen(text)
        name = cut_right(index.data(), painter.fontMetrics(), room.width())
        painter.drawText(room, ALIGN_LEFT | ALIGN_V_CENTER, name)
        if has_focus(option, index):
            draw_focus(painter, QRectF(option.rect), option.palette)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + _DOT + 6 * _PADDING, option.fontMetrics.height() + 2 * _PADDING)

    def _dot(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, item: OutlineItem) -> QRect:
        assert item.theme  # noqa: S101
        colour = theme_colour(item.theme, option.palette)
        painter.setPen(NO_PEN)
        painter.setBrush(colour if item.count else muted(option.palette))
        painter.drawEllipse(QPointF(room.left() + _DOT / 2, room.center().y() + 0.5), _DOT / 2, _DOT / 2)
        return room.adjusted(_DOT + _PADDING, 0, 0, 0)


def _is_highlighted(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Return whether the node is selected, or the mouse is over it."""
    if is_selected(option, index):
        return True
    # The state says so too, but QStyle is made when it is first named.
    is_near = option.widget is not None and option.widget.underMouse()
    return is_near and bool(option.state & QtWidgets.QStyle.StateFlag.State_MouseOver)
