"""Catalogues that anybody may have made: a copy of their rows or one sentence; no crash, no wait."""

import os
import random
import sqlite3
import sys
from pathlib import Path

import pytest

from mirps_desktop.catalogue import foreign_file
from mirps_desktop.catalogue.foreign_file import read_catalogue_file
from mirps_desktop.catalogue.foreign_rows import ForeignRowError, foreign_rows
from mirps_desktop.catalogue.opening import is_bundled, open_catalogue
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.seal import SCHEMA_VERSION
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.language import Language
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.sentences import Sentences
from tests.catalogue.hostile_files import SOUND, changed, crafted, mutated, outcome

_CRAFTED = crafted()
_REFUSED = {ProblemKind.DAMAGED_CATALOGUE, ProblemKind.UNRULY_CATALOGUE}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ñandú #1 %20?.sqlite"


def test_a_sound_one_is_the_same_in_all(path: Path, catalogue: Catalogue) -> None:
    path.write_bytes(SOUND)
    assert is_bundled(BUNDLED_CATALOGUE)
    assert not is_bundled(path)
    with open_catalogue(path) as copy, copy.again() as again:
        for one in (copy, again):
            assert one.pledges() == catalogue.pledges()
            assert one.counts == catalogue.counts
            assert one.glossary.pairs == catalogue.glossary.pairs
            query = Query("apatridia or desplazamiento")
            assert one.search(query).expansions == catalogue.search(query).expansions
            assert list(one.hits(one.search(query))) == list(catalogue.hits(catalogue.search(query)))
            with pytest.raises(sqlite3.OperationalError):
                one._connection.execute("DELETE FROM pledge")
    assert list(path.parent.iterdir()) == [path]


def test_nothing_but_the_rows_is_taken(path: Path) -> None:
    path.write_bytes(
        changed(
            "DELETE FROM search_word",
            "DELETE FROM search_index_data",
            "CREATE TRIGGER t AFTER INSERT ON pledge BEGIN SELECT load_extension('x'); END",
            "CREATE TABLE more AS SELECT * FROM pledge",
        )
    )
    with open_catalogue(path) as copy:
        assert copy.search(Query("refugee")).total == 25
        names = {name for (name,) in copy._connection.execute("SELECT name FROM sqlite_schema")}
    assert not names & {"t", "more"}


@pytest.mark.parametrize("name", _CRAFTED)
def test_what_was_made_to_do_harm_is_refused(path: Path, name: str) -> None:
    path.write_bytes(_CRAFTED[name])
    assert outcome(path) in _REFUSED


def test_a_broken_rule_is_named(path: Path) -> None:
    path.write_bytes(_CRAFTED["invisible"])
    with pytest.raises(Problem) as raised:
        open_catalogue(path)
    for language in Language:
        sentence = Sentences(language).of(raised.value)
        assert str(path) in sentence
        assert "pledges.csv:4:text" in sentence


def test_damage_by_chance_is_refused_or_harmless(path: Path, catalogue: Catalogue) -> None:
    chance = random.Random(23)  # noqa: S311 — not for secrets
    texts = [pledge.text for pledge in catalogue.pledges()]
    for _ in range(30):
        path.write_bytes(mutated(chance))
        found = outcome(path)
        assert isinstance(found, ProblemKind) or len(found) == len(texts)


def test_rows_are_read_or_refused_whatever_the_pages_are() -> None:
    chance = random.Random(42)  # noqa: S311
    read = 0
    for _ in range(250):
        try:
            read += len(foreign_rows(mutated(chance))["pledge"]) == 35
        except (sqlite3.Error, ForeignRowError):
            continue
    assert 20 < read < 230


def test_damage_that_is_not_sealed_shows_no_wrong_text(path: Path) -> None:
    chance = random.Random(5)  # noqa: S311
    for _ in range(150):
        damaged = bytearray(SOUND)
        damaged[chance.randrange(len(SOUND))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged[: chance.choice((len(SOUND), chance.randrange(len(SOUND))))])
        assert isinstance(outcome(path), ProblemKind)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", ProblemKind.NOT_A_CATALOGUE),
        (b"id,text\nR1,hello\n" * 50, ProblemKind.NOT_A_CATALOGUE),
        (b"SQLite format 3\0" + bytes(5000), ProblemKind.NOT_A_CATALOGUE),
        (SOUND[:60] + (SCHEMA_VERSION + 1).to_bytes(4, "big") + SOUND[64:], ProblemKind.NEWER_CATALOGUE),
        (SOUND[:60] + (1).to_bytes(4, "big") + SOUND[64:], ProblemKind.OLDER_CATALOGUE),
        (SOUND[:100], ProblemKind.DAMAGED_CATALOGUE),
    ],
)
def test_other_files_are_called_what_they_are(path: Path, content: bytes, kind: ProblemKind) -> None:
    path.write_bytes(content)
    assert outcome(path) is kind


def test_another_database_is_no_catalogue(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE pledge (number)")
    connection.commit()
    connection.close()
    assert outcome(path) is ProblemKind.NOT_A_CATALOGUE


def test_a_folder_and_what_is_not_there(path: Path) -> None:
    assert outcome(path) is ProblemKind.CATALOGUE_MISSING
    path.mkdir()
    assert outcome(path) in {ProblemKind.NOT_A_CATALOGUE, ProblemKind.CATALOGUE_UNREADABLE}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="files of Unix")
def test_nothing_waits_at_pipes_devices_and_circles(path: Path) -> None:
    os.mkfifo(path)
    assert outcome(path) is ProblemKind.NOT_A_CATALOGUE
    assert outcome(Path("/dev/zero")) is ProblemKind.NOT_A_CATALOGUE
    circle = path.with_name("circle")
    circle.symlink_to(circle)
    with pytest.raises(Problem) as raised:
        open_catalogue(circle)
    assert "its links lead in a circle" in Sentences(Language.ENGLISH).of(raised.value)
    link = path.with_name("link")
    link.symlink_to(BUNDLED_CATALOGUE)
    assert is_bundled(link)


@pytest.mark.skipif(sys.platform == "win32", reason="a file with holes")
def test_a_huge_file_is_not_read(path: Path) -> None:
    path.write_bytes(SOUND)
    os.truncate(path, 4 * 1024**3)
    assert outcome(path) is ProblemKind.CATALOGUE_TOO_LARGE


def test_a_file_that_grows_while_it_is_read_is_too_large(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(SOUND)
    monkeypatch.setattr(foreign_file, "LARGEST", len(SOUND))
    assert read_catalogue_file(path)[0] == SOUND
    monkeypatch.setattr(foreign_file, "LARGEST", len(SOUND) - 1)
    assert outcome(path) is ProblemKind.CATALOGUE_TOO_LARGE


@pytest.mark.parametrize("ending", ["-journal", "-wal", "-shm"])
def test_a_journal_beside_it_is_left_alone(path: Path, ending: str) -> None:
    path.write_bytes(SOUND)
    journal = path.with_name(path.name + ending)
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    assert not isinstance(outcome(path), ProblemKind)
    assert sorted(path.parent.iterdir()) == sorted([path, journal])


class _EnoughError(Exception):
    """What a reader's “Cancel” raises."""


@pytest.mark.parametrize("after", [0, 1, 5, 30])
def test_opening_can_be_given_up(path: Path, after: int) -> None:
    path.write_bytes(SOUND)
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) > after:
            raise _EnoughError

    with pytest.raises(_EnoughError):
        open_catalogue(path, tell)
    assert len(told) == after + 1
