"""An end that others ask for (a closed terminal, a logout, kill) is like Ctrl+C: nothing unfinished stays."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_NAMES = ("SIGTERM", "SIGHUP")  # Windows lacks the second


class Stopped(KeyboardInterrupt):
    """The process was asked to end; `status` is its exit status, as shells count."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.status = 128 + number


@contextmanager
def stoppable() -> Iterator[None]:
    """Raise Stopped where the process is asked to end meanwhile."""
    if threading.current_thread() is not threading.main_thread():  # only it may ask for signals
        yield
        return
    numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    before = {number: signal.signal(number, _stop) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, _frame: FrameType | None) -> None:
    raise Stopped(number)
