"""Keeping copies of foreign catalogues, for tests: what the window does with one that it has opened."""

from pathlib import Path

import pytest

from mirps_desktop.catalogue import foreign_file
from mirps_desktop.catalogue.kept_copies import builds_path, copy_path, digest_in, origins_path
from mirps_desktop.catalogue.opening import open_catalogue
from mirps_desktop.documents.own_catalogues import keep_copy
from tests.catalogue.hostile_files import changed

FEWER = changed(
    "DELETE FROM note", "DELETE FROM pledge_text WHERE pledge > 20", "DELETE FROM pledge WHERE number > 20"
)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a foreign catalogue; what the test writes counts as old."""
    monkeypatch.setattr(foreign_file, "_FRESH", 0)
    foreign = tmp_path / "Foreign.sqlite"
    foreign.write_bytes(FEWER)
    return foreign


def kept(path: Path) -> Path:
    """Keep the copy of the catalogue at `path` as the window does; return where."""
    with open_catalogue(path) as catalogue:
        keep_copy(catalogue.content(), catalogue.origin)
        return copy_path(digest_in(catalogue.origin))


def lists() -> list[Path]:
    """Return what is in the folder besides the copies."""
    return [origins_path(), builds_path()]


def told(path: Path) -> list[tuple[int, int]]:
    """Return what is told while the catalogue at `path` is opened: each time it is indexed anew."""
    heard: list[tuple[int, int]] = []
    open_catalogue(path, lambda done, total: heard.append((done, total))).close()
    return heard
