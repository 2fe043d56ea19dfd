"""How far a document is, also one that has several parts."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Is told the steps done and their number; what it raises ends the work."""

_STEPS = 100  # a part


def part(progress: Progress | None, number: int, count: int) -> Progress | None:
    """Return what hears of the steps of the `number`-th of `count` equal parts (from 0), for `progress`."""
    if progress is None:
        return None
    return lambda done, total: progress(number * _STEPS + done * _STEPS // max(total, 1), count * _STEPS)
