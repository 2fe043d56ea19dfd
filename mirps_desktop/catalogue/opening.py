"""Opening a catalogue: one of the program's own as it is, any other as a copy made from its rows."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mirps_desktop.catalogue.own_builds import is_own_build, is_untouched_build
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.catalogue.telling import Tell, tell_nobody
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind

if TYPE_CHECKING:
    from mirps_desktop.catalogue.seal import Sha256


def is_bundled(path: Path) -> bool:
    """Return whether `path` leads to the catalogue that comes with the program."""
    with suppress(OSError, ValueError):
        return path.samefile(BUNDLED_CATALOGUE)
    return False


def open_catalogue(path: Path | None = None, tell: Tell = tell_nobody) -> Catalogue:
    """Open the catalogue at `path`, or the bundled one; raises Problem.

    One that was built on this machine is read as it is too, whatever its size; of any other one, the copy
    that was kept when it was opened before, if there is one.
    `tell` hears how many pledges of a foreign one are indexed, and may raise to give the opening up.
    """
    if path is None or is_bundled(path):
        with _of_the_program():
            return Catalogue.open(BUNDLED_CATALOGUE)
    if is_own_build(path):
        return Catalogue.open_verified(path)
    from mirps_desktop.catalogue.kept_copies import open_kept  # noqa: PLC0415 — not at start

    if kept := open_kept(path):
        return kept
    from mirps_desktop.catalogue.foreign import open_foreign  # noqa: PLC0415 — what builds is rarely needed

    return open_foreign(path, tell)


def open_at_once(path: Path | None = None, tell: Tell = tell_nobody) -> Catalogue:
    """Do as `open_catalogue`, but leave the seal of what is the program's own to `verify`.

    That takes as long as the file is large, and has to be done as soon as the catalogue can be seen.
    """
    if path is None or is_bundled(path):
        with _of_the_program():
            return Catalogue.open_unverified(BUNDLED_CATALOGUE)
    if is_untouched_build(path):
        return Catalogue.open_unverified(path)
    from mirps_desktop.catalogue.kept_copies import open_untouched  # noqa: PLC0415 — not at start

    return open_untouched(path) or open_catalogue(path, tell)


def verify(catalogue: Catalogue, sha256: "Callable[[], Sha256] | None" = None) -> None:
    """Compare the seal of an open catalogue, in any thread, unless that was done; raises Problem.

    `sha256` makes what takes the digest; see `seal.verify`.
    """
    if catalogue.path == BUNDLED_CATALOGUE:
        with _of_the_program():
            catalogue.verify(sha256)
    elif copy := catalogue.kept_copy:
        with _of_a_copy(copy, catalogue.path):
            catalogue.verify(sha256)
    else:
        catalogue.verify(sha256)


@contextmanager
def _of_a_copy(copy: Path, path: Path) -> Iterator[None]:
    """Take a damaged `copy` of the catalogue at `path` away, and say that it is made again."""
    try:
        yield
    except (OSError, ValueError) as error:  # it may be whole
        raise Problem(ProblemKind.CATALOGUE_UNREADABLE, file=path, reason=error) from error
    except Problem as problem:
        with suppress(OSError):
            copy.unlink()
        raise Problem(ProblemKind.KEPT_COPY_DAMAGED, file=path) from problem


@contextmanager
def _of_the_program() -> Iterator[None]:
    """Say of the bundled catalogue that the program is to be installed again: no other can be chosen."""
    try:
        yield
    except Problem as problem:
        if problem.kind is ProblemKind.CATALOGUE_UNREADABLE:  # it may be whole
            raise
        raise Problem(ProblemKind.BUNDLED_CATALOGUE_DAMAGED, file=BUNDLED_CATALOGUE) from problem
