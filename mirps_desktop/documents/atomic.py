"""Bytes → files, and nothing else writes files: whole or not at all."""

import contextlib
import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path

from mirps_desktop.problems import Problem, ProblemKind


def write_bytes(path: Path, data: bytes, *, replace: bool = True) -> None:
    """Put `data` in place at `path` by an atomic replace; on any error the old file stays.

    A link stays, and what it leads to is replaced; so are the permissions of an existing file.
    Raises Problem TARGET_EXISTS (only without `replace`), TARGET_IS_FOLDER or TARGET_UNWRITABLE.
    """
    write_all({path: data}, replace=replace)


def write_all(files: Mapping[Path, bytes], *, replace: bool = True) -> None:
    """Do as `write_bytes` for several files: none is put in place before all of them are on the disk."""
    for path in files:
        _check(path, replace=replace)
    ready: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            ready[path] = _temporary(path, data)
        for path in files:
            _put(ready[path], path)
            del ready[path]
    finally:
        for temporary in ready.values():
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
    for folder in {_target(path).parent for path in files}:
        _sync_folder(folder)


def _target(path: Path) -> Path:
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _check(path: Path, *, replace: bool) -> None:
    try:
        if path.is_dir():
            raise Problem(ProblemKind.TARGET_IS_FOLDER, file=path)
        if not replace and os.path.lexists(path):  # a link that leads nowhere is in the way too
            raise Problem(ProblemKind.TARGET_EXISTS, file=path)
    except OSError as error:
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=path, reason=error) from error


def _temporary(path: Path, data: bytes) -> Path:
    """Return a file beside the target of `path` that holds `data` and has the right permissions."""
    temporary: Path | None = None
    try:
        target = _target(path)
        handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=target.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_permissions(target))
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=path, reason=error) from error
    return temporary


def _put(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(_target(path))
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
