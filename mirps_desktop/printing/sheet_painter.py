"""Pledge sheets on paper: a printer, its preview, or a PDF."""

import errno
import os
from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter, QPen

from mirps_desktop.catalogue.listed import Pair
from mirps_desktop.catalogue.records import Edition
from mirps_desktop.documents.page_range import PageRange
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions, SheetWording, sheet_contents
from mirps_desktop.documents.steps import Progress
from mirps_desktop.printing.pagination import Page
from mirps_desktop.printing.set_sheet import SetSheet
from mirps_desktop.printing.sheet_geometry import SheetGeometry, page_size
from mirps_desktop.printing.sheet_pages import SHEET_GAP, SheetPage, SheetPages
from mirps_desktop.printing.sheet_paragraphs import HAIRLINE, QUIET, Look
from mirps_desktop.problems import Problem, ProblemKind

_BAR_DISTANCE, _BAR_WIDTH = 14.0, 2.5
_FURNITURE = Look(8, 1.3, QUIET)
_HEAD, _FOOT = 46.0, 62.0  # of the running lines: above the body, and from the end of the paper


def paint_sheets(
    device: QPagedPaintDevice,
    pairs: Sequence[Pair],
    options: SheetOptions,
    edition: Edition,
    *,
    progress: Progress | None = None,
    pages: PageRange | None = None,
) -> None:
    """Paint sheets on a device of `options.paper`: the `pages` that were asked for, or all.

    `progress` hears of the steps done and of their total; what it raises ends the painting. Raises
    OSError where the device takes nothing, Problem NO_SUCH_PAGE, before it is begun, where no page was
    asked for that is there.
    """
    sheets = SheetPainter(pairs, options, edition, device)
    wanted = _wanted(sheets.pages(progress), pages)
    first = next(wanted, None)  # a device that was begun has an empty page
    painter = QPainter(device)
    if not painter.isActive():
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    try:
        if first:
            sheets.paint(painter, first)
        for page in wanted:
            device.newPage()
            sheets.paint(painter, page)
    finally:
        painter.end()


def _wanted(found: Iterator[SheetPage], pages: PageRange | None) -> Iterator[SheetPage]:
    """Yield those of the `found` that are among `pages`; raises Problem NO_SUCH_PAGE if none is."""
    place, is_there = 0, pages is None
    for place, page in enumerate(found, 1):
        if pages and place > pages.last:
            return
        if pages is None or place in pages:
            is_there = True
            yield page
    if not is_there:
        raise Problem(ProblemKind.NO_SUCH_PAGE, last=place)


def preview_device(paper: Paper) -> QPdfWriter:
    """Return a device to measure pages on that are looked at only: the pages of the PDF, to the corner."""
    device = QPdfWriter("")
    device.setPageLayout(QPageLayout(page_size(paper), QPageLayout.Orientation.Portrait, QMarginsF()))
    return device


class SheetPainter:
    """Paints pledges, each given with its regional pledge, page by page, as they are on `device`.

    The page size and margins are those of the device.
    """

    def __init__(
        self, pairs: Sequence[Pair], options: SheetOptions, edition: Edition, device: QPagedPaintDevice
    ) -> None:
        self._options = options
        self._frame = _Frame(SheetWording(options.language), edition)
        self._geometry = SheetGeometry(device)
        self._pages = SheetPages(sheet_contents(pairs, options), options, self._geometry)

    @property
    def paper(self) -> QSizeF:
        """The size of a page in points."""
        return self._geometry.paper

    @property
    def unit(self) -> float:
        """The number of the device's units in a point."""
        return self._geometry.unit

    def says(self, page: SheetPage) -> str:
        """Return which pledges a page is about: IDs, and the countries they are of."""
        numbers = dict.fromkeys(placed.strip.sheet for placed in page.lines)
        contents = [self._pages.sheet(number).content for number in numbers]
        return "; ".join(f"{content.id}, {content.heading}" for content in contents)

    def pages(self, progress: Progress | None = None) -> Iterator[SheetPage]:
        """Yield the pages, made one by one."""
        return self._pages.all(progress)

    def paint(self, painter: QPainter, page: SheetPage) -> None:
        """Paint a page with a painter whose units are those of the device, from its corner."""
        origin, unit = self._geometry.origin, self._geometry.unit
        painter.save()
        painter.translate(-origin.x() * unit, -origin.y() * unit)
        _PagePainting(self._geometry, self._pages, painter).paint(
            page, self._frame, is_parted=not self._options.remarks
        )
        painter.restore()


class _Frame:
    """The running lines of all pages."""

    def __init__(self, wording: SheetWording, edition: Edition) -> None:
        self.wording = wording
        self.head = wording.running_head(edition)
        self.source = wording.edition(edition)


class _PagePainting:
    """One painter at one page."""

    def __init__(self, geometry: SheetGeometry, pages: SheetPages, painter: QPainter) -> None:
        self._geometry = geometry
        self._pages = pages
        self._painter = painter

    def paint(self, page: SheetPage, frame: _Frame, *, is_parted: bool) -> None:
        """Paint all; a rule parts sheets on one page if `is_parted`."""
        first = page.lines[0].strip
        content = self._pages.sheet(first.sheet).content
        goes_on = (first.paragraph, first.line) != (0, 0)
        right = frame.wording.continued(content.id, content.heading) if goes_on else ""
        above = self._geometry.body.top() - _HEAD
        below = self._geometry.paper.height() - _FOOT
        self._furniture(above, frame.head, right)
        self._rule(above + 18)
        self._rule(below - 8)
        self._furniture(below, frame.source, frame.wording.page(page.number, page.count))
        self._furniture(below + 12, content.statement, "")
        for number, lines in groupby(page.lines, lambda placed: placed.strip.sheet):
            self._sheet(self._pages.sheet(number), tuple(lines), is_parted=is_parted)

    def _furniture(self, top: float, left: str, right: str) -> None:
        geometry = self._geometry
        self._painter.setPen(QColor(_FURNITURE.colour))
        geometry.line(left, _FURNITURE).draw(self._painter, self._point(geometry.body.left(), top))
        if right:
            line = geometry.line(right, _FURNITURE)
            end = geometry.body.right()
            start = end - line.lineAt(0).naturalTextWidth() / geometry.unit
            line.draw(self._painter, self._point(start, top))

    def _sheet(self, sheet: SetSheet, lines: Page, *, is_parted: bool) -> None:
        """Paint the lines of one sheet."""
        first = lines[0]
        if is_parted and first.top and first.strip.paragraph == 0:
            self._rule(self._geometry.body.top() + first.top - SHEET_GAP / 2)
        for bar, barred in groupby(lines, lambda placed: sheet.paragraphs[placed.strip.paragraph].bar):
            if bar is not None:
                self._bar(bar, tuple(barred))
        for place, some in groupby(lines, lambda placed: placed.strip.paragraph):
            self._paragraph(sheet, place, tuple(some))

    def _paragraph(self, sheet: SetSheet, place: int, lines: Page) -> None:
        paragraph, layout = sheet.paragraphs[place], sheet.layouts[place]
        body, first = self._geometry.body, lines[0]
        if paragraph.ruled:
            self._rule(body.top() + first.top + first.strip.height)
            return
        self._painter.setPen(QColor(paragraph.look.colour))
        if len(lines) == layout.lineCount():
            layout.draw(self._painter, self._point(body.left(), body.top() + first.top))
            return
        begin = layout.lineAt(first.strip.line)
        lead = (first.strip.height - begin.height() / self._geometry.unit) / 2
        above = begin.y() / self._geometry.unit - lead  # the lines of it on the page before
        corner = self._point(body.left(), body.top() + first.top - above)
        for placed in lines:
            layout.lineAt(placed.strip.line).draw(self._painter, corner)

    def _bar(self, colour: str, lines: Page) -> None:
        body, top, last = self._geometry.body, lines[0].top, lines[-1]
        corner = self._point(body.left() - _BAR_DISTANCE, body.top() + top)
        end = self._point(body.left() - _BAR_DISTANCE + _BAR_WIDTH, body.top() + last.top + last.strip.height)
        self._painter.fillRect(QRectF(corner, end), QColor(colour))

    def _rule(self, y: float) -> None:
        left = self._geometry.body.left()
        self._painter.setPen(QPen(QColor(HAIRLINE), 0.5 * self._geometry.unit))
        self._painter.drawLine(self._point(left, y), self._point(self._geometry.body.right(), y))

    def _point(self, x: float, y: float) -> QPointF:
        """Return a place given in points in the units of the device."""
        return QPointF(x * self._geometry.unit, y * self._geometry.unit)
