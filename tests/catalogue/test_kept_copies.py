"""The copy of a foreign catalogue that was opened once: the next opening finds it, and nothing else does."""

import os
from pathlib import Path

import pytest

from mirps_desktop.catalogue import foreign_file, kept_copies
from mirps_desktop.catalogue.kept_copies import (
    copies_folder,
    copy_path,
    digest_in,
    list_path,
    open_kept,
    open_untouched,
)
from mirps_desktop.catalogue.opening import open_at_once, open_catalogue, verify
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.data_folder import data_folder
from mirps_desktop.documents import own_catalogues
from mirps_desktop.documents.own_catalogues import keep_copy, note_origin
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind
from tests.catalogue.hostile_files import SOUND, changed

_FEWER = changed(
    "DELETE FROM note", "DELETE FROM pledge_text WHERE pledge > 20", "DELETE FROM pledge WHERE number > 20"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    foreign = tmp_path / "Foreign.sqlite"
    foreign.write_bytes(_FEWER)
    return foreign


def _keep(path: Path) -> Path:
    """Keep the copy of the catalogue at `path` as the window does; return where."""
    with open_catalogue(path) as catalogue:
        keep_copy(catalogue.content(), catalogue.origin)
        return copy_path(digest_in(catalogue.origin))


def _told(path: Path) -> list[tuple[int, int]]:
    """Return what is told while the catalogue at `path` is opened: each time it is indexed anew."""
    told: list[tuple[int, int]] = []
    open_catalogue(path, lambda done, total: told.append((done, total))).close()
    return told


def test_the_second_opening_indexes_nothing(path: Path) -> None:
    assert _told(path)
    _keep(path)
    assert not _told(path)


def test_it_is_the_same_catalogue(path: Path) -> None:
    with open_catalogue(path) as made:
        pledges = [hit.pledge for hit in made.hits(made.search(Query()))]
        found = [hit.pledge.id for hit in made.hits(made.search(Query("asylum")))]
        assert made.origin
    _keep(path)
    with open_catalogue(path) as kept, kept.again() as again:
        assert (kept.path, again.path) == (path, path)
        assert kept.is_verified
        for catalogue in (kept, again):
            assert [hit.pledge for hit in catalogue.hits(catalogue.search(Query()))] == pledges
            assert [hit.pledge.id for hit in catalogue.hits(catalogue.search(Query("asylum")))] == found


def test_it_is_found_wherever_the_file_is(path: Path, tmp_path: Path) -> None:
    _keep(path)
    moved = path.rename(tmp_path / "Elsewhere.sqlite")
    assert not _told(moved)
    with pytest.raises(Problem) as raised:
        open_catalogue(path)
    assert raised.value.kind is ProblemKind.CATALOGUE_MISSING


def test_a_changed_file_is_read_anew(path: Path) -> None:
    _keep(path)
    path.write_bytes(changed("DELETE FROM note"))
    assert _told(path)
    with open_catalogue(path) as catalogue:
        assert sum(catalogue.counts.values()) == 35


def test_a_damaged_file_is_refused_though_there_is_a_copy(path: Path) -> None:
    _keep(path)
    path.write_bytes(_FEWER.replace(b"refugee", b"refugge", 1))
    with pytest.raises(Problem) as raised:
        open_catalogue(path)
    assert raised.value.kind is ProblemKind.DAMAGED_CATALOGUE


@pytest.mark.parametrize("content", [b"", b"SQLite", SOUND])
def test_a_copy_that_is_not_ours_is_not_used(path: Path, content: bytes) -> None:
    copy = _keep(path)
    copy.write_bytes(content)
    assert open_kept(path) is None
    assert _told(path)


def test_a_copy_of_another_version_is_not_used_and_goes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = _keep(path)
    monkeypatch.setattr(kept_copies, "_ENDING", "-9.9.9.sqlite")
    assert _told(path)
    new = _keep(path)
    assert {*copies_folder().iterdir()} == {new, list_path()}
    assert not old.exists()


def test_few_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_catalogues, "_MOST", 2)
    (copies_folder()).mkdir(parents=True)
    old, young = copies_folder() / ".old.tmp", copies_folder() / ".young.tmp"
    for half in (old, young):
        half.write_bytes(b"half")
    os.utime(old, (1, 1))
    kept = []
    one = "UPDATE country SET name_en = 'Other' WHERE position = 1"
    two = "UPDATE country SET name_en = 'Other' WHERE position = 2"
    for changes in ((one,), (two,), (one, "DELETE FROM note"), (two, "DELETE FROM note")):
        path.write_bytes(changed(*changes))
        kept.append(_keep(path))
    assert young.exists()  # another window may be writing it
    assert not old.exists()
    left = {*copies_folder().iterdir()} - {list_path(), young}
    assert len(left) == 2
    assert left <= {*kept}


def test_where_nothing_can_be_kept_all_is_as_before(path: Path) -> None:
    data_folder().write_text("not a folder")
    _keep(path)
    assert _told(path)


def test_nothing_is_read_of_what_was_not_written_to(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert open_untouched(path) is None
    _keep(path)
    monkeypatch.setattr(foreign_file, "read_catalogue_file", lambda _path: pytest.fail("read"))
    with open_at_once(path) as catalogue:
        assert not catalogue.is_verified
        assert (catalogue.path, sum(catalogue.counts.values())) == (path, 20)
        verify(catalogue)
        assert catalogue.is_verified


@pytest.mark.parametrize("change", ["written", "replaced", "gone", "copy written", "list lost"])
def test_what_was_written_to_is_read(path: Path, change: str) -> None:
    copy = _keep(path)
    touched = copy if change == "copy written" else list_path() if change == "list lost" else path
    content = touched.read_bytes()
    if change in {"replaced", "gone", "list lost"}:
        touched.unlink()
    if change in {"written", "replaced", "copy written"}:
        touched.write_bytes(content)
    assert open_untouched(path) is None
    if change == "gone":
        with pytest.raises(Problem):
            open_at_once(path)
    else:
        with open_at_once(path) as catalogue:
            assert catalogue.is_verified
            assert sum(catalogue.counts.values()) == 20


def test_what_was_read_is_noted_for_the_next_time(path: Path) -> None:
    _keep(path)
    path.write_bytes(path.read_bytes())
    with open_at_once(path) as catalogue:
        note_origin(catalogue.origin)
    kept = open_untouched(path)
    assert kept
    assert not kept.origin
    kept.close()


def test_a_copy_that_turns_out_damaged_goes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = _keep(path)
    content = copy.read_bytes()
    copy.write_bytes(content.replace(b"refugee", b"refugge", 1))
    monkeypatch.setattr(kept_copies, "is_untouched_build", lambda _path: True)  # the disk did it
    with open_at_once(path) as catalogue, pytest.raises(Problem) as raised:
        verify(catalogue)
    assert raised.value.kind is ProblemKind.KEPT_COPY_DAMAGED
    assert raised.value.details["file"] == path
    assert not copy.exists()
    assert _told(path)


def test_the_bundled_one_and_own_builds_need_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_copies, "open_kept", lambda _path: pytest.fail("asked"))
    for bundled in (None, BUNDLED_CATALOGUE):
        with open_catalogue(bundled) as catalogue:
            assert not catalogue.origin
    with Catalogue.open(BUNDLED_CATALOGUE) as catalogue:
        assert catalogue.path == BUNDLED_CATALOGUE
