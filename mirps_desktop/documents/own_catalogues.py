"""Catalogues of our own making on the disk: the note of a build, the copy of a foreign one."""

import sqlite3
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import BinaryIO

from mirps_desktop.catalogue.kept_copies import (
    builds_path,
    copy_path,
    digest_in,
    is_latest,
    origins_path,
    superfluous,
    with_origin,
)
from mirps_desktop.catalogue.own_builds import list_path, with_build
from mirps_desktop.catalogue.seal import sealed
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.atomic import write_all, write_bytes
from mirps_desktop.problems import Problem

_MOST = 3  # copies: those of 100,000 pledges take 100 MB each
_HARMLESS = (Problem, OSError, sqlite3.Error, MemoryError, ValueError, RuntimeError)
"""Why something is not kept, which only takes time at the next opening."""


def note_build(path: Path, listed: Path | None = None) -> None:
    """Let the catalogue just built at `path` be read as it is; without a note it is read as a copy."""
    with suppress(Problem, OSError):
        data, place = with_build(path, listed), listed or list_path()
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_bytes(place, data)


def keep(catalogue: Catalogue) -> None:
    """Keep the copy that `catalogue` is of a foreign file, in a thread; or note that it was used again.

    Where it cannot be kept, opening that file takes its time again; nothing else is lost.
    """
    with suppress(*_HARMLESS):
        if catalogue.kept_copy:
            note_origin(catalogue.origin)
        elif catalogue.origin:  # not by a daemon: it ends what it writes
            Thread(target=keep_copy, args=(catalogue.content(), catalogue.origin), name="copy").start()


def keep_copy(content: bytes, origin: str) -> None:
    """Keep the database `content`, made from the rows of the foreign file that `origin` tells."""
    path = copy_path(digest_in(origin))
    _clean_up(_MOST - 1)  # before there is one more

    def write(file: BinaryIO) -> None:
        file.writelines(sealed(content))

    with suppress(*_HARMLESS):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_all({path: write})
        note_build(path, builds_path())
        note_origin(origin)
    _clean_up(_MOST)


def note_origin(origin: str) -> None:
    """Let the copy of the foreign file that `origin` tells be opened at once, without reading the file."""
    if not is_latest(origin):
        with suppress(Problem, OSError):
            write_bytes(origins_path(), with_origin(origin))


def _clean_up(most: int) -> None:
    for left_over in superfluous(most):
        with suppress(OSError):
            left_over.unlink()
