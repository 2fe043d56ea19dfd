"""The seal of a catalogue file: its kind and version in the header, and a SHA-256 over every byte.

The digest stands inside the file, in the table `meta`; it is taken with 64 zeros in its own place. So
any changed bit is found before SQLite reads the file, and the file stays an ordinary database.
"""

from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from mirps_desktop.problems import Problem, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from mmap import mmap
    from typing import BinaryIO, Protocol

    class Sha256(Protocol):
        """What takes a SHA-256, as those of `hashlib` do."""

        def update(self, data: memoryview | bytes) -> object:
            """Take `data` in."""

        def hexdigest(self) -> str:
            """Return the digest of all that was taken in."""


APPLICATION_ID = 0x4D495250
SCHEMA_VERSION = 2
SEAL_PREFIX = "mirps-content-sha256:"
UNSEALED = SEAL_PREFIX + "0" * 64
_PIECE = 1_000_000  # bytes
_SEAL = rb"mirps-content-sha256:([0-9a-f]{64})"
HEADER = 100  # bytes of a SQLite header; see “The Database Header” in SQLite's file format
_USER_VERSION, _APPLICATION_ID = slice(60, 64), slice(68, 72)


def seal(data: bytes) -> bytes:
    """Return the database `data` with its digest in the place of UNSEALED, which occurs once."""
    return b"".join(sealed(data))


def sealed(data: bytes) -> "tuple[memoryview | bytes, ...]":
    """Return what `seal` returns in pieces, which take no memory of their own."""
    import hashlib  # noqa: PLC0415 — not at start

    places = _places(data)
    if len(places) != 1:
        raise ValueError("the place of the digest must occur exactly once")
    start, end = places[0]
    whole = memoryview(data)
    return whole[:start], hashlib.sha256(data).hexdigest().encode(), whole[end:]


def check_file(path: Path) -> None:
    """Raise Problem unless there is a file at `path` with the header of a catalogue.

    That is CATALOGUE_MISSING, CATALOGUE_UNREADABLE, NOT_A_CATALOGUE, NEWER_CATALOGUE or OLDER_CATALOGUE.
    """
    try:
        if not path.exists():
            raise Problem(ProblemKind.CATALOGUE_MISSING, file=path)
        if not path.is_file():
            raise Problem(ProblemKind.NOT_A_CATALOGUE, file=path)
        with path.open("rb") as file:
            check_header(path, file.read(HEADER))
    except OSError as error:
        raise Problem(ProblemKind.CATALOGUE_UNREADABLE, file=path, reason=error) from error


def verify(path: Path, sha256: "Callable[[], Sha256] | None" = None) -> str:
    """Return the digest of the sealed catalogue at `path`, without opening it as a database.

    It is taken by what `sha256` makes, or else by `hashlib`, which reads OpenSSL in.
    Raises Problem as `check_file` does, and DAMAGED_CATALOGUE.
    """
    check_file(path)
    try:
        with path.open("rb") as file:
            return verify_open(path, file, sha256)
    except OSError as error:
        raise Problem(ProblemKind.CATALOGUE_UNREADABLE, file=path, reason=error) from error


def verify_open(path: Path, file: "BinaryIO", sha256: "Callable[[], Sha256] | None" = None) -> str:
    """Return the digest in the open `file` from `path`; raises Problem DAMAGED_CATALOGUE, and OSError."""
    import mmap  # noqa: PLC0415 — not at start

    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return check_digest(path, data, sha256)


def check_header(path: Path, header: bytes) -> None:
    """Raise Problem unless `header`, the first bytes of the file `path`, is that of a catalogue."""
    is_ours = int.from_bytes(header[_APPLICATION_ID], "big") == APPLICATION_ID
    if len(header) < HEADER or not header.startswith(b"SQLite format 3\0") or not is_ours:
        raise Problem(ProblemKind.NOT_A_CATALOGUE, file=path)
    version = int.from_bytes(header[_USER_VERSION], "big")
    if version > SCHEMA_VERSION:
        raise Problem(ProblemKind.NEWER_CATALOGUE, file=path, version=version)
    if version < SCHEMA_VERSION:
        raise Problem(ProblemKind.OLDER_CATALOGUE, file=path, version=version)


def check_digest(path: Path, data: "bytes | mmap", sha256: "Callable[[], Sha256] | None" = None) -> str:
    """Return the digest in `data`, the whole file `path`; raises Problem DAMAGED_CATALOGUE."""
    places = _places(data)
    if len(places) != 1:
        raise Problem(ProblemKind.DAMAGED_CATALOGUE, file=path)
    start, end = places[0]
    digest = (sha256 or _openssl_sha256)()
    zeros: Iterable[memoryview | bytes] = (b"0" * 64,)
    for piece in chain(_pieces(data, 0, start), zeros, _pieces(data, end, len(data))):
        digest.update(piece)
    stored = bytes(data[start:end]).decode()
    if digest.hexdigest() != stored:
        raise Problem(ProblemKind.DAMAGED_CATALOGUE, file=path)
    return stored


def _openssl_sha256() -> "Sha256":
    import hashlib  # noqa: PLC0415 — not at start

    return hashlib.sha256()


def _places(data: "bytes | mmap") -> list[tuple[int, int]]:
    """Return where digests stand; looked for piece by piece, since no other thread runs meanwhile."""
    import re  # noqa: PLC0415

    pattern, over = re.compile(_SEAL), len(UNSEALED) - 1
    places = []
    for start in range(0, len(data), _PIECE):
        places += [found.span(1) for found in pattern.finditer(data, start, start + _PIECE + over)]
        _let_go(data)
    return places


def _pieces(data: "bytes | mmap", start: int, end: int) -> "Iterator[memoryview]":
    """Yield what is in `data` from `start` to `end`, piece by piece."""
    with memoryview(data) as view:
        for first in range(start, end, _PIECE):
            with view[first : min(first + _PIECE, end)] as piece:
                yield piece
            _let_go(data)


def _let_go(data: "bytes | mmap") -> None:
    """Give back the memory of what was read of a mapped file, where the system takes it."""
    import mmap  # noqa: PLC0415

    if isinstance(data, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
        data.madvise(mmap.MADV_DONTNEED)
