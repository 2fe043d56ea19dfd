"""Which catalogues this program built on this machine: a list of the user's own.

A line is the size and the SHA-256 of a file whose every byte this program wrote (a seal is no signature),
and what tells that file from any other and from itself once it is changed: device, inode, and the times of
the last change of its content and of its inode. Nobody but the system's owner can set the last, which
Windows does not tell.
"""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from mirps_desktop.data_folder import data_folder
from mirps_desktop.problems import Problem

_NAME = "built-here.txt"
_MOST = 100  # the latest


def line(found: os.stat_result, digest: str) -> str:
    """Return what is noted of a file with this status and SHA-256."""
    return f"{found.st_size} {digest} {_identity(found)}"


def untouched(path: Path, lines: Iterable[str]) -> str:
    """Return the line that notes the file at `path`, if there is one and it was not written to since.

    Nothing of it is read. On Windows none is known to be untouched. Else return nothing.
    """
    if sys.platform == "win32":
        return ""
    with suppress(OSError, ValueError):
        found = path.stat()
        start, end = f"{found.st_size} ", f" {_identity(found)}"
        return next((one for one in lines if one.startswith(start) and one.endswith(end)), "")
    return ""


def list_path() -> Path:
    """Return where the list is."""
    return data_folder() / _NAME


def with_build(path: Path, listed: Path | None = None) -> bytes:
    """Return the list with the sealed catalogue at `path` in it; raises Problem for any other file.

    The list is that of the reader's builds, or `listed`.
    """
    from mirps_desktop.catalogue.seal import verify  # noqa: PLC0415 — not at start

    found = path.stat()
    latest = line(found, verify(path))
    others = [other for other in lines_of(listed or list_path()) if other.split()[:2] != latest.split()[:2]]
    return list_with(latest, others, _MOST)


def is_untouched_build(path: Path, listed: Path | None = None) -> bool:
    """Return whether the file at `path` is one that was built here and not written to since.

    Nothing of it is read, so that a catalogue of any size opens at once. On Windows none is known to be.
    """
    return bool(untouched(path, lines_of(listed or list_path())))


def is_own_build(path: Path, listed: Path | None = None) -> bool:
    """Return whether the file at `path` has the very bytes of a catalogue that was built here."""
    from mirps_desktop.catalogue.seal import verify  # noqa: PLC0415

    with suppress(OSError, ValueError, Problem):
        known = {tuple(noted.split()[:2]) for noted in lines_of(listed or list_path())}
        size = str(path.stat().st_size)
        return any(size == one[0] for one in known if one) and (size, verify(path)) in known
    return False


def _identity(found: os.stat_result) -> str:
    return f"{found.st_dev}-{found.st_ino}-{found.st_mtime_ns}-{found.st_ctime_ns}"


def lines_of(listed: Path) -> list[str]:
    """Return the lines of a list of files; of one that is not there or cannot be read, none."""
    with suppress(OSError, ValueError):
        return listed.read_text(encoding="utf-8").splitlines()
    return []


def list_with(latest: str, others: list[str], most: int) -> bytes:
    """Return the content of a list of files with `latest` in front, of `most` lines."""
    return "\n".join([latest, *others[: most - 1], ""]).encode()
