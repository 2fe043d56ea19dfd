"""Paints a pledge of the list: origin and ID, theme, two lines of text with the matches marked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from mirps_desktop.models.pledge_list_model import PledgeRole
from mirps_desktop.widgets.colours import brush, current_colour, muted, theme_colour
from mirps_desktop.widgets.filling import fill, fill_dot
from mirps_desktop.widgets.focus_mark import draw_focus, has_focus, is_selected
from mirps_desktop.widgets.marked_line import LinePainter

if TYPE_CHECKING:
    from mirps_desktop.models.marked_pledge import PledgeLines

AnyIndex = QModelIndex | QPersistentModelIndex

_MARGIN = 14  # pixels
_GAP = 4
_LINES = 2
_DOT = 3.5  # the least radius


def _current_row(option: QStyleOptionViewItem) -> int:
    """Return the row that the detail panel shows."""
    view = option.widget
    return view.currentIndex().row() if isinstance(view, QAbstractItemView) else -1


class PledgeDelegate(QStyledItemDelegate):
    """One layout for every row, so that all rows have one height."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made_for = 0, ""
        self._made: _Look | None = None

    def row_height(self, font: QFont) -> int:
        """Return the height of every row in pixels."""
        return QFontMetrics(font).lineSpacing() * (2 + _LINES) + 2 * _GAP + 2 * _MARGIN - 4

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002
        return QSize(200, self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        lines: PledgeLines = index.data(PledgeRole.LINES)
        palette, metrics = option.palette, option.fontMetrics
        look = self._look(palette, option.font)
        painter.save()
        self._background(painter, option, index, is_current=index.row() == _current_row(option))
        room = option.rect.adjusted(_MARGIN, _MARGIN - 2, -_MARGIN, -_MARGIN + 2)
        below = metrics.lineSpacing()
        width = look.quiet.width(lines.id.text) + 1
        code = QRect(room.right() - width, room.top(), width + 1, below)
        look.quiet.draw(painter, code, lines.id)
        look.bold.draw(painter, room.adjusted(0, 0, -width - 2 * _GAP, 0), lines.origin)
        room.setTop(room.top() + below + _GAP)
        radius = max(_DOT, below / 5)
        dot = QPointF(room.left() + radius + 0.5, room.top() + below / 2)
        fill_dot(painter, dot, radius, brush(theme_colour(index.data(PledgeRole.HIT).pledge.theme, palette)))
        look.quiet.draw(painter, room.adjusted(int(4 * radius), 0, 0, 0), lines.theme)
        room.setTop(room.top() + below + _GAP)
        look.plain.draw(painter, room, lines.snippet, _LINES)
        painter.restore()

    def _look(self, palette: QPalette, font: QFont) -> "_Look":
        """Return the painters of lines for this palette and font, made anew where one has changed."""
        # By their keys: both belong to the option, and a copy of a palette needs the namespace Qt.
        if self._made is None or (palette.cacheKey(), font.key()) != self._made_for:
            self._made_for = palette.cacheKey(), font.key()
            self._made = _Look(palette, font)
        return self._made

    def _background(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, *, is_current: bool
    ) -> None:
        palette, rect = option.palette, option.rect
        if is_selected(option, index):
            fill(painter, rect, palette.brush(QPalette.ColorRole.Highlight))
        elif is_current:
            fill(painter, rect, brush(current_colour(palette)))
        if is_current:
            edge = QRect(rect.left(), rect.top(), 3, rect.height())
            fill(painter, edge, palette.brush(QPalette.ColorRole.Link))
        below = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        fill(painter, below, palette.brush(QPalette.ColorRole.Mid))
        if has_focus(option, index):
            draw_focus(painter, QRectF(rect), palette)
        elif is_selected(option, index):  # not by its colour alone
            painter.setPen(palette.color(QPalette.ColorRole.Link))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))


class _Look:
    """The three ways in which lines are written."""

    def __init__(self, palette: QPalette, font: QFont) -> None:
        bold = QFont(font)
        bold.setBold(True)
        text = palette.color(QPalette.ColorRole.Text)
        self.plain = LinePainter(font, text, palette)
        self.bold = LinePainter(bold, text, palette)
        self.quiet = LinePainter(font, muted(palette), palette)
