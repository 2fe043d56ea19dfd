"""Paints a cell of the overview: its number, shaded by it, or that there is none."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mirps_desktop.models.overview_model import OverviewCell, OverviewModel, OverviewRole
from mirps_desktop.widgets.appearance import muted, shaded
from mirps_desktop.widgets.flat_style import draw_focus

_PADDING = 5  # pixels
_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class OverviewDelegate(QStyledItemDelegate):
    """Where pledges are there, but none matches, their number stays; an empty cell has words only."""

    def __init__(self, model: OverviewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._fits: dict[tuple[str, int, int, str], bool] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell: OverviewCell = index.data(OverviewRole.CELL)
        painter.save()
        painter.fillRect(option.rect, self._ground(cell, option.palette))
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
        self._write(painter, option, cell)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(option.rect), option.palette)
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(option.palette.color(QPalette.ColorRole.Link))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _ground(self, cell: OverviewCell, palette: QPalette) -> QColor:
        if cell.is_sum or not cell.total:
            return palette.color(QPalette.ColorRole.Window)
        return shaded(palette, cell.share)

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, cell: OverviewCell) -> None:
        room = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        quiet, text = muted(option.palette), option.palette.color(QPalette.ColorRole.Text)
        painter.setPen(text if cell.found else quiet)
        if not cell.total:
            self._write_none(painter, room, _scaled(option.font, 0.88))
            return
        large = _scaled(option.font, 1.1 if cell.is_sum else 1.35, bold=cell.found > 0)
        if not cell.is_filtered:
            painter.setFont(large)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(cell.found))
            return
        small = _scaled(option.font, 0.88)
        above, below = QFontMetrics(large).height(), QFontMetrics(small).height()
        top = room.center().y() - (above + below) // 2
        painter.setFont(large)
        painter.drawText(
            QRect(room.left(), top, room.width(), above), Qt.AlignmentFlag.AlignCenter, str(cell.found)
        )
        painter.setFont(small)
        place = QRect(room.left(), top + above, room.width(), below)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._model.wording.of(cell.total))

    def _write_none(self, painter: QPainter, room: QRect, font: QFont) -> None:
        """Say that there is none in this overview; where there is no room for all of it, only that."""
        painter.setFont(font)
        whole = self._model.wording.none_here()
        key = whole, room.width(), room.height(), font.key()
        if key not in self._fits:
            needed = QFontMetrics(font).boundingRect(room, _WRAPPED, whole)
            self._fits[key] = room.contains(needed)
        painter.drawText(room, _WRAPPED, whole if self._fits[key] else self._model.wording.none_short())


def _scaled(font: QFont, scale: float, *, bold: bool = False) -> QFont:
    scaled = QFont(font)
    scaled.setPointSizeF(font.pointSizeF() * scale)
    scaled.setBold(bold)
    return scaled
