"""Theme × country: the cells of the catalogue, each a range of pledge numbers."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

Cell = tuple[str, str | None]
"""A theme's slug, and a country's ISO3 or None for the regional pledges of the theme."""


class CellRange(NamedTuple):
    """The pledges of a cell are those from number `first` to `last`."""

    cell: Cell
    first: int
    last: int

    @property
    def size(self) -> int:
        """The number of its pledges."""
        return self.last - self.first + 1


class Cells:
    """The ranges in the order of the document."""

    def __init__(self, ranges: Iterable[CellRange]) -> None:
        self._ranges = tuple(ranges)
        self.size = max((cell.last for cell in self._ranges), default=0)
        """The greatest number of a pledge."""

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> "Cells":
        """Return the cells of a catalogue."""
        rows = connection.execute("SELECT theme, country, first, last FROM search_cell ORDER BY first")
        return cls(CellRange((row[0], row[1]), row[2], row[3]) for row in rows)

    def __iter__(self) -> Iterator[CellRange]:
        return iter(self._ranges)

    def numbers(self, is_wanted: Callable[[Cell], bool]) -> int:
        """Return the set of the pledges in the cells that are wanted; cells side by side are one span."""
        bits, first, last = 0, 0, -1
        for one in self._ranges:
            if is_wanted(one.cell):
                if one.first != last + 1:
                    bits |= span(first, last)
                    first = one.first
                last = one.last
        return bits | span(first, last)


def span(first: int, last: int) -> int:
    """Return the set of the numbers from `first` to `last` inclusive; see `bitset.py`."""
    return ((1 << (last - first + 1)) - 1) << first
