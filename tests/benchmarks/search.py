"""How long the complete answer to a keystroke takes, beside SQLite's bare full-text index."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from mirps_desktop.catalogue.loading import connect
from mirps_desktop.catalogue.query import Order, Query
from mirps_desktop.catalogue.store import Catalogue
from tests.benchmarks.stroke import Stroke, ask, merged
from tests.benchmarks.typed import TEXTS, Times, keystrokes, own_memory

COLD = "refugee"
_WARMING = "zz"  # reads the glossary and finds nothing


@dataclass(frozen=True, slots=True)
class SearchReport:
    """What was measured at one size: seconds and megabytes.

    `cold` is the first query when the system has none of the file in memory.
    """

    strokes: tuple[Stroke, ...]
    opened: float
    cold: Stroke
    file: float
    memory_open: float
    memory_most: float

    def times(self, of: Callable[[Stroke], float]) -> Times:
        """Return the times of one part of all keystrokes."""
        return Times.of([of(stroke) for stroke in self.strokes])

    @property
    def bare(self) -> Times:
        """The bare index's first page, for the keystrokes it can be asked."""
        return Times.of([stroke.first for stroke in self.strokes if stroke.first])

    @property
    def compared(self) -> list[Stroke]:
        """The keystrokes to which the bare index gives the same page, and not an empty one."""
        return [stroke for stroke in self.strokes if stroke.is_same and stroke.total]

    def ratio(self, of: Callable[[Stroke], float]) -> float:
        """Return the complete answer as a multiple of a part of the bare one: median over `compared`."""
        return median(stroke.complete / of(stroke) for stroke in self.compared)


def measure_search(path: Path, repeats: int = 5, texts: Sequence[str] = TEXTS) -> SearchReport:
    """Type `texts` into the catalogue at `path`; each keystroke counts with the median of its repeats.

    A repeat begins with nothing remembered but the glossary. Memory needs a process of its own.
    """
    before = own_memory()
    start = perf_counter()
    catalogue = Catalogue.open(path)
    opened = perf_counter() - start
    memory_open = memory_most = own_memory() - before
    sessions = []
    with catalogue:
        _forget(path)
        cold = ask(catalogue, Query(COLD))
    for _ in range(repeats):
        session = []
        with Catalogue(connect(path), path, file=path) as fresh, closing(connect(path)) as bare:
            ask(fresh, Query(_WARMING), bare)
            for text in keystrokes(texts):
                session.append(ask(fresh, Query(text), bare))
                memory_most = max(memory_most, own_memory() - before)
        sessions.append(session)
    strokes = tuple(merged(same) for same in zip(*sessions, strict=True))
    return SearchReport(strokes, opened, cold, path.stat().st_size / 2**20, memory_open, memory_most)


def measure_order(path: Path, order: Order, repeats: int = 5, texts: Sequence[str] = TEXTS) -> Times:
    """Return the times of complete answers in `order`."""
    sessions = []
    for _ in range(repeats):
        with Catalogue(connect(path), path, file=path) as catalogue:
            ask(catalogue, Query(_WARMING))
            sessions.append([ask(catalogue, Query(text, order=order)) for text in keystrokes(texts)])
    return Times.of([merged(same).complete for same in zip(*sessions, strict=True)])


def _forget(path: Path) -> None:
    """Let the system forget what it has read of a file, where it can be told to."""
    if sys.platform == "linux":
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
