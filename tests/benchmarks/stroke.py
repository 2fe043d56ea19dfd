"""One keystroke: the complete answer, and what SQLite's bare full-text index says to the same words."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.snippet import snippet
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.catalogue.syntax import parse

PAGE = 50
_FIRST = f"SELECT rowid, text FROM search_index WHERE search_index MATCH ? ORDER BY rowid LIMIT {PAGE}"  # noqa: S608
_TOTAL = "SELECT count(*) FROM search_index WHERE search_index MATCH ?"


@dataclass(frozen=True, slots=True)
class Stroke:
    """Seconds: `answer` for set, total and counts, `page` for 50 texts with matches and snippets.

    `first` and `counted` are the bare index's first page and total. Where it cannot be asked they are 0;
    `is_same` says whether its page has the same pledges.
    """

    text: str
    total: int
    answer: float
    page: float
    completions: float
    first: float = 0
    counted: float = 0
    is_same: bool = False

    @property
    def complete(self) -> float:
        """The whole answer with its first page."""
        return self.answer + self.page


def ask(catalogue: Catalogue, query: Query, bare: sqlite3.Connection | None = None) -> Stroke:
    """Answer `query` completely, and by the index alone if `bare` is given."""
    start = perf_counter()
    results = catalogue.search(query)
    answered = perf_counter()
    hits = catalogue.hits(results, 0, min(PAGE, results.total))
    page = [(hit.pledge.number, snippet(hit)) for hit in hits]
    read = perf_counter()
    catalogue.completions(query.text)
    own = (query.text, results.total, answered - start, read - answered, perf_counter() - read)
    expression = _expression(query.text) if bare else ""
    if bare is None or not expression:
        return Stroke(*own)
    start = perf_counter()
    rows = bare.execute(_FIRST, (expression,)).fetchall()
    first = perf_counter()
    bare.execute(_TOTAL, (expression,)).fetchone()
    counted = perf_counter()
    is_same = [number for number, _ in page] == [number for number, _ in rows]
    return Stroke(*own, first - start, counted - first, is_same)


def merged(same: Sequence[Stroke]) -> Stroke:
    """Return one keystroke with the medians of its repeats."""
    return Stroke(
        same[0].text,
        same[0].total,
        median(stroke.answer for stroke in same),
        median(stroke.page for stroke in same),
        median(stroke.completions for stroke in same),
        median(stroke.first for stroke in same),
        median(stroke.counted for stroke in same),
        same[0].is_same,
    )


def _expression(text: str) -> str:
    """Return plain words as beginnings for the bare index; nothing for what it does not know."""
    parts = parse(text)
    if not all(part.is_plain for part in parts):
        return ""
    return " ".join(f'"{part.words[0]}"*' for part in parts)
