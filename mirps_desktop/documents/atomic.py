"""Bytes → file, and nothing else writes files: whole or not at all."""

import os
import tempfile
from pathlib import Path

from mirps_desktop.problems import Problem, ProblemKind


def write_bytes(path: Path, data: bytes, *, replace: bool = True) -> None:
    """Put `data` in place at `path` by an atomic replace; on any error the old file stays.

    Raises Problem TARGET_EXISTS (only without `replace`), TARGET_IS_FOLDER or TARGET_UNWRITABLE.
    """
    if path.is_dir():
        raise Problem(ProblemKind.TARGET_IS_FOLDER, file=path)
    if not replace and path.exists():
        raise Problem(ProblemKind.TARGET_EXISTS, file=path)
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _usual_permissions(temporary)
        temporary.replace(path)
        temporary = None
    except OSError as error:
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=path, reason=error.strerror or error) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _usual_permissions(path: Path) -> None:
    """Give a new file the permissions of any other: mkstemp's are for its owner alone."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        path.chmod(0o666 & ~mask)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
