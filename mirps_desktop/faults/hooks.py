"""Every exception that nobody caught comes here: it is logged, saved, and told."""

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mirps_desktop.faults.report import Fault

Tell = Callable[["Fault", Path | None], object]


class FaultHooks:
    """Takes Python's three hooks; PySide leads exceptions of slots and of Qt's threads to the first.

    `tell` is called in the thread of the fault, with the report's place, or None if it cannot be saved.
    A fault that happens again at the same place has one report.
    """

    def __init__(self, folder: Path, tell: Tell) -> None:
        self._folder = folder
        self._tell = tell
        self._saved: dict[tuple[str, str], Path | None] = {}
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Take the hooks."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = lambda hooked: self._take(hooked.exc_value)
        # Nothing that the reader did has failed: it is saved, not told.
        sys.unraisablehook = lambda hooked: self._take(hooked.exc_value, is_told=False)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._before[0](kind, error, trace)
        else:
            self._take(error)

    def _take(self, error: BaseException | None, *, is_told: bool = True) -> None:
        if error is None or isinstance(error, SystemExit):
            return
        import logging  # noqa: PLC0415 — not at start

        from mirps_desktop.faults.report import fault_of, save  # noqa: PLC0415

        with suppress(Exception):  # a hook that fails would be called for its own fault
            fault = fault_of(error)
            key = (fault.what, fault.where)
            if key not in self._saved:
                self._saved[key] = save(fault, self._folder)
            logging.getLogger(__name__).error("fault %s at %s", fault.what, fault.where)
            if is_told:
                self._tell(fault, self._saved[key])
