"""What is asked of the catalogue, and its answer: frozen values with one owner."""

from collections.abc import Mapping
from dataclasses import dataclass

from mirps_desktop.catalogue.records import Level, Pledge

Span = tuple[int, int]
"""Start and end (exclusive) of a match, in characters."""


@dataclass(frozen=True, slots=True)
class Query:
    """A filter: reader's words, and what the list is narrowed to; an empty tuple does not narrow."""

    text: str = ""
    themes: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A pledge that matches, and where its text does (sorted, not overlapping)."""

    pledge: Pledge
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """One complete answer.

    `in_scope` is the number of pledges that the narrowing alone leaves. `counts` has the matches of
    the words alone, whatever the narrowing, per (theme slug, ISO3 or None for the regional pledge).
    """

    query: Query
    hits: tuple[Hit, ...]
    in_scope: int
    counts: Mapping[tuple[str, str | None], int]
