"""The order of an answer, read in pages: no page costs listing those before it, but by ID."""

import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Protocol

from mirps_desktop.catalogue.bitset import Members

_FEW = 20_000


class Ranking(Protocol):
    """The numbers of the pledges of an answer, in its order."""

    def page(self, connection: sqlite3.Connection, start: int, stop: int) -> list[int]:
        """Return the numbers from place `start` (from 0) up to `stop`, fewer at the end."""

    def place(self, number: int) -> int:
        """Return the place of the pledge `number`, or -1 if it is not among the hits read so far."""


class RunRanking:
    """Runs of document order, one after the other: all of it, country by country, or the closest first.

    A run is a set and the range of numbers that count in it; no number is in two runs.
    """

    def __init__(self, runs: Sequence[tuple[Members, int, int]]) -> None:
        self._runs = [(members, first, last, members.count(first, last)) for members, first, last in runs]

    def page(self, connection: sqlite3.Connection, start: int, stop: int) -> list[int]:  # noqa: ARG002
        """Return the numbers from place `start` (from 0) up to `stop`, fewer at the end."""
        found: list[int] = []
        place = start
        for members, first, last, count in self._runs:
            if place < count:
                found += islice(members.from_place(place, first, last), stop - start - len(found))
                if len(found) >= stop - start:
                    break
            place = max(0, place - count)
        return found

    def place(self, number: int) -> int:
        """Return the place of the pledge `number`, or -1 if it is not among the hits."""
        before = 0
        for members, first, last, count in self._runs:
            if first <= number <= last and number in members:
                return before + (members.count(first, number - 1) if number > first else 0)
            before += count
        return -1


class IdRanking:
    """By ID, as text. Where the hits are many they are picked from all IDs, as far as a page needs."""

    def __init__(self, bits: int, total: int) -> None:
        self._bits = bits
        self._total = total
        self._found = array("I")
        self._rest: Iterator[int] | None = None

    def page(self, connection: sqlite3.Connection, start: int, stop: int) -> list[int]:
        """Return the numbers from place `start` (from 0) up to `stop`, fewer at the end."""
        if self._rest is None:
            self._rest = self._numbers(connection)
        self._found.extend(islice(self._rest, max(0, stop - len(self._found))))
        return self._found[start:stop].tolist()

    def place(self, number: int) -> int:
        """Return the place of the pledge `number`, or -1 if it is not among the hits read so far."""
        return self._found.index(number) if number in self._found else -1

    def _numbers(self, connection: sqlite3.Connection) -> Iterator[int]:
        import json  # noqa: PLC0415 — not at start

        members = Members(self._bits)
        if self._total <= _FEW:
            hits = list(members.from_place(0, 0, self._bits.bit_length()))
            sql = "SELECT number FROM pledge WHERE number IN (SELECT value FROM json_each(?)) ORDER BY id"
            return (number for (number,) in connection.execute(sql, (json.dumps(hits),)))
        rows = connection.execute("SELECT number FROM pledge ORDER BY id")
        return (number for (number,) in rows if number in members)
