"""The headers of the overview: countries above, themes at the left with what belongs to them."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from mirps_desktop.models.overview_model import OverviewRole
from mirps_desktop.widgets.colours import muted, theme_colour
from mirps_desktop.widgets.viewport import viewport

_PADDING = 7  # pixels
_DOT = 10  # at least
_NARROWEST = 78  # a column
_LINES = 3  # of the name of a country
_WRAPPED = Qt.TextFlag.TextWordWrap


class OverviewHeader(QHeaderView):
    """What both headers have in common: ground, lines, and the mark of a selected row or column."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        viewport(self).setCursor(Qt.CursorShape.PointingHandCursor)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 — Qt's name
        palette = self.palette()
        painter.save()
        chosen = self._is_chosen(logicalIndex)
        painter.fillRect(
            rect, palette.color(QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Base)
        )
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._write(painter, rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING), logicalIndex)
        painter.restore()

    def _is_chosen(self, section: int) -> bool:
        selection = self.selectionModel()
        if self.orientation() == Qt.Orientation.Horizontal:
            return selection.isColumnSelected(section)
        return selection.isRowSelected(section)

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()))

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _write(self, painter: QPainter, room: QRect, section: int) -> None:
        raise NotImplementedError


class CountryHeader(OverviewHeader):
    """As high as its names need when they are wrapped, up to three lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def fit(self) -> None:
        """Make no column narrower than the longest word above one."""
        advance = QFontMetrics(self._bold()).horizontalAdvance
        widest = max(advance(word) for name in self._names() for word in name.split())
        self.setMinimumSectionSize(max(_NARROWEST, widest + 2 * _PADDING + 2))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._bold())
        width = max(self.sectionSize(0), self.minimumSectionSize())
        room = QRect(0, 0, width - 2 * _PADDING, 10_000)
        needed = max(metrics.boundingRect(room, _WRAPPED, name).height() for name in self._names())
        return QSize(super().sizeHint().width(), min(needed, _LINES * metrics.height()) + 2 * _PADDING)

    def _names(self) -> list[str]:
        return [self._name(section) for section in range(self.count())]

    def _write(self, painter: QPainter, room: QRect, section: int) -> None:
        painter.setFont(self._bold())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | _WRAPPED, self._name(section))


class ThemeHeader(OverviewHeader):
    """The name of a theme with its dot; below it, where they fit, the names of what it belongs to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # the view shares their room out

    @property
    def _dot(self) -> int:
        return max(_DOT, self.fontMetrics().height() // 2)

    def name_height(self, section: int) -> int:
        """Return the height that the name of `section` needs in the present width."""
        room = QRect(0, 0, self.width() - 3 * _PADDING - self._dot, 10_000)
        name = QFontMetrics(self._bold()).boundingRect(room, _WRAPPED, self._name(section))
        return name.height() + 2 + 2 * _PADDING

    def _write(self, painter: QPainter, room: QRect, section: int) -> None:
        dot = self._dot
        room = room.adjusted(dot + _PADDING, 0, 0, 0)
        texts = self._texts(room, section)
        top = room.top() + max(0, room.height() - sum(height for _font, _text, height in texts)) // 2
        theme = self.model().headerData(section, self.orientation(), OverviewRole.THEME)
        if theme:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme_colour(theme, self.palette()))
            middle = top + QFontMetrics(self._bold()).height() / 2
            painter.drawEllipse(QPointF(room.left() - _PADDING - dot / 2, middle), dot / 2, dot / 2)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        for font, text, height in texts:
            painter.setFont(font)
            painter.drawText(QRect(room.left(), top, room.width(), height), _WRAPPED, text)
            painter.setPen(muted(self.palette()))
            top += height

    def _texts(self, room: QRect, section: int) -> list[tuple[QFont, str, int]]:
        """Return the texts with their heights: the name, and the lines below it that fit.

        What does not is said below the table, and by the tooltip.
        """
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.88)
        about = self.model().headerData(section, self.orientation(), OverviewRole.ABOUT)
        texts: list[tuple[QFont, str, int]] = []
        left = room.height()
        for font, text in ((self._bold(), self._name(section)), *((small, line) for line in about)):
            height = QFontMetrics(font).boundingRect(room, _WRAPPED, text).height() + 2
            if texts and height > left:
                break
            texts.append((font, text, height))
            left -= height
        return texts
