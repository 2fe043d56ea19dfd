"""Copies of foreign catalogues that were made and indexed here: opening one again takes no second time.

A copy is named after the digest of the foreign file, and after the version that made it. It is one of our
own builds, in a list of its own, and opened only as such; and only while the foreign file is there, and is
the same to the last byte, or was not written to since it was read.
"""

from contextlib import suppress
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from mirps_desktop import __version__
from mirps_desktop.catalogue.own_builds import (
    is_own_build,
    is_untouched_build,
    lines_of,
    list_with,
    untouched,
)
from mirps_desktop.data_folder import data_folder
from mirps_desktop.problems import Problem

if TYPE_CHECKING:
    from mirps_desktop.catalogue.store import Catalogue

_ENDING = f"-{__version__}.sqlite"
_WRITTEN = 600  # seconds after which nobody writes a file any more
_MOST = 20  # lines: a file may be in several places
_PARTS = 3  # of a line


def copies_folder() -> Path:
    """Return where the copies are."""
    return data_folder() / "copies"


def copy_path(digest: str) -> Path:
    """Return where the copy of the foreign file with this SHA-256 is, or would be."""
    return copies_folder() / f"{digest}{_ENDING}"


def builds_path() -> Path:
    """Return the list of the copies; see `own_builds`."""
    return copies_folder() / "built-here.txt"


def origins_path() -> Path:
    """Return the list of the files that copies were made of, the latest used first; see `own_builds.line`."""
    return copies_folder() / "made-of.txt"


def is_latest(origin: str) -> bool:
    """Return whether `origin` is noted as the one that was used last."""
    return _origins()[:1] == [origin]


def with_origin(origin: str) -> bytes:
    """Return the list of those files with `origin` in front."""
    others = [one for one in _origins() if one != origin]
    return list_with(origin, others, _MOST)


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
    with suppress(Problem):  # another window may have taken it away meanwhile
        if is_own_build(copy, builds_path()):
            kept = Catalogue.open_verified(copy, of=path)
            kept.origin = origin
            return kept
    return None


def open_untouched(path: Path) -> "Catalogue | None":
    """Open the copy that was kept of the catalogue at `path`, where neither was written to since.

    Nothing of either is read before. Without such a copy return None.
    """
    origin = untouched(path, _origins())
    if not origin or not is_untouched_build(copy_path(digest_in(origin)), builds_path()):
        return None
    from mirps_desktop.catalogue.store import Catalogue  # noqa: PLC0415

    with suppress(Problem, OSError):  # a copy that is damaged, or has gone, is as good as none
        kept = Catalogue.open_unverified(copy_path(digest_in(origin)), of=path)
        kept.origin = origin
        return kept
    return None


def digest_in(origin: str) -> str:
    """Return the SHA-256 in a line of the list."""
    return origin.split()[1]


def superfluous(most: int) -> list[Path]:
    """Return what need not be kept: all but the `most` copies used last, those of other versions, remains.

    What is a few minutes old may be what another window is writing.
    """
    used = [digest_in(origin) for origin in _origins()]
    digests = {copy: copy.name.removesuffix(_ENDING) for copy in _copies()}
    by_use = sorted(digests, key=lambda copy: used.index(digests[copy]) if digests[copy] in used else _MOST)
    needed = {*by_use[:most], origins_path(), builds_path()}
    with suppress(OSError):
        others = [path for path in copies_folder().iterdir() if path not in needed]
        return [path for path in others if path.suffix != ".tmp" or time() - _time(path) > _WRITTEN]
    return []


def _copies() -> list[Path]:
    with suppress(OSError):
        return [path for path in copies_folder().iterdir() if path.name.endswith(_ENDING)]
    return []


def _origins() -> list[str]:
    return [one for one in lines_of(origins_path()) if len(one.split()) == _PARTS]


def _time(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0
