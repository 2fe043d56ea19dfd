"""Pledges that are many: read a page at a time, when they are asked for, never all at once."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

from mirps_desktop.catalogue.records import Pledge

_Item = TypeVar("_Item")
_PAGE = 100
Pair = tuple[Pledge, Pledge | None]
"""A pledge, and the regional pledge that it supports, if any."""


class Listed(Sequence[_Item], Generic[_Item]):
    """A sequence of which only one page is held; `read` returns the items from a place up to another."""

    def __init__(self, count: int, read: Callable[[int, int], Sequence[_Item]]) -> None:
        self._count = count
        self._read = read
        self._start = 0
        self._page: Sequence[_Item] = ()

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> _Item: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[_Item]: ...

    def __getitem__(self, place: int | slice) -> _Item | Sequence[_Item]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(self._count))]
        if not -self._count <= place < self._count:
            raise IndexError(place)
        place %= self._count
        if not self._start <= place < self._start + len(self._page):
            self._start = place - place % _PAGE
            self._page = self._read(self._start, min(self._start + _PAGE, self._count))
        return self._page[place - self._start]
