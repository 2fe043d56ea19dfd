"""Catalogues of our own making on the disk: the note of a build, the copy of a foreign one."""

import contextlib
from pathlib import Path

from mirps_desktop.catalogue import kept_copies
from mirps_desktop.catalogue.kept_copies import copy_path, digest_in, superfluous
from mirps_desktop.catalogue.own_builds import list_path, with_build
from mirps_desktop.catalogue.seal import seal
from mirps_desktop.documents.atomic import write_bytes
from mirps_desktop.problems import Problem

_MOST = 3  # copies: those of 100,000 pledges take 100 MB each


def note_build(path: Path) -> None:
    """Let the catalogue just built at `path` be read as it is; without a note it is read as a copy."""
    with contextlib.suppress(Problem, OSError):
        data = with_build(path)
        list_path().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_bytes(list_path(), data)


def note_origin(origin: str) -> None:
    """Let the copy of the foreign file that `origin` tells be opened at once, without reading the file."""
    with contextlib.suppress(Problem, OSError):
        write_bytes(kept_copies.list_path(), kept_copies.with_origin(origin))


def keep_copy(content: bytes, origin: str) -> None:
    """Keep the database `content`, made from the rows of the foreign file that `origin` tells.

    Where it cannot be kept, opening that file takes its time again; nothing else is lost.
    """
    path = copy_path(digest_in(origin))
    _clean_up(_MOST - 1)  # before there is one more
    with contextlib.suppress(Problem, OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_bytes(path, seal(content))
        note_build(path)
        note_origin(origin)
    _clean_up(_MOST)


def _clean_up(most: int) -> None:
    with contextlib.suppress(OSError):
        for left_over in superfluous(most):
            left_over.unlink()
