"""Paints a pledge of the list: origin and ID, theme, two lines of text with the matches marked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mirps_desktop.models.pledge_list_model import PledgeRole
from mirps_desktop.widgets.appearance import current_colour, muted, theme_colour
from mirps_desktop.widgets.fitting import fit
from mirps_desktop.widgets.flat_style import draw_focus
from mirps_desktop.widgets.marked_line import Look, draw_line, draw_lines

if TYPE_CHECKING:
    from mirps_desktop.catalogue.snippet import MarkedText

AnyIndex = QModelIndex | QPersistentModelIndex

_MARGIN = 14  # pixels
_GAP = 4
_LINES = 2


def _current_row(option: QStyleOptionViewItem) -> int:
    """Return the row that the detail panel shows."""
    view = option.widget
    return view.currentIndex().row() if isinstance(view, QAbstractItemView) else -1


class PledgeDelegate(QStyledItemDelegate):
    """One layout for every row, so that all rows have one height."""

    def row_height(self, font: QFont) -> int:
        """Return the height of every row in pixels."""
        return QFontMetrics(font).lineSpacing() * (2 + _LINES) + 2 * _GAP + 2 * _MARGIN - 4

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002
        return QSize(200, self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        self._background(painter, option, is_current=index.row() == _current_row(option))
        room = option.rect.adjusted(_MARGIN, _MARGIN - 2, -_MARGIN, -_MARGIN + 2)
        line = option.fontMetrics.lineSpacing()
        self._head(painter, room, option, index)
        self._theme(painter, room.adjusted(0, line + _GAP, 0, 0), option, index)
        self._snippet(painter, room.adjusted(0, 2 * line + 2 * _GAP, 0, 0), option, index)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem, *, is_current: bool) -> None:
        palette, rect = option.palette, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        elif is_current:
            painter.fillRect(rect, current_colour(palette))
        if is_current:
            painter.fillRect(
                QRect(rect.left(), rect.top(), 3, rect.height()), palette.color(QPalette.ColorRole.Link)
            )
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(rect), palette)

    def _head(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        code: MarkedText = index.data(PledgeRole.ID)
        palette = option.palette
        width = option.fontMetrics.horizontalAdvance(code.text) + 1
        right = QRect(room.right() - width, room.top(), width + 1, room.height())
        draw_line(painter, right, code, Look(option.font, muted(palette), palette))
        bold = QFont(option.font)
        bold.setBold(True)
        left = room.adjusted(0, 0, -width - 2 * _GAP, 0)
        look = Look(bold, palette.color(QPalette.ColorRole.Text), palette)
        draw_line(painter, left, index.data(PledgeRole.ORIGIN), look)

    def _theme(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        palette = option.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme_colour(index.data(PledgeRole.HIT).pledge.theme, palette))
        painter.drawEllipse(
            QPointF(room.left() + 4, room.top() + option.fontMetrics.lineSpacing() / 2), 3.5, 3.5
        )
        look = Look(option.font, muted(palette), palette)
        draw_line(painter, room.adjusted(14, 0, 0, 0), index.data(PledgeRole.THEME), look)

    def _snippet(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        piece: MarkedText = index.data(PledgeRole.SNIPPET)
        fitting = fit(piece, option.font, room.width(), _LINES)
        look = Look(option.font, option.palette.color(QPalette.ColorRole.Text), option.palette)
        draw_lines(painter, room, fitting, look, _LINES)
