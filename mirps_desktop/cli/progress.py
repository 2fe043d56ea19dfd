"""Progress on standard error, once work has taken longer than a second."""

import sys
import time
from types import TracebackType
from typing import Self

from mirps_desktop.wording import Wording

_PATIENCE = 1.0  # seconds before the first word, and between lines that are not overwritten
_BLINK = 0.1  # seconds between updates of a terminal's line


class Progress(Wording):
    """Call it with what is done and the total; a terminal's line is overwritten and then cleared."""

    _next = 0.0
    _width = 0

    def __enter__(self) -> Self:
        self._next = time.monotonic() + _PATIENCE
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._width:
            self._write("\r" + " " * self._width + "\r")

    def __call__(self, done: int, total: int) -> None:
        """Say that `done` of `total` are done, if it is time to say something and the total is known."""
        now = time.monotonic()
        if now < self._next or not total:
            return
        text = self.tr("{done} of {total} done").format(done=done, total=total)
        if sys.stderr.isatty():
            self._write("\r" + text.ljust(self._width))
            self._width = max(self._width, len(text))
            self._next = now + _BLINK
        else:
            self._write(text + "\n")
            self._next = now + _PATIENCE

    def _write(self, text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()
