"""Lines of text and their places on one device: fonts, column and page, as Qt measures them."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QTextLayout

from mirps_desktop.documents.paper import Paper
from mirps_desktop.printing.pagination import Strip, line_keeps
from mirps_desktop.printing.sheet_paragraphs import Look, Paragraph

_FAMILIES = ["Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", "DejaVu Sans"]
_SAMPLE = "the Government commits to strengthening the national asylum system "
_CHARACTERS = 74
_LEFT, _RIGHT, _TOP, _BOTTOM = 74.0, 56.0, 98.0, 84.0


def page_size(paper: Paper) -> QPageSize:
    """Return Qt's name of a paper."""
    return QPageSize(QPageSize.PageSizeId.Letter if paper is Paper.LETTER else QPageSize.PageSizeId.A4)


class SheetGeometry:
    """Measures for one device: `body` is the text area in points from the corner of the paper.

    `frame_width` is that of head, foot and rules, from the same left edge; the body is a column that
    reads well. `unit` is the number of device pixels in a point.
    """

    def __init__(self, device: QPagedPaintDevice, look: Look) -> None:
        self._device = device
        self.unit = device.logicalDpiY() / 72
        layout = device.pageLayout()
        paper = layout.fullRect(QPageLayout.Unit.Point)
        margins = layout.margins(QPageLayout.Unit.Point)
        wanted = self._width(_SAMPLE, look) / len(_SAMPLE) * _CHARACTERS
        left = max(_LEFT, margins.left())
        self.frame_width = paper.width() - left - max(_RIGHT, margins.right())
        width = min(wanted, self.frame_width)
        height = max(paper.height() - _TOP - _BOTTOM, paper.height() / 3)
        self.paper = QSizeF(paper.width(), paper.height())
        self.body = QRectF(left, _TOP, width, height)
        full = layout.mode() == QPageLayout.Mode.FullPageMode
        self.origin = QRectF(paper if full else layout.paintRect(QPageLayout.Unit.Point)).topLeft()

    def font(self, look: Look) -> QFont:
        """Return the font of a look, by size in points, for this device."""
        font = QFont()
        font.setFamilies(_FAMILIES)
        font.setPointSizeF(look.size)
        font.setBold(look.bold)
        font.setFeature(QFont.Tag("liga"), 0)  # else a PDF is searched in vain for “efficient”
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return QFont(font, self._device)

    def _width(self, text: str, look: Look) -> float:
        return QFontMetricsF(self.font(look), self._device).horizontalAdvance(text) / self.unit

    def layout(self, paragraph: Paragraph) -> QTextLayout:
        """Return the words of a paragraph broken into lines as wide as the body."""
        text = paragraph.text.replace("\n", "\N{LINE SEPARATOR}")
        layout = QTextLayout(text, self.font(paragraph.look), self._device)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.body.width() * self.unit)
        layout.endLayout()
        return layout

    def strips(self, sheet: int, paragraph: Paragraph, place: int, layout: QTextLayout) -> list[Strip]:
        """Return the lines of a paragraph, the `place`-th of the `sheet`-th sheet, for pagination."""
        if paragraph.ruled:
            return [Strip(sheet, place, 0, paragraph.gap, paragraph.ruled, paragraph.keeps)]
        count = layout.lineCount()
        return [
            Strip(
                sheet,
                place,
                line,
                0.0 if line else paragraph.gap,
                layout.lineAt(line).height() / self.unit * self.leading(paragraph.look),
                line_keeps(line, count, paragraph_keeps=paragraph.keeps, least=paragraph.least),
            )
            for line in range(count)
        ]

    def leading(self, look: Look) -> float:
        """Return the factor from a font's own line height, which differs widely, to the look's."""
        own = QFontMetricsF(self.font(look), self._device).height() / self.unit
        return max(1.0, look.size * look.spacing / own)
