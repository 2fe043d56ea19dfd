"""The copy of a foreign catalogue that was opened once: the next opening finds it, and nothing else does."""

from pathlib import Path

import pytest

from mirps_desktop.catalogue import foreign_file, kept_copies
from mirps_desktop.catalogue.kept_copies import (
    open_kept,
    open_untouched,
    origins_path,
)
from mirps_desktop.catalogue.opening import open_at_once, open_catalogue, verify
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.own_catalogues import note_origin
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind
from tests.catalogue.hostile_files import SOUND, changed
from tests.catalogue.keeping import FEWER, kept, path, told

__all__ = ["path"]


def test_the_second_opening_indexes_nothing(path: Path) -> None:
    assert told(path)
    kept(path)
    assert not told(path)


def test_it_is_the_same_catalogue(path: Path) -> None:
    with open_catalogue(path) as made:
        pledges = [hit.pledge for hit in made.hits(made.search(Query()))]
        found = [hit.pledge.id for hit in made.hits(made.search(Query("asylum")))]
        assert made.origin
    kept(path)
    with open_catalogue(path) as copied, copied.again() as again:
        assert (copied.path, again.path) == (path, path)
        assert copied.is_verified
        for catalogue in (copied, again):
            assert [hit.pledge for hit in catalogue.hits(catalogue.search(Query()))] == pledges
            assert [hit.pledge.id for hit in catalogue.hits(catalogue.search(Query("asylum")))] == found


def test_it_is_found_wherever_the_file_is(path: Path, tmp_path: Path) -> None:
    kept(path)
    moved = path.rename(tmp_path / "Elsewhere.sqlite")
    assert not told(moved)
    with pytest.raises(Problem) as raised:
        open_catalogue(path)
    assert raised.value.kind is ProblemKind.CATALOGUE_MISSING


def test_a_changed_file_is_read_anew(path: Path) -> None:
    kept(path)
    path.write_bytes(changed("DELETE FROM note"))
    assert told(path)
    with open_catalogue(path) as catalogue:
        assert sum(catalogue.counts.values()) == 35


def test_a_damaged_file_is_refused_though_there_is_a_copy(path: Path) -> None:
    kept(path)
    path.write_bytes(FEWER.replace(b"refugee", b"refugge", 1))
    with pytest.raises(Problem) as raised:
        open_catalogue(path)
    assert raised.value.kind is ProblemKind.DAMAGED_CATALOGUE


@pytest.mark.parametrize("content", [b"", b"SQLite", SOUND])
def test_a_copy_that_is_not_ours_is_not_used(path: Path, content: bytes) -> None:
    copy = kept(path)
    copy.write_bytes(content)
    assert open_kept(path) is None
    assert told(path)


def test_nothing_is_read_of_what_was_not_written_to(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert open_untouched(path) is None
    kept(path)
    monkeypatch.setattr(foreign_file, "read_catalogue_file", lambda _path: pytest.fail("read"))
    with open_at_once(path) as catalogue:
        assert not catalogue.is_verified
        assert (catalogue.path, sum(catalogue.counts.values())) == (path, 20)
        verify(catalogue)
        assert catalogue.is_verified


@pytest.mark.parametrize("change", ["written", "replaced", "gone", "copy written", "list lost"])
def test_what_was_written_to_is_read(path: Path, change: str) -> None:
    copy = kept(path)
    touched = copy if change == "copy written" else origins_path() if change == "list lost" else path
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
    kept(path)
    path.write_bytes(path.read_bytes())
    with open_at_once(path) as catalogue:
        note_origin(catalogue.origin)
    untouched = open_untouched(path)
    assert untouched
    untouched.close()


def test_a_copy_that_turns_out_damaged_goes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = kept(path)
    content = copy.read_bytes()
    copy.write_bytes(content.replace(b"refugee", b"refugge", 1))
    monkeypatch.setattr(kept_copies, "is_untouched_build", lambda *_given: True)  # the disk did it
    with open_at_once(path) as catalogue, pytest.raises(Problem) as raised:
        verify(catalogue)
    assert raised.value.kind is ProblemKind.KEPT_COPY_DAMAGED
    assert raised.value.details["file"] == path
    assert not copy.exists()
    assert told(path)


def test_a_file_just_written_is_read_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_file, "_FRESH", 3)
    kept(path)
    assert open_untouched(path) is None
    assert not told(path)


def test_a_copy_that_goes_while_it_is_open_is_compared_all_the_same(path: Path) -> None:
    copy = kept(path)
    with open_at_once(path) as catalogue:
        copy.unlink()
        verify(catalogue)
        assert catalogue.is_verified
        with catalogue.again() as again:
            assert sum(again.counts.values()) == 20
    assert told(path)


def test_a_copy_that_goes_just_before_is_none(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = kept(path)

    def is_own_build(*_given: object) -> bool:
        copy.unlink()
        return True

    monkeypatch.setattr(kept_copies, "is_own_build", is_own_build)
    assert open_kept(path) is None


def test_the_bundled_one_and_own_builds_need_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_copies, "open_kept", lambda _path: pytest.fail("asked"))
    for bundled in (None, BUNDLED_CATALOGUE):
        with open_catalogue(bundled) as catalogue:
            assert not catalogue.origin
    with Catalogue.open(BUNDLED_CATALOGUE) as catalogue:
        assert catalogue.path == BUNDLED_CATALOGUE
