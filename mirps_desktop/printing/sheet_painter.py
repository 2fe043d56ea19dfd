"""Pledge sheets on paper: a printer, its preview, or a PDF."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPen

from mirps_desktop.catalogue.records import Edition, Pledge
from mirps_desktop.documents.pledge_sheet import SheetContent, SheetOptions, SheetWording, sheet_contents
from mirps_desktop.printing.pagination import Page, Placed, Strip, fitted, kept_whole, paginate
from mirps_desktop.printing.set_sheet import SetSheet, set_sheet
from mirps_desktop.printing.sheet_geometry import SheetGeometry
from mirps_desktop.printing.sheet_paragraphs import (
    HAIRLINE,
    LEAST_REMARKS,
    QUIET,
    Look,
    text_look,
)

Progress = Callable[[int, int], None]
_BAR_DISTANCE, _BAR_WIDTH = 14.0, 2.5
_SHEET_GAP = 30.0
_WHOLE = 0.6  # of a page: compact sheets up to this height are not parted
_FURNITURE = Look(8, 1.3, QUIET)


class SheetPainter:
    """Paints pledges, each given with its regional pledge, on any device with pages.

    The page size and margins are those of the device, `options.paper` is for those who make one.
    """

    def __init__(
        self, pledges: Sequence[tuple[Pledge, Pledge | None]], options: SheetOptions, edition: Edition
    ) -> None:
        self._contents = sheet_contents(pledges, options)
        self._options = options
        self._edition = edition

    def paint(self, device: QPagedPaintDevice, progress: Progress | None = None) -> None:
        """Paint all pages; `progress` hears of the steps done and of their total.

        Sheets are made one by one and let go again: only compact ones are set twice, first to be counted.
        """
        painter = QPainter(device)
        try:
            run = _Run(painter, device, self._options, self._edition, self._contents)
            run.paint(progress or (lambda _done, _total: None))
        finally:
            painter.end()


class _Run:
    """One printing."""

    def __init__(
        self,
        painter: QPainter,
        device: QPagedPaintDevice,
        options: SheetOptions,
        edition: Edition,
        contents: tuple[SheetContent, ...],
    ) -> None:
        self._painter = painter
        self._device = device
        self._options = options
        self._edition = edition
        self._contents = contents
        self._wording = SheetWording(options.language)
        self._geometry = SheetGeometry(device, text_look(options))
        self._started = False

    def paint(self, progress: Progress) -> None:
        if self._options.compact:
            self._paint_compact(progress)
        else:
            self._paint_single(progress)

    def _set(self, number: int) -> SetSheet:
        return set_sheet(number, self._contents[number], self._options, self._geometry)

    def _paint_single(self, progress: Progress) -> None:
        total = len(self._contents)
        for number in range(total):
            sheet = self._set(number)
            height, ruled = self._geometry.body.height(), sum(part.ruled > 0 for part in sheet.paragraphs)
            strips = fitted(sheet.strips, height, ruled, LEAST_REMARKS)
            pages = self._without_idle_page(sheet, paginate(strips, height))
            for count, page in enumerate(pages, 1):
                self._begin_page(page, (count, len(pages)))
                self._paint_lines(sheet, page)
            progress(number + 1, total)

    @staticmethod
    def _without_idle_page(sheet: SetSheet, pages: tuple[Page, ...]) -> tuple[Page, ...]:
        """Leave out a last page that would have nothing but empty lines on it."""
        idle = all(sheet.paragraphs[placed.strip.paragraph].ruled for placed in pages[-1])
        return pages[:-1] if idle else pages

    def _paint_compact(self, progress: Progress) -> None:
        total = len(self._contents)
        strips: list[Strip] = []
        for number in range(total):
            whole = kept_whole(self._set(number).strips, _WHOLE * self._geometry.body.height())
            strips += self._spaced(whole)
            progress(number + 1, 2 * total)
        pages = paginate(strips, self._geometry.body.height())
        sheet: SetSheet | None = None
        done = -1
        for count, page in enumerate(pages, 1):
            self._begin_page(page, (count, len(pages)))
            for number, lines in self._by_sheet(page):
                if sheet is None or number != done:
                    sheet, done = self._set(number), number
                    progress(total + number + 1, 2 * total)
                self._paint_lines(sheet, lines)

    @staticmethod
    def _by_sheet(page: Page) -> Iterator[tuple[int, Page]]:
        for number, lines in groupby(page, lambda placed: placed.strip.sheet):
            yield number, tuple(lines)

    @staticmethod
    def _spaced(strips: Sequence[Strip]) -> list[Strip]:
        first = strips[0]
        head = Strip(first.sheet, first.paragraph, first.line, _SHEET_GAP, first.height, first.keeps)
        return [head, *strips[1:]]

    def _begin_page(self, page: Page, numbers: tuple[int, int]) -> None:
        if self._started:
            self._device.newPage()
        self._started = True
        painter, origin, unit = self._painter, self._geometry.origin, self._geometry.unit
        painter.resetTransform()
        painter.translate(-origin.x() * unit, -origin.y() * unit)
        first = page[0].strip
        content = self._contents[first.sheet]
        goes_on = (first.paragraph, first.line) != (0, 0)
        right = self._wording.continued(content.id, content.heading) if goes_on else ""
        body = self._geometry.body
        above, below = body.top() - 46, self._geometry.paper.height() - 62
        self._furniture(above, self._wording.running_head(self._edition), right)
        self._rule(above + 18)
        self._rule(below - 8)
        self._furniture(below, self._wording.edition(self._edition), self._wording.page(*numbers))
        self._furniture(below + 12, content.statement, "")

    def _furniture(self, top: float, left: str, right: str) -> None:
        geometry = self._geometry
        self._painter.setFont(geometry.font(_FURNITURE))
        self._painter.setPen(QColor(_FURNITURE.colour))
        area = self._scaled(QRectF(geometry.body.left(), top, geometry.frame_width, 12))
        clipless = Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(area, clipless | Qt.AlignmentFlag.AlignLeft, left)
        if right:
            self._painter.drawText(area, clipless | Qt.AlignmentFlag.AlignRight, right)

    def _paint_lines(self, sheet: SetSheet, page: Page) -> None:
        first = page[0]
        if first.top and first.strip.paragraph == 0 and not self._options.remarks:  # they end with rules
            y = self._geometry.body.top() + first.top - _SHEET_GAP / 2
            self._rule(y)
        for before, placed in zip((None, *page), page, strict=False):
            self._paint_bar(sheet, before, placed)
            self._paint_line(sheet, placed)

    def _paint_line(self, sheet: SetSheet, placed: Placed) -> None:
        strip, body = placed.strip, self._geometry.body
        paragraph = sheet.paragraphs[strip.paragraph]
        top = body.top() + placed.top
        if paragraph.ruled:
            self._rule(top + strip.height)
            return
        line = sheet.layouts[strip.paragraph].lineAt(strip.line)
        unit = self._geometry.unit
        lead = (strip.height * unit - line.height()) / 2
        self._painter.setPen(QColor(paragraph.look.colour))
        line.draw(self._painter, QPointF(body.left() * unit, top * unit + lead - line.y()))

    def _paint_bar(self, sheet: SetSheet, before: Placed | None, placed: Placed) -> None:
        bar = sheet.paragraphs[placed.strip.paragraph].bar
        if bar is None:
            return
        same = before is not None and sheet.paragraphs[before.strip.paragraph].bar == bar
        top = before.top + before.strip.height if before is not None and same else placed.top
        body = self._geometry.body
        area = QRectF(
            body.left() - _BAR_DISTANCE,
            body.top() + top,
            _BAR_WIDTH,
            placed.top + placed.strip.height - top,
        )
        self._painter.fillRect(self._scaled(area), QColor(bar))

    def _rule(self, y: float) -> None:
        unit = self._geometry.unit
        left = self._geometry.body.left()
        right = left + self._geometry.frame_width
        self._painter.setPen(QPen(QColor(HAIRLINE), 0.5 * unit))
        self._painter.drawLine(QPointF(left * unit, y * unit), QPointF(right * unit, y * unit))

    def _scaled(self, area: QRectF) -> QRectF:
        unit = self._geometry.unit
        return QRectF(area.x() * unit, area.y() * unit, area.width() * unit, area.height() * unit)
