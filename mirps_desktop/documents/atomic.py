"""Contents → files, and nothing else writes files: whole or not at all."""

import contextlib
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from mirps_desktop.problems import Problem, ProblemKind

Writer = Callable[[BinaryIO], object]
"""Writes the content of a file into an open one, which is real: it can be sought in and has a number."""

_ROOM = 2**24  # bytes; a disk with so much left is not the one that is full


def holding(data: bytes) -> Writer:
    """Return what writes `data`."""
    return lambda file: file.write(data)


def write_bytes(path: Path, data: bytes, *, replace: bool = True) -> None:
    """Put `data` in place at `path` as `write_all` does."""
    write_all({path: holding(data)}, replace=replace)


def write_all(files: Mapping[Path, Writer], *, replace: bool = True) -> None:
    """Have every file written beside its place, then put all in place by atomic replaces.

    On any error, a writer's own included, the old files stay and nothing is left over. A link stays, and
    what it leads to is replaced; so are the permissions of an existing file.
    Raises Problem TARGET_EXISTS (only without `replace`), TARGET_IS_FOLDER, TARGET_LOCKED, NO_ROOM_ASIDE
    or TARGET_UNWRITABLE; only where a file is held by another program, those put in place before it stay.
    """
    for path in files:
        _check(path, replace=replace)
    ready: dict[Path, Path] = {}
    try:
        for path, write in files.items():
            ready[path] = _temporary(path, write)
        for path in files:
            _put(ready[path], path)
            del ready[path]
    finally:
        for temporary in ready.values():
            _remove(temporary)
    for folder in {_target(path).parent for path in files}:
        _sync_folder(folder)


def _target(path: Path) -> Path:
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _check(path: Path, *, replace: bool) -> None:
    try:
        if path.is_dir():
            raise Problem(ProblemKind.TARGET_IS_FOLDER, file=path)
        target = _target(path)
        if replace and target.exists() and not os.access(target, os.W_OK):  # a rename would not ask
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if not replace and os.path.lexists(path):  # a link that leads nowhere is in the way too
            raise Problem(ProblemKind.TARGET_EXISTS, file=path)
    except OSError as error:
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=path, reason=error) from error


def _temporary(path: Path, write: Writer) -> Path:
    """Return a file beside the target of `path` with what `write` writes and the right permissions."""
    temporary: Path | None = None
    try:
        target = _target(path)
        handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=target.parent)
        temporary = Path(name)
        with os.fdopen(handle, "w+b") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_permissions(target))
    except BaseException as error:  # also what the writer raises, and Ctrl+C
        if temporary is not None:
            _remove(temporary)
        if isinstance(error, OSError):
            if error.errno == errno.ENOSPC and _has_room(path.parent):  # what writers put aside meanwhile
                raise Problem(ProblemKind.NO_ROOM_ASIDE, folder=tempfile.gettempdir()) from error
            raise Problem(ProblemKind.TARGET_UNWRITABLE, file=path, reason=error) from error
        raise
    return temporary


def _has_room(folder: Path) -> bool:
    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free > _ROOM
    return False


def _remove(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)


def _put(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(_target(path))
    except PermissionError as error:  # the folder took the new file, so it is the old one that is held
        raise Problem(ProblemKind.TARGET_LOCKED, file=path) from error
    except OSError as error:
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=path, reason=error) from error


def _permissions(target: Path) -> int:
    """Return those of the file that is replaced, or of any new one: mkstemp's are for its owner alone."""
    with contextlib.suppress(FileNotFoundError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Have the name on the disk too, where the folder lets itself be opened; the file is written anyway."""
    if os.name == "posix":
        with contextlib.suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
