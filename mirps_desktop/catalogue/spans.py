"""Pieces of a text, by their places."""

from collections.abc import Iterable

Span = tuple[int, int]
"""Start and end (exclusive) of a match, in characters."""


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return `spans` sorted, those that overlap made one, empty ones left out."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        elif end > start:
            result.append((start, end))
    return tuple(result)
