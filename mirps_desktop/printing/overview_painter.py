"""The overview by theme and country on one page, in letters as large as fit."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen

from mirps_desktop.documents.overview_table import OverviewTable
from mirps_desktop.printing.sheet_paragraphs import INK

_TENTHS = 720  # of a point in an inch: letters are measured finely also where a screen's points are coarse
_LARGEST, _SMALLEST = 100, 40  # of letters
_THEMES, _COUNTRIES = 0.2, 0.14  # of the width, for the names of the rows
# Not black: Qt records no pen that is as at first, and its preview begins with one of the window.
_INK = QColor(INK)
_SHADE = QColor("#0b5cad")
_LINE = QColor("#b9c1cc")
_QUIET = QColor("#4a5568")
_WRAPPED = Qt.TextFlag.TextWordWrap
_CENTRE = Qt.AlignmentFlag.AlignCenter | _WRAPPED
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | _WRAPPED


def paint_overview(device: QPagedPaintDevice, table: OverviewTable) -> None:
    """Paint `table` on one page of `device`; with many countries they are the rows."""
    painter = QPainter(device)
    unit = device.logicalDpiY() / _TENTHS
    painter.scale(unit, unit)
    page = QRectF(0, 0, device.width() / unit, device.height() / unit)
    OverviewPainter(table.transposed() if table.is_tall else table, page).paint(painter)
    painter.end()


class OverviewPainter:
    """Lays a table out on `page`, in tenths of a point."""

    def __init__(self, table: OverviewTable, page: QRectF) -> None:
        self._table = table
        self._page = page
        self._names = page.width() * (_THEMES if any(table.about) else _COUNTRIES)
        self._width = (page.width() - self._names) / len(table.columns)
        self.size = next(
            (size for size in range(_LARGEST, _SMALLEST, -2) if self._fits(size)),
            _SMALLEST,
        )
        self.heights = self._heights(self.size)
        spare = (page.height() - self._needed(self.size)) / len(self.heights)
        self.heights = [height + max(0.0, min(spare, 2.5 * self.size)) for height in self.heights]

    def paint(self, painter: QPainter) -> None:
        """Paint title, table and notes."""
        painter.setPen(_INK)
        painter.setFont(_font(1.5 * self.size, bold=True))
        painter.drawText(self._page, Qt.AlignmentFlag.AlignLeft, self._table.title)
        top = self._title(self.size)
        for number, height in enumerate(self.heights):
            self._row(painter, number, QRectF(0, top, self._page.width(), height))
            top += height
        painter.setPen(_QUIET)
        painter.setFont(_font(0.85 * self.size))
        for note in self._table.notes:
            room = QRectF(0, top + 0.8 * self.size, self._page.width(), self._page.height())
            painter.drawText(room, _WRAPPED, note)
            top += 0.8 * self.size + self._height(note, room.width(), 0.85 * self.size)

    def _row(self, painter: QPainter, number: int, room: QRectF) -> None:
        """Paint a row; the first one has the headings."""
        table = self._table
        pad = 0.3 * self.size
        name = table.rows[number - 1] if number else table.corner
        texts = table.cells[number - 1] if number else table.columns
        about = "\n".join(table.about[number - 1]) if number else ""
        names = QRectF(room.left(), room.top(), self._names, room.height()).adjusted(pad, pad, -pad, -pad)
        painter.setPen(_INK)
        painter.setFont(_font(self.size, bold=True))
        if about:
            painter.drawText(names, _WRAPPED, name)
            below = self._height(name, names.width(), self.size, bold=True)
            painter.setPen(_QUIET)
            painter.setFont(_font(0.8 * self.size))
            painter.drawText(names.adjusted(0, below + 0.2 * self.size, 0, 0), _WRAPPED, about)
        else:
            painter.drawText(names, _MIDDLE, name)
        for column, text in enumerate(texts):
            share = table.shares[number - 1][column] if number else 0.0
            place = QRectF(self._names + column * self._width, room.top(), self._width, room.height())
            self._cell(painter, place, text, share, bold=not number)
        painter.setPen(QPen(_LINE, 5))
        painter.drawLine(room.bottomLeft(), room.bottomRight())

    def _cell(self, painter: QPainter, place: QRectF, text: str, share: float, *, bold: bool) -> None:
        if share:
            shade = QColor(_SHADE)
            shade.setAlphaF(0.1 + 0.35 * share)
            painter.fillRect(place.adjusted(4, 4, -4, -4), shade)
        is_number = text.isdecimal()
        painter.setPen(_INK if is_number or bold else _QUIET)
        painter.setFont(_font(self.size if is_number or bold else 0.8 * self.size, bold=bold))
        painter.drawText(place.adjusted(8, 0, -8, 0), _CENTRE, text)

    def _title(self, size: float) -> float:
        return 3.0 * size

    def _fits(self, size: float) -> bool:
        """Return whether all of it fits with letters of `size`, no word of a heading cut."""
        metrics = QFontMetricsF(_font(size, bold=True))
        words = (word for name in self._table.columns for word in name.split())
        widest = max(map(metrics.horizontalAdvance, words))
        return widest <= self._width - 16 and self._needed(size) <= self._page.height()

    def _needed(self, size: float) -> float:
        """Return how high all of it is with letters of `size`."""
        notes = (self._height(note, self._page.width(), 0.85 * size) for note in self._table.notes)
        return self._title(size) + sum(self._heights(size)) + sum(height + 0.8 * size for height in notes)

    def _heights(self, size: float) -> list[float]:
        """Return the least height of each row, that of the headings first."""
        table, names, width = self._table, self._names - 0.6 * size, self._width - 16
        heights = [max(self._height(name, width, size, bold=True) for name in table.columns)]
        for name, about, cells in zip(table.rows, table.about, table.cells, strict=True):
            first = self._height(name, names, size, bold=True)
            if about:
                first += 0.2 * size + self._height("\n".join(about), names, 0.8 * size)
            heights.append(max(first, *(self._height(text, width, 0.8 * size) for text in set(cells))))
        return [height + 0.6 * size for height in heights]

    def _height(self, text: str, width: float, size: float, *, bold: bool = False) -> float:
        room = QRectF(0, 0, width, 1_000_000)
        return QFontMetricsF(_font(size, bold=bold)).boundingRect(room, _WRAPPED.value, text).height()


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(round(size))
    font.setBold(bold)
    font.setFeature(QFont.Tag("liga"), 0)  # else a PDF is searched in vain for “efficient”
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
