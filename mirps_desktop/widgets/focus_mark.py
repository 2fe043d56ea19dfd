"""The one mark of the focus; and which item has it, asked of the view.

`option.state` would tell too, but needs QStyle and its enumerations, which PySide makes when they are
first touched: a twentieth of a start.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QBrush, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from mirps_desktop.widgets.colours import has_high_contrast

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOMY = 24  # pixels, from which a thick mark leaves room inside


def draw_focus(painter: QPainter, rect: QRectF, palette: QPalette) -> None:
    """Draw the mark just inside `rect`, two pixels wide; in high contrast four.

    Not around a bare line of text, which it would hide.
    """
    width = 4 if has_high_contrast(palette) and rect.height() >= _ROOMY else 2
    painter.save()
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Link), width))
    painter.setBrush(QBrush())
    painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    painter.restore()


def is_selected(option: QStyleOptionViewItem, index: AnyIndex) -> bool:
    """Return whether the item at `index` is selected in the view that paints it."""
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.selectionModel().isSelected(index)


def has_focus(option: QStyleOptionViewItem, index: AnyIndex) -> bool:
    """Return whether the item at `index` is current in a view that has the focus."""
    view = option.widget
    return isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index
