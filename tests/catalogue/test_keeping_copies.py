"""Which copies of foreign catalogues are kept, and what happens where one cannot be."""

import os
import sqlite3
from pathlib import Path

import pytest

from mirps_desktop.catalogue import kept_copies, own_builds
from mirps_desktop.catalogue.kept_copies import (
    copies_folder,
    open_kept,
)
from mirps_desktop.catalogue.opening import open_at_once, open_catalogue
from mirps_desktop.data_folder import data_folder
from mirps_desktop.documents import own_catalogues
from mirps_desktop.documents.own_catalogues import keep, keep_copy, note_build
from mirps_desktop.paths import BUNDLED_CATALOGUE
from tests.catalogue.hostile_files import changed
from tests.catalogue.keeping import kept, lists, path, told

__all__ = ["path"]
_OTHER = (
    "UPDATE country SET name_en = 'One' WHERE position = 1",
    "UPDATE country SET name_en = 'Two' WHERE position = 2",
)


def test_a_copy_of_another_version_is_not_used_and_goes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = kept(path)
    monkeypatch.setattr(kept_copies, "_ENDING", "-9.9.9.sqlite")
    assert told(path)
    new = kept(path)
    assert {*copies_folder().iterdir()} == {new, *lists()}
    assert not old.exists()


def test_few_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_catalogues, "_MOST", 2)
    (copies_folder()).mkdir(parents=True)
    old, young = copies_folder() / ".old.tmp", copies_folder() / ".young.tmp"
    for half in (old, young):
        half.write_bytes(b"half")
    os.utime(old, (1, 1))
    copies = []
    one = "UPDATE country SET name_en = 'Other' WHERE position = 1"
    two = "UPDATE country SET name_en = 'Other' WHERE position = 2"
    for changes in ((one,), (two,), (one, "DELETE FROM note"), (two, "DELETE FROM note")):
        path.write_bytes(changed(*changes))
        copies.append(kept(path))
    assert young.exists()  # another window may be writing it
    assert not old.exists()
    left = {*copies_folder().iterdir()} - {*lists(), young}
    assert len(left) == 2
    assert left <= {*copies}


def test_where_nothing_can_be_kept_all_is_as_before(path: Path) -> None:
    data_folder().write_text("not a folder")
    kept(path)
    assert told(path)


def test_the_one_used_last_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_catalogues, "_MOST", 2)
    paths = [tmp_path / f"{number}.sqlite" for number in range(3)]
    for number, each in enumerate(paths):
        each.write_bytes(changed("DELETE FROM note", *_OTHER[:number]))
    first = kept(paths[0])
    second = kept(paths[1])
    with open_at_once(paths[0]) as catalogue:
        keep(catalogue)
    third = kept(paths[2])
    assert first.exists()
    assert third.exists()
    assert not second.exists()


def test_what_cannot_be_removed_hinders_nothing(path: Path) -> None:
    for number in range(4):
        (copies_folder() / f"{number}-folder").mkdir(parents=True)
        (copies_folder() / f"{number}-file").touch()
    kept(path)
    assert not [*copies_folder().glob("*-file")]


def test_own_builds_are_not_forgotten_for_copies(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_builds, "_MOST", 1)
    note_build(BUNDLED_CATALOGUE)
    kept(path)
    assert own_builds.is_own_build(BUNDLED_CATALOGUE)
    assert not told(path)


@pytest.mark.parametrize("error", [MemoryError, sqlite3.OperationalError, RuntimeError])
def test_what_hinders_a_copy_hinders_nothing_else(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def fail(*_given: object) -> bytes:
        raise error

    with open_catalogue(path) as catalogue:
        monkeypatch.setattr(own_catalogues, "sealed", fail)
        keep_copy(catalogue.content(), catalogue.origin)
        monkeypatch.setattr(type(catalogue), "content", fail)
        keep(catalogue)
    assert open_kept(path) is None
