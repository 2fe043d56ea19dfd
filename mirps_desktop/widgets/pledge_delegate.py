"""Paints a pledge of the list: origin and ID, theme, two lines of text with the matches marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mirps_desktop.catalogue.query import Hit
from mirps_desktop.catalogue.snippet import Snippet
from mirps_desktop.language import Language
from mirps_desktop.models.pledge_list_model import PledgeRole
from mirps_desktop.widgets.appearance import current_colour, match_colour, muted, theme_colour
from mirps_desktop.widgets.flat_style import draw_focus
from mirps_desktop.widgets.text_positions import utf16

_MARGIN = 14  # pixels
_GAP = 4
_LINES = 2


def _current_row(option: QStyleOptionViewItem) -> int:
    """Return the row that the detail panel shows."""
    view = option.widget
    return view.currentIndex().row() if isinstance(view, QAbstractItemView) else -1


class PledgeDelegate(QStyledItemDelegate):
    """One layout for every row, so that all rows have one height."""

    language = Language.ENGLISH

    def row_height(self, font: QFont) -> int:
        """Return the height of every row in pixels."""
        return QFontMetrics(font).lineSpacing() * (2 + _LINES) + 2 * _GAP + 2 * _MARGIN - 4

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(200, self.row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit = index.data(PledgeRole.HIT)
        painter.save()
        self._background(painter, option, is_current=index.row() == _current_row(option))
        room = option.rect.adjusted(_MARGIN, _MARGIN - 2, -_MARGIN, -_MARGIN + 2)
        line = option.fontMetrics.lineSpacing()
        self._head(painter, room, option, index.data(PledgeRole.ORIGIN), hit.pledge.id)
        self._theme(painter, room.adjusted(0, line + _GAP, 0, 0), option, hit)
        text_room = room.adjusted(0, 2 * line + 2 * _GAP, 0, 0)
        self._snippet(painter, text_room, option, index.data(PledgeRole.SNIPPET))
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

    def _head(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, origin: str, code: str
    ) -> None:
        painter.setFont(option.font)
        painter.setPen(muted(option.palette))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, code)
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        width = room.width() - option.fontMetrics.horizontalAdvance(code) - 2 * _GAP
        name = QFontMetrics(bold).elidedText(origin, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)

    def _theme(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, hit: Hit) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme_colour(hit.pledge.theme, option.palette))
        painter.drawEllipse(
            QPointF(room.left() + 4, room.top() + option.fontMetrics.lineSpacing() / 2), 3.5, 3.5
        )
        painter.setFont(option.font)
        painter.setPen(muted(option.palette))
        name = option.fontMetrics.elidedText(
            hit.pledge.theme.name(self.language), Qt.TextElideMode.ElideRight, room.width() - 14
        )
        painter.drawText(
            room.adjusted(14, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name
        )

    def _snippet(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, piece: Snippet) -> None:
        layout = QTextLayout(self._fitting(piece.text, option.font, room.width()), option.font)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.setFormats(self._marks(piece, option.palette))
        layout.beginLayout()
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, number * option.fontMetrics.lineSpacing()))
        layout.endLayout()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(room.topLeft()), [], QRectF(room))

    def _fitting(self, text: str, font: QFont, width: int) -> str:
        """Return as much of `text` as fits on the lines, with an ellipsis where it is cut."""
        layout = QTextLayout(text, font)
        layout.beginLayout()
        line = layout.createLine()
        start = 0
        for _number in range(_LINES - 1):
            line.setLineWidth(width)
            start = line.textStart() + line.textLength()
            line = layout.createLine()
        layout.endLayout()
        rest = QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
        return text[:start] + rest

    def _marks(self, piece: Snippet, palette: QPalette) -> list[QTextLayout.FormatRange]:
        marked = QTextCharFormat()
        marked.setBackground(match_colour(palette))
        ranges = []
        for start, end in piece.spans:
            place = QTextLayout.FormatRange()
            place.start = utf16(piece.text, start)
            place.length = utf16(piece.text, end) - place.start
            place.format = marked
            ranges.append(place)
        return ranges
