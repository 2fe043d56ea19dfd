"""Lines of text and their places on one device: fonts, column and page, as Qt measures them."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QTextLayout,
    QTextOption,
)

from mirps_desktop.documents.paper import Paper
from mirps_desktop.printing.pagination import Strip, line_keeps
from mirps_desktop.printing.sheet_paragraphs import Look, Paragraph

_FAMILIES = ["Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", "DejaVu Sans"]
_SAMPLE = "the Government commits to strengthening the national asylum system "
_CHARACTERS = 72
_LEFT, _RIGHT, _TOP, _BOTTOM = 74.0, 56.0, 98.0, 84.0
_KEPT = 200  # texts broken into lines: heads, labels and regional pledges come again on the next sheets
_ENDLESS = 1e6
_WRAPPED = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # a long address is not lost


def page_size(paper: Paper) -> QPageSize:
    """Return Qt's name of a paper."""
    return QPageSize(QPageSize.PageSizeId.Letter if paper is Paper.LETTER else QPageSize.PageSizeId.A4)


class SheetGeometry:
    """Measures for one device: `body` is the text area in points from the corner of the paper.

    It is as wide as head, foot and rules; words fill a column of it that reads well, see `column`.
    `unit` is the number of device pixels in a point.
    """

    def __init__(self, device: QPagedPaintDevice) -> None:
        self._device = device
        self._fonts: dict[Look, QFont] = {}
        self._leadings: dict[Look, float] = {}
        self._columns: dict[Look, float] = {}
        self._broken = lru_cache(_KEPT)(self._break)
        self.unit = device.logicalDpiY() / 72
        layout = device.pageLayout()
        paper = layout.fullRect(QPageLayout.Unit.Point)
        margins = layout.margins(QPageLayout.Unit.Point)
        left = max(_LEFT, margins.left())
        width = paper.width() - left - max(_RIGHT, margins.right())
        height = max(paper.height() - _TOP - _BOTTOM, paper.height() / 3)
        self.paper = QSizeF(paper.width(), paper.height())
        self.body = QRectF(left, _TOP, width, height)
        full = layout.mode() == QPageLayout.Mode.FullPageMode
        self.origin = QRectF(paper if full else layout.paintRect(QPageLayout.Unit.Point)).topLeft()

    def font(self, look: Look) -> QFont:
        """Return the font of a look, by size in points, for this device."""
        if look not in self._fonts:
            font = QFont()
            font.setFamilies(_FAMILIES)
            font.setPointSizeF(look.size)
            font.setBold(look.bold)
            font.setFeature(QFont.Tag("liga"), 0)  # else a PDF is searched in vain for “efficient”
            # Whole numbers of a printer's fine dots: not to be seen, and a PDF is an eighth smaller.
            font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
            self._fonts[look] = QFont(font, self._device)
        return self._fonts[look]

    def leading(self, look: Look) -> float:
        """Return the factor from a font's own line height, which differs widely, to the look's."""
        if look not in self._leadings:
            own = QFontMetricsF(self.font(look), self._device).height() / self.unit
            self._leadings[look] = max(1.0, look.size * look.spacing / own)
        return self._leadings[look]

    def column(self, look: Look) -> float:
        """Return the width of lines of a look, in points: smaller letters have shorter lines."""
        if look not in self._columns:
            width = QFontMetricsF(self.font(look), self._device).horizontalAdvance(_SAMPLE) / self.unit
            self._columns[look] = min(self.body.width(), width / len(_SAMPLE) * _CHARACTERS)
        return self._columns[look]

    def layout(self, paragraph: Paragraph) -> QTextLayout:
        """Return the words of a paragraph broken into lines as wide as its column, each in its place.

        It may be that of an earlier paragraph of the same words and look.
        """
        return self._broken(paragraph.text, paragraph.look, self.column(paragraph.look))[0]

    def line(self, text: str, look: Look) -> QTextLayout:
        """Return a text on one line, however long."""
        return self._broken(text, look, _ENDLESS)[0]

    def strips(self, sheet: int, paragraph: Paragraph, place: int) -> list[Strip]:
        """Return the lines of a paragraph, the `place`-th of the `sheet`-th sheet, for pagination."""
        if paragraph.ruled:
            return [Strip(sheet, place, 0, paragraph.gap, paragraph.ruled, paragraph.keeps)]
        heights = self._broken(paragraph.text, paragraph.look, self.column(paragraph.look))[1]
        count, gap, keeps, least = len(heights), paragraph.gap, paragraph.keeps, paragraph.least
        return [
            Strip(sheet, place, line, 0.0 if line else gap, height, line_keeps(line, count, keeps, least))
            for line, height in enumerate(heights)
        ]

    def _break(self, text: str, look: Look, width: float) -> tuple[QTextLayout, Sequence[float]]:
        """Return a text broken into lines, and their heights in points."""
        layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), self.font(look), self._device)
        layout.setCacheEnabled(True)  # else the letters are found again when they are drawn
        if width < _ENDLESS:
            layout.setTextOption(_WRAPPED)
        leading = self.leading(look)
        heights: list[float] = []
        bottom = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * self.unit)
            height = line.height()
            line.setPosition(QPointF(0, bottom + (leading - 1) * height / 2))
            bottom += leading * height
            heights.append(leading * height / self.unit)
        layout.endLayout()
        return layout, heights
