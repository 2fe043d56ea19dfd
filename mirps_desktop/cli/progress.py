"""Progress on standard error, only where work takes longer than a second."""

import sys
import time
from types import TracebackType
from typing import Self

_PATIENCE = 1.0  # seconds


class Progress:
    """Call it with how many are done and how many there are; it speaks once a second."""

    def __init__(self) -> None:
        self._last = time.monotonic()
        self._spoke = False

    def __call__(self, done: int, total: int) -> None:
        """Show `done` of `total`, if the last word is more than a second ago."""
        now = time.monotonic()
        if now - self._last >= _PATIENCE:
            self._last = now
            self._spoke = True
            sys.stderr.write(f"\r{done} / {total}")
            sys.stderr.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._spoke:
            sys.stderr.write("\n")
