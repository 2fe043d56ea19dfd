"""The bytes of a file that anybody may have made: read once, so that what is checked is what is used."""

import os
import stat
from pathlib import Path
from time import time

from mirps_desktop.catalogue.own_builds import line
from mirps_desktop.catalogue.seal import HEADER, check_digest, check_header
from mirps_desktop.problems import Problem, ProblemKind

LARGEST = 256 * 1024 * 1024  # bytes; 100,000 pledges take 100 MB
# A pipe or a device must neither hold the program up nor become its terminal.
_CAREFUL = ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")  # as far as the system knows them
_FLAGS = os.O_RDONLY | sum(getattr(os, name, 0) for name in _CAREFUL)
_FRESH = 3  # seconds
_UNKNOWN = "-"
_PLAIN = ((slice(18, 20), b"\1\1"), (slice(56, 60), b"\0\0\0\1"))
"""No write-ahead log, and texts in UTF-8: so every catalogue is built."""


def read_catalogue_file(path: Path) -> tuple[bytes, str]:
    """Return the content of the sealed catalogue at `path`; it is not opened as a database.

    With it comes what tells the file from any other; see `own_builds.line`.

    Raises Problem CATALOGUE_MISSING, CATALOGUE_UNREADABLE, CATALOGUE_TOO_LARGE, NOT_A_CATALOGUE,
    NEWER_CATALOGUE, OLDER_CATALOGUE or DAMAGED_CATALOGUE.
    """
    try:
        data, status = _read(path, os.open(path, _FLAGS))
    except FileNotFoundError as error:
        raise Problem(ProblemKind.CATALOGUE_MISSING, file=path) from error
    except OSError as error:
        raise Problem(ProblemKind.CATALOGUE_UNREADABLE, file=path, reason=error) from error
    if any(data[place] != usual for place, usual in _PLAIN):
        raise Problem(ProblemKind.DAMAGED_CATALOGUE, file=path)
    return data, _origin(status, check_digest(path, data))


def _origin(status: os.stat_result, digest: str) -> str:
    """Return what tells the file; of one just written only its content: times are as coarse as 2 seconds."""
    if time() - max(status.st_mtime, status.st_ctime) < _FRESH:
        return f"{status.st_size} {digest} {_UNKNOWN}"
    return line(status, digest)


def _read(path: Path, descriptor: int) -> tuple[bytes, os.stat_result]:
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise Problem(ProblemKind.NOT_A_CATALOGUE, file=path)
        file = os.fdopen(descriptor, "rb", closefd=False)
        header = file.read(HEADER)
        check_header(path, header)
        data = header + file.read(LARGEST + 1 - len(header)) if status.st_size <= LARGEST else b""
        if not 0 < len(data) <= LARGEST:
            raise Problem(ProblemKind.CATALOGUE_TOO_LARGE, file=path, most=LARGEST // 1024**2)
        return data, status
    finally:
        os.close(descriptor)
