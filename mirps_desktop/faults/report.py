"""The report on an exception that nobody caught: where it happened, and not what the reader was doing.

It names classes, functions and lines, never a message: that may hold a pledge text, a path, or words of
the reader.
"""

import os
import platform
import sqlite3
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mirps_desktop import __version__
from mirps_desktop.documents.atomic import write_bytes
from mirps_desktop.problems import Problem

_MOST_FRAMES = 60  # the innermost ones
_MOST_CAUSES = 8
_MOST_KEPT = 20  # reports in the folder


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong: `what` is the class, `where` the innermost place in this program."""

    what: str
    where: str
    text: str


def fault_of(error: BaseException) -> Fault:
    """Return what can be said of `error` without telling on the reader."""
    chain = list(_chain(error))
    ours = [place for place in _places(error) if place.startswith("mirps_desktop")]
    parts = [_versions(), *(f"{_what(one)}\n" + "\n".join(f"  {p}" for p in _places(one)) for one in chain)]
    return Fault(_what(error), ours[-1] if ours else "?", "\n\n".join(parts) + "\n")


def save(fault: Fault, folder: Path) -> Path | None:
    """Write the report into `folder`, where the latest ones stay; return its path, None if it cannot be."""
    path = folder / f"fault-{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}.txt"
    with suppress(Problem, OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_bytes(path, fault.text.encode("utf-8", "backslashreplace"))
        for old in sorted(folder.glob("fault-*.txt"))[:-_MOST_KEPT]:
            old.unlink(missing_ok=True)
        return path
    return None


def _versions() -> str:
    qt = getattr(sys.modules.get("PySide6"), "__version__", "not loaded")
    return "\n".join(
        (
            f"MIRPS Pledges {__version__}",
            f"Python {platform.python_version()}",
            f"Qt (PySide6) {qt}",
            f"SQLite {sqlite3.sqlite_version}",
            f"System {platform.platform()}",
            f"Time {datetime.now().astimezone().isoformat(timespec='seconds')}",
        )
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield `error`, then what led to it."""
    seen: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in seen and len(seen) < _MOST_CAUSES:
        yield one
        seen.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _what(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, Problem):
        return f"{name} ({error.kind})"
    if isinstance(error, OSError) and error.errno:
        return f"{name} ({error.errno} {os.strerror(error.errno)})"
    code = getattr(error, "sqlite_errorname", None)
    return f"{name} ({code})" if code else name


def _places(error: BaseException) -> list[str]:
    """Return module, line and function of the frames, the innermost last; no path of a file."""
    frames = list(traceback.walk_tb(error.__traceback__))[-_MOST_FRAMES:]
    return [
        f"{frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_qualname}" for frame, line in frames
    ]
