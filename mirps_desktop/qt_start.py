"""Qt's own start: its modules without what the first second does not need, and an abort with a sentence."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mirps_desktop import preflight
from mirps_desktop.lazy_signatures import lazy_signatures
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.quick_enums import quicken_enums
from mirps_desktop.unread_modules import unread

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Say = Callable[[Problem], int]
# shiboken6 imports them for its signature modules, which come later, if ever; see `lazy_signatures`.
_UNREAD = ("base64", "struct", "tempfile", "textwrap", "traceback", "zipfile")


def load_qt() -> None:
    """Load Qt's widgets; raises Problem QT_MISSING, UNKNOWN_PLATFORM or NO_DISPLAY."""
    try:
        quicken_enums()
        with lazy_signatures(), unread(*_UNREAD), _lazy_binding():
            import PySide6.QtWidgets  # noqa: F401, PLC0415 — only the window needs Qt
    except ImportError as error:
        raise Problem(ProblemKind.QT_MISSING, reason=str(error)) from error
    preflight.check()


@contextmanager
def _lazy_binding() -> Iterator[None]:
    """Let the loader look for each of PySide's 13,000 calls into Qt when it is made, not all at once."""
    if sys.platform == "win32":
        yield
        return
    at_once = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_LAZY)
    try:
        yield
    finally:
        sys.setdlopenflags(at_once)


def start_qt(arguments: list[str], say: Say) -> "QApplication":
    """Return the application, in Qt's Fusion style on every system.

    Where Qt gives up it would end the process with SIGABRT. Then `say` is told the Problem, and the process
    ends with the status that it returns.
    """
    from PySide6.QtCore import qInstallMessageHandler  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    waiting: list[str] = []

    def take(kind: Any, _context: object, message: str | None) -> None:  # noqa: ANN401 — an enum of Qt
        waiting.append(message or "")
        if kind.name == "QtFatalMsg":
            status = say(_reason(waiting))
            for stream in (sys.stdout, sys.stderr):
                if stream is not None:
                    stream.flush()
            os._exit(status)

    before = qInstallMessageHandler(take)
    try:
        application = QApplication([*arguments, "-style", "fusion"])
    finally:
        qInstallMessageHandler(before)
    if waiting and sys.stderr is not None:  # it went well: they are warnings, as Qt prints them
        print(*waiting, sep="\n", file=sys.stderr)
    return application


def _reason(messages: list[str]) -> Problem:
    try:
        preflight.diagnose()
    except Problem as problem:
        return problem
    return Problem(ProblemKind.QT_MISSING, reason=messages[-1].strip())
