"""Files that a command will write: looked at before the work begins."""

import errno
import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path

from mirps_desktop.problems import Problem, ProblemKind

# A mistyped or other type of document, as in `honduras.xlsxx`; a folder may well be called `2023.12`.
_LIKE_A_TYPE = re.compile(r"\.[a-z]{2,5}", re.IGNORECASE)


def check_file(path: Path, suffix: str, *, force: bool) -> None:
    """Raise Problem TARGET_… unless a file ending in `suffix` can be put at `path`."""
    if path.suffix.lower() != suffix:
        raise Problem(ProblemKind.TARGET_WRONG_TYPE, file=path, suffix=suffix)
    _check_place(path, force=force)


def check_one_of(path: Path, suffixes: Sequence[str], *, force: bool) -> None:
    """Raise Problem TARGET_… unless a file ending in one of `suffixes` can be put at `path`."""
    if path.suffix.lower() not in suffixes:
        raise Problem(ProblemKind.TARGET_UNKNOWN_TYPE, file=path, suffixes=", ".join(suffixes))
    _check_place(path, force=force)


def _check_place(path: Path, *, force: bool) -> None:
    try:
        _check_parent(path)
        if path.is_dir():
            raise Problem(ProblemKind.TARGET_IS_FOLDER, file=path)
        if not force and os.path.lexists(path):
            raise Problem(ProblemKind.TARGET_EXISTS, file=path)
    except OSError as error:
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=path, reason=error) from error


def check_folder(folder: Path) -> None:
    """Raise Problem TARGET_… unless `folder` is there or can be made."""
    try:
        if folder.is_dir():
            return
        if _LIKE_A_TYPE.fullmatch(folder.suffix):
            raise Problem(ProblemKind.TARGET_WRONG_TYPE, file=folder, suffix=".xlsx")
        if os.path.lexists(folder):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        _check_parent(folder)
    except OSError as error:
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=folder, reason=error) from error


def make_folder(folder: Path) -> bool:
    """Make `folder` if it is not there, and tell whether it was made; raises Problem TARGET_UNWRITABLE."""
    try:
        folder.mkdir()
    except FileExistsError:
        return False
    except OSError as error:
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=folder, reason=error) from error
    return True


def _check_parent(path: Path) -> None:
    if not stat.S_ISDIR(path.parent.stat().st_mode):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
