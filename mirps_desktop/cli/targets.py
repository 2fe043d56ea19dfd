"""Files that a command will write: looked at before the work begins."""

import errno
import os
from pathlib import Path

from mirps_desktop.problems import Problem, ProblemKind

# A reader who names a file of these types for a folder of briefs has mistaken something.
_OTHER_DOCUMENTS = frozenset({".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".pdf", ".doc", ".docx", ".odt"})


def check_file(path: Path, suffix: str, *, force: bool) -> None:
    """Raise Problem TARGET_… unless a file ending in `suffix` can be put at `path`."""
    if path.suffix.lower() != suffix:
        raise Problem(ProblemKind.TARGET_WRONG_TYPE, file=path, suffix=suffix)
    _check_parent(path)
    if path.is_dir():
        raise Problem(ProblemKind.TARGET_IS_FOLDER, file=path)
    if not force and path.exists():
        raise Problem(ProblemKind.TARGET_EXISTS, file=path)


def check_folder(folder: Path) -> None:
    """Raise Problem TARGET_… unless `folder` is there or can be made."""
    if folder.suffix.lower() in _OTHER_DOCUMENTS and not folder.is_dir():
        raise Problem(ProblemKind.TARGET_WRONG_TYPE, file=folder, suffix=".xlsx")
    if folder.exists() and not folder.is_dir():
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=folder, reason=os.strerror(errno.ENOTDIR))
    _check_parent(folder)


def make_folder(folder: Path) -> None:
    """Make `folder` if it is not there; raises Problem TARGET_UNWRITABLE."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=folder, reason=error.strerror or error) from error


def _check_parent(path: Path) -> None:
    if not path.parent.is_dir():
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file=path, reason=os.strerror(errno.ENOENT))
