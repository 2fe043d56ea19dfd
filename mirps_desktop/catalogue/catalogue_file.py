"""The file of an open catalogue: which one is read, and whether every byte of it was looked at."""

import sqlite3
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self

from mirps_desktop.catalogue import loading
from mirps_desktop.catalogue.seal import check_file, verify, verify_open
from mirps_desktop.problems import Problem, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from mirps_desktop.catalogue.seal import Sha256


class CatalogueFile:
    """Opens and closes it; what is in it, the class made of this knows."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, *, file: Path | None, origin: str = ""
    ) -> None:
        self._connection = connection
        self._file = file  # what is read; none where all is in memory
        self.path = path
        """The file that the reader opened, or a copy of which is read."""
        self.origin = origin
        """What tells the foreign file that was read for this, or nothing where none was."""
        self.is_verified = True
        """Whether the seal of the file was compared."""
        self._unverified: BinaryIO | None = None  # a copy that is to be compared

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a catalogue of our own making at `path` read-only, its seal compared first; raises Problem.

        For any other file there is `opening.open_catalogue`.
        """
        verify(path)
        return cls.open_verified(path)

    @classmethod
    def open_unverified(cls, path: Path, of: Path | None = None) -> Self:
        """Do as `open_verified`, but compare only what the header of the file says; see `verify`."""
        check_file(path)
        # Another window may take a copy away as soon as it is open: what is open stays.
        unverified = path.open("rb") if of else None
        try:
            opened = cls.open_verified(path, of)
        except Exception:
            if unverified:
                unverified.close()
            verify(path)  # raises the Problem, if that is why: there is no telling what a damaged file holds
            raise
        opened.is_verified = False
        opened._unverified = unverified  # noqa: SLF001 — of this very class
        return opened

    @classmethod
    def open_verified(cls, path: Path, of: Path | None = None) -> Self:
        """Do as `open` where the seal was compared a moment ago: of a large file that takes seconds.

        The file may be a copy `of` what the reader opened.
        """
        connection = None
        try:
            connection = loading.connect(path)
            return cls(connection, of or path, file=path)
        except (sqlite3.Error, UnicodeDecodeError, ValueError, KeyError, IndexError) as error:
            if connection is not None:
                connection.close()
            raise Problem(ProblemKind.DAMAGED_CATALOGUE, file=of or path) from error

    def again(self) -> Self:
        """Open the same catalogue a second time, for use in another thread; its seal was compared."""
        if self._file:
            with suppress(sqlite3.OperationalError):  # a copy may have gone meanwhile
                return type(self)(loading.connect(self._file), self.path, file=self._file, origin=self.origin)
        return type(self)(loading.copied(self._connection), self.path, file=None, origin=self.origin)

    @property
    def kept_copy(self) -> Path | None:
        """The file that is read, if it is a kept copy of what the reader opened."""
        return None if self._file == self.path else self._file

    def content(self) -> bytes:
        """Return the database itself, for `seal`."""
        return self._connection.serialize()

    def verify(self, sha256: "Callable[[], Sha256] | None" = None) -> None:
        """Compare the seal of the file, in any thread, unless that was done; raises Problem."""
        if not self._file or self.is_verified:
            return
        if self._unverified:
            with self._unverified as opened:
                verify_open(self._file, opened, sha256)
        else:
            verify(self._file, sha256)
        self.is_verified = True

    def interrupt(self) -> None:
        """Let a search that runs in another thread raise Interrupted; without one nothing happens."""
        self._connection.interrupt()

    def close(self) -> None:
        """Close the file; a closed catalogue answers nothing any more."""
        self._connection.close()
        if self._unverified:
            self._unverified.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
