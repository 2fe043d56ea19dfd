"""Paints a cell of the overview: its number, shaded by it, or that there is none."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mirps_desktop.models.overview_model import OverviewCell, OverviewModel
from mirps_desktop.widgets.colours import muted, shaded
from mirps_desktop.widgets.focus_mark import draw_focus

_PADDING = 5  # pixels
_CENTRE = Qt.AlignmentFlag.AlignCenter.value
_WRAPPED = _CENTRE | Qt.TextFlag.TextWordWrap.value


class _Look:
    """Fonts and colours, made once: a painting of the table needs them some hundred times."""

    def __init__(self, font: QFont, palette: QPalette) -> None:
        self.small = _scaled(font, 0.88)
        self.quiet = muted(palette)
        self.text = palette.color(QPalette.ColorRole.Text)
        self.line = palette.color(QPalette.ColorRole.Mid)
        self.link = palette.color(QPalette.ColorRole.Link)
        self._palette = QPalette(palette)  # that of an option lives as long as the option
        self._window = palette.color(QPalette.ColorRole.Window)
        self._grounds: dict[float, QColor] = {}
        self._fonts = {
            (is_sum, is_bold): _scaled(font, 1.1 if is_sum else 1.35, bold=is_bold)
            for is_sum in (True, False)
            for is_bold in (True, False)
        }
        self._heights = {key: QFontMetrics(font).height() for key, font in self._fonts.items()}
        self.below = QFontMetrics(self.small).height()
        self._fits: dict[tuple[str, int, int], bool] = {}

    def ground(self, cell: OverviewCell) -> QColor:
        """Return the background of a cell."""
        if cell.is_sum or not cell.total:
            return self._window
        if cell.share not in self._grounds:
            self._grounds[cell.share] = shaded(self._palette, cell.share)
        return self._grounds[cell.share]

    def number(self, cell: OverviewCell) -> tuple[QFont, int]:
        """Return the font of the number of a cell, and its height."""
        key = cell.is_sum, cell.found > 0
        return self._fonts[key], self._heights[key]

    def fits(self, text: str, room: QRect) -> bool:
        """Return whether `text` fits into `room` in the small font, on as many lines as it takes."""
        key = text, room.width(), room.height()
        if key not in self._fits:
            self._fits[key] = room.contains(QFontMetrics(self.small).boundingRect(room, _WRAPPED, text))
        return self._fits[key]


class OverviewDelegate(QStyledItemDelegate):
    """Where pledges are there, but none matches, their number stays; an empty cell has words only."""

    def __init__(self, model: OverviewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._look: _Look | None = None

    def forget_look(self) -> None:
        """Take fonts and colours anew: they have changed."""
        self._look = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = self._look = self._look or _Look(option.font, option.palette)
        cell = self._model.cell(index.row(), index.column())
        rect = option.rect
        painter.fillRect(rect, look.line)  # shows at the right and below
        painter.fillRect(rect.adjusted(0, 0, -1, -1), look.ground(cell))
        room = rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        painter.setPen(look.text if cell.found else look.quiet)
        if cell.total:
            self._write_number(painter, room, cell, look)
        else:
            self._write_none(painter, room, look)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(rect), option.palette)
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(look.link)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _write_number(self, painter: QPainter, room: QRect, cell: OverviewCell, look: _Look) -> None:
        font, height = look.number(cell)
        painter.setFont(font)
        if not cell.is_filtered:
            painter.drawText(room, _CENTRE, str(cell.found))
            return
        top = room.center().y() - (height + look.below) // 2
        painter.drawText(QRect(room.left(), top, room.width(), height), _CENTRE, str(cell.found))
        painter.setFont(look.small)
        place = QRect(room.left(), top + height, room.width(), look.below)
        painter.drawText(place, _CENTRE, self._model.of(cell.total))

    def _write_none(self, painter: QPainter, room: QRect, look: _Look) -> None:
        """Say that there is none in this overview; where there is no room for all of it, only that."""
        whole, short = self._model.none
        painter.setFont(look.small)
        painter.drawText(room, _WRAPPED, whole if look.fits(whole, room) else short)


def _scaled(font: QFont, scale: float, *, bold: bool = False) -> QFont:
    scaled = QFont(font)
    scaled.setPointSizeF(font.pointSizeF() * scale)
    scaled.setBold(bold)
    return scaled
