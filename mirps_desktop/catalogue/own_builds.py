"""Which catalogues this program built on this machine: by size and SHA-256, in a list of the user's own.

A seal is no signature, but a digest noted here is one of a file whose every byte this program wrote.
"""

from contextlib import suppress
from pathlib import Path

from mirps_desktop.catalogue.seal import verify
from mirps_desktop.data_folder import data_folder
from mirps_desktop.problems import Problem

_NAME = "built-here.txt"
_MOST = 100  # the latest


def list_path() -> Path:
    """Return where the list is."""
    return data_folder() / _NAME


def with_build(path: Path) -> bytes:
    """Return the list with the sealed catalogue at `path` in it; raises Problem for any other file."""
    line = f"{path.stat().st_size} {verify(path)}"
    others = [other for other in _lines() if other != line]
    return "\n".join([line, *others[: _MOST - 1], ""]).encode()


def is_own_build(path: Path) -> bool:
    """Return whether the file at `path` has the very bytes of a catalogue that was built here."""
    with suppress(OSError, ValueError, Problem):
        sizes = {line.partition(" ")[0] for line in _lines()}
        size = str(path.stat().st_size)
        return size in sizes and f"{size} {verify(path)}" in _lines()
    return False


def _lines() -> list[str]:
    with suppress(OSError, ValueError):
        return list_path().read_text(encoding="ascii").splitlines()
    return []
