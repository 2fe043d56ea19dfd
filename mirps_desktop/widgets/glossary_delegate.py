"""The cells of the glossary: what is easily confused stands out."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mirps_desktop.models.glossary_model import GlossaryRole
from mirps_desktop.widgets.colours import match_colour
from mirps_desktop.widgets.focus_mark import draw_focus

AnyIndex = QModelIndex | QPersistentModelIndex

PADDING = 10  # pixels around the text of a cell
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_TINT = 70  # of 255: the text keeps its contrast


class GlossaryDelegate(QStyledItemDelegate):
    """A warning is bold on a tinted row; it says so in words as well."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        palette, rect = option.palette, option.rect
        is_warning = index.data(GlossaryRole.ENTRY).is_warning
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        elif is_warning:
            tint = QColor(match_colour(QPalette(palette)))
            tint.setAlpha(_TINT)
            painter.fillRect(rect, tint)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = QFont(option.font)
        font.setBold(is_warning)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        room = rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        painter.drawText(room, WRAPPED, index.data() or "")
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(rect), palette)
        painter.restore()
