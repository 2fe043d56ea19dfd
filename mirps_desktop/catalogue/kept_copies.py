"""Copies of foreign catalogues that were made and indexed here: opening one again takes no second time.

A copy is named after the digest of the foreign file, and after the version that made it. It is one of our
own builds, and opened only as such; and only while the foreign file is there, and is the same to the last
byte, or was not written to since it was read.
"""

from contextlib import suppress
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from mirps_desktop import __version__
from mirps_desktop.catalogue.own_builds import is_own_build, is_untouched_build, untouched
from mirps_desktop.data_folder import data_folder
from mirps_desktop.problems import Problem

if TYPE_CHECKING:
    from mirps_desktop.catalogue.store import Catalogue

_ENDING = f"-{__version__}.sqlite"
_WRITTEN = 600  # seconds after which nobody writes a file any more
_MOST = 20  # lines: a file may be in several places


def copies_folder() -> Path:
    """Return where the copies are."""
    return data_folder() / "copies"


def copy_path(digest: str) -> Path:
    """Return where the copy of the foreign file with this SHA-256 is, or would be."""
    return copies_folder() / f"{digest}{_ENDING}"


def list_path() -> Path:
    """Return the list of the files that the copies were made of; see `own_builds.line`."""
    return copies_folder() / "made-of.txt"


def with_origin(origin: str) -> bytes:
    """Return the list with `origin` in it."""
    others = [one for one in _lines() if one != origin]
    return "\n".join([origin, *others[: _MOST - 1], ""]).encode()


def open_kept(path: Path) -> "Catalogue | None":
    """Open the copy that was kept of the catalogue at `path`, all of both compared; without one return None.

    Raises Problem as `read_catalogue_file` does: the file itself has to be sound.
    """
    if not _copies():
        return None
    from mirps_desktop.catalogue.foreign_file import read_catalogue_file  # noqa: PLC0415 — not at start
    from mirps_desktop.catalogue.store import Catalogue  # noqa: PLC0415

    origin = read_catalogue_file(path)[1]
    copy = copy_path(digest_in(origin))
    if not is_own_build(copy):
        return None
    kept = Catalogue.open_verified(copy, of=path)
    kept.origin = origin  # it was not noted, or was written to
    return kept


def open_untouched(path: Path) -> "Catalogue | None":
    """Open the copy that was kept of the catalogue at `path`, where neither was written to since.

    Nothing of either is read before. Without such a copy return None.
    """
    digest = untouched(path, _lines())
    if not digest or not is_untouched_build(copy_path(digest)):
        return None
    from mirps_desktop.catalogue.store import Catalogue  # noqa: PLC0415

    with suppress(Problem):  # a copy that is damaged is as good as none
        return Catalogue.open_unverified(copy_path(digest), of=path)
    return None


def digest_in(origin: str) -> str:
    """Return the SHA-256 in a line of the list."""
    return origin.split()[1]


def superfluous(most: int) -> list[Path]:
    """Return what need not be kept: all but the `most` latest copies, those of other versions, remains.

    What is a few minutes old may be what another window is writing.
    """
    needed = {*sorted(_copies(), key=_time, reverse=True)[:most], list_path()}
    with suppress(OSError):
        others = [path for path in copies_folder().iterdir() if path not in needed]
        return [path for path in others if path.suffix != ".tmp" or time() - _time(path) > _WRITTEN]
    return []


def _copies() -> list[Path]:
    with suppress(OSError):
        return [path for path in copies_folder().iterdir() if path.name.endswith(_ENDING)]
    return []


def _lines() -> list[str]:
    with suppress(OSError, ValueError):
        return list_path().read_text(encoding="utf-8").splitlines()
    return []


def _time(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0
