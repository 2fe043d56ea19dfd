"""Copies of foreign catalogues that were made and indexed here: opening one again takes no second time.

A copy is named after the digest of the foreign file, whose every byte is looked at before the copy is used,
and after the version that made it. It is one of our own builds, and opened only as such.
"""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mirps_desktop import __version__
from mirps_desktop.data_folder import data_folder

if TYPE_CHECKING:
    from mirps_desktop.catalogue.store import Catalogue

_ENDING = f"-{__version__}.sqlite"


def copies_folder() -> Path:
    """Return where the copies are."""
    return data_folder() / "copies"


def copy_path(digest: str) -> Path:
    """Return where the copy of the foreign file with this SHA-256 is, or would be."""
    return copies_folder() / f"{digest}{_ENDING}"


def open_kept(path: Path) -> "Catalogue | None":
    """Open the copy that was kept of the catalogue at `path`; without one return None.

    Raises Problem as `read_catalogue_file` does: the file itself has to be sound.
    """
    if not any(_copies()):
        return None
    from mirps_desktop.catalogue.foreign_file import read_catalogue_file  # noqa: PLC0415 — not at start
    from mirps_desktop.catalogue.own_builds import is_own_build  # noqa: PLC0415
    from mirps_desktop.catalogue.store import Catalogue  # noqa: PLC0415

    copy = copy_path(read_catalogue_file(path)[1])
    return Catalogue.open_verified(copy, of=path) if is_own_build(copy) else None


def superfluous(most: int) -> list[Path]:
    """Return what need not be kept: all but the `most` latest copies, those of other versions, remains."""
    latest = sorted(_copies(), key=_time, reverse=True)[:most]
    with suppress(OSError):
        return [path for path in copies_folder().iterdir() if path not in latest]
    return []


def _copies() -> list[Path]:
    with suppress(OSError):
        return [path for path in copies_folder().iterdir() if path.name.endswith(_ENDING)]
    return []


def _time(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0
