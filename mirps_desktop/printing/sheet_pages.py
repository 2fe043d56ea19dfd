"""Sheets one after the other, set and let go again, and the pages that they fill."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mirps_desktop.documents.pledge_sheet import SheetContent, SheetOptions
from mirps_desktop.documents.steps import Progress
from mirps_desktop.printing.pagination import Page, Strip, fitted, kept_whole, on_fewest_pages, paginate
from mirps_desktop.printing.set_sheet import SetSheet, set_sheet
from mirps_desktop.printing.sheet_geometry import SheetGeometry
from mirps_desktop.printing.sheet_paragraphs import LEAST_REMARKS

SHEET_GAP = 30.0
_WHOLE = 0.6  # of a page: compact sheets up to this height are not parted
_KEPT = 16  # sheets: more than a compact page has


@dataclass(frozen=True, slots=True)
class SheetPage:
    """The lines of a page, its number, and the number of pages it is one of.

    Those are the pages of its sheet; compact sheets share theirs, so that all are counted together.
    """

    lines: Page
    number: int
    count: int


class SheetPages:
    """The pages of sheets with one geometry; only compact sheets are set twice, first to be counted."""

    def __init__(
        self, contents: Sequence[SheetContent], options: SheetOptions, geometry: SheetGeometry
    ) -> None:
        self._contents = contents
        self._options = options
        self._geometry = geometry
        self.sheet = lru_cache(_KEPT)(self._set)
        """Returns the sheet of a number (from 0), broken into lines."""

    def all(self, progress: Progress | None = None) -> Iterator[SheetPage]:
        """Yield the pages; `progress` hears of the steps done and of their total."""
        each = self._compact if self._options.compact else self._single
        return each(progress or (lambda _done, _total: None))

    def _set(self, number: int) -> SetSheet:
        return set_sheet(number, self._contents[number], self._options, self._geometry)

    def _single(self, progress: Progress) -> Iterator[SheetPage]:
        total, height = len(self._contents), self._geometry.body.height()
        for number in range(total):
            sheet = self.sheet(number)
            ruled = sum(part.ruled > 0 for part in sheet.paragraphs)
            pages = on_fewest_pages(fitted(sheet.strips, height, ruled, LEAST_REMARKS), height)
            if all(sheet.paragraphs[placed.strip.paragraph].ruled for placed in pages[-1]):
                pages = pages[:-1]  # it would have nothing but empty lines on it
            for count, page in enumerate(pages, 1):
                yield SheetPage(page, count, len(pages))
            progress(number + 1, total)

    def _compact(self, progress: Progress) -> Iterator[SheetPage]:
        total, height = len(self._contents), self._geometry.body.height()
        counting = self._strips(lambda number: progress(number + 1, 2 * total))
        count = sum(1 for _page in paginate(counting, height))
        for number, page in enumerate(paginate(self._strips(), height), 1):
            yield SheetPage(page, number, count)
            progress(total + page[-1].strip.sheet + 1, 2 * total)

    def _strips(self, done: Callable[[int], None] | None = None) -> Iterator[Strip]:
        for number in range(len(self._contents)):
            first, *rest = kept_whole(self.sheet(number).strips, _WHOLE * self._geometry.body.height())
            yield first._replace(gap=SHEET_GAP)
            yield from rest
            if done:
                done(number)
