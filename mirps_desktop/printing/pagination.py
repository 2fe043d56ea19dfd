"""Which line of which sheet stands where on which page: numbers only, in points. No Qt."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_TIGHT = 0.5
_ROUNDING = 0.01


class Strip(NamedTuple):
    """One line of a sheet: `keeps` holds it on the page of the next line.

    `sheet`, `paragraph` and `line` count from 0 and say which line it is. A gap at the top of a page
    is dropped.
    """

    sheet: int
    paragraph: int
    line: int
    gap: float
    height: float
    keeps: bool


class Placed(NamedTuple):
    """A line and the distance of its top from the top of the page's body, in points."""

    strip: Strip
    top: float


Page = tuple[Placed, ...]


def line_keeps(line: int, lines: int, paragraph_keeps: bool, least: int = 2) -> bool:  # noqa: FBT001
    """Tell whether a line stays with the next: `least` first lines do, and the last two, or all."""
    return paragraph_keeps or (line < lines - 1 and (line < least - 1 or line == lines - 2))


def joined(above: Sequence[Strip], below: Sequence[Strip]) -> list[Strip]:
    """Return the lines of two paragraphs, the end of the first held on the page of the second."""
    return [*above[:-1], *(strip._replace(keeps=True) for strip in above[-1:]), *below]


def fitted(strips: Sequence[Strip], height: float, spare: int, fewest: int) -> Sequence[Strip]:
    """Return the lines of a sheet so that they fill one page at most, or as they are where that is in vain.

    The last `spare` may go, down to the `fewest`; then distances shrink, to a half at most.
    """
    heights = [strip.height for strip in strips]
    gaps = [strip.gap for strip in strips]
    if sum(heights) + sum(gaps) <= height:
        return strips
    for tight in (1.0, _TIGHT):
        for count in range(len(strips), len(strips) - spare + min(fewest, spare) - 1, -1):
            if sum(heights[:count]) + tight * sum(gaps[:count]) > height:
                continue
            room, distances = height - sum(heights[:count]) - _ROUNDING, sum(gaps[:count])
            factor = min(1.0, room / distances) if distances else 1.0
            return [strip._replace(gap=strip.gap * factor) for strip in strips[:count]]
    return strips


def on_fewest_pages(strips: Sequence[Strip], height: float) -> tuple[Page, ...]:
    """Return the pages of a sheet, its distances halved where that saves a page."""
    pages = tuple(paginate(strips, height))
    if len(pages) == 1:
        return pages
    closer = tuple(paginate([strip._replace(gap=strip.gap * _TIGHT) for strip in strips], height))
    return closer if len(closer) < len(pages) else pages


def kept_whole(strips: Sequence[Strip], limit: float) -> Sequence[Strip]:
    """Return the lines of a sheet so that they stay on one page, if they are at most `limit` points high."""
    if sum(strip.gap + strip.height for strip in strips) > limit:
        return strips
    return [*(strip._replace(keeps=True) for strip in strips[:-1]), strips[-1]]


def paginate(strips: Iterable[Strip], height: float) -> Iterator[Page]:
    """Yield the pages that `strips` fill, each `height` points high; none of them is empty."""
    page: list[Placed] = []
    bottom = 0.0
    for chunk in _chunks(strips):
        needed = sum(strip.gap + strip.height for strip in chunk)
        if page and bottom + needed > height:
            yield tuple(page)
            page = []
        for strip in chunk:
            top = bottom + strip.gap if page else 0.0
            if page and top + strip.height > height:  # a chunk higher than a page
                yield tuple(page)
                page, top = [], 0.0
            page.append(Placed(strip, top))
            bottom = top + strip.height
    if page:
        yield tuple(page)


def _chunks(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    chunk: list[Strip] = []
    for strip in strips:
        chunk.append(strip)
        if not strip.keeps:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
