"""Opening a catalogue: only a sealed one, read-only, and nothing beside it."""

import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from mirps_desktop.catalogue import seal
from mirps_desktop.catalogue.check import check
from mirps_desktop.catalogue.seal import APPLICATION_ID, SCHEMA_VERSION
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind


def _kind_of_opening(path: Path) -> ProblemKind | None:
    try:
        Catalogue.open(path).close()
    except Problem as problem:
        return problem.kind
    return None


def test_any_flipped_bit_is_found(tmp_path: Path) -> None:
    sound = BUNDLED_CATALOGUE.read_bytes()
    path = tmp_path / "flipped.sqlite"
    chance = random.Random(7)  # noqa: S311 — not for secrets
    for _ in range(60):
        damaged = bytearray(sound)
        damaged[chance.randrange(len(sound))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        assert _kind_of_opening(path) is not None


@pytest.mark.parametrize("piece", [1, 50, 84, 85, 86, 1_000])
def test_a_digest_is_found_wherever_it_stands(monkeypatch: pytest.MonkeyPatch, piece: int) -> None:
    monkeypatch.setattr(seal, "_PIECE", piece)
    one = seal.UNSEALED.encode()
    length = len(one)
    for before in range(3 * length):
        start = before + length - 64
        assert seal._places(bytes(before) + one + bytes(100)) == [(start, start + 64)]
    assert seal._places(one + one) == [(length - 64, length), (2 * length - 64, 2 * length)]


def test_a_changed_text_is_found(tmp_path: Path) -> None:
    path = tmp_path / "changed.sqlite"
    path.write_bytes(BUNDLED_CATALOGUE.read_bytes())
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE pledge_text SET text = replace(text, 'refugees', 'refugee')")
    connection.close()
    assert _kind_of_opening(path) is ProblemKind.DAMAGED_CATALOGUE


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + bytes(200), bytes(5000)])
def test_a_stranger_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "stranger.sqlite"
    path.write_bytes(content)
    assert _kind_of_opening(path) is ProblemKind.NOT_A_CATALOGUE


def test_missing_folder_and_newer(tmp_path: Path) -> None:
    assert _kind_of_opening(tmp_path / "none.sqlite") is ProblemKind.CATALOGUE_MISSING
    assert _kind_of_opening(tmp_path) is ProblemKind.NOT_A_CATALOGUE
    newer = bytearray(BUNDLED_CATALOGUE.read_bytes())
    newer[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    (tmp_path / "newer.sqlite").write_bytes(newer)
    assert _kind_of_opening(tmp_path / "newer.sqlite") is ProblemKind.NEWER_CATALOGUE


def test_opening_writes_nothing_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "ñandú #1 %20?.sqlite"
    path.write_bytes(BUNDLED_CATALOGUE.read_bytes())
    before = path.stat().st_mtime_ns
    with Catalogue.open(path) as catalogue:
        assert len(catalogue.pledges()) == 35
        with pytest.raises(sqlite3.OperationalError):
            catalogue._connection.execute("DELETE FROM pledge")
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mtime_ns == before


def test_check_reports_what_is_there() -> None:
    report = check(BUNDLED_CATALOGUE)
    assert (report.regional, report.national, report.themes, report.countries) == (4, 31, 4, 7)
    assert report.schema_version == SCHEMA_VERSION


def test_the_file_reads_well_in_another_tool() -> None:
    connection = sqlite3.connect(f"{BUNDLED_CATALOGUE.as_uri()}?mode=ro", uri=True)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    row = connection.execute(
        "SELECT theme, tema, country, pais, supports, line_first FROM pledges WHERE id = 'GRF-08742'"
    ).fetchone()
    asylum = ("Asylum Capacity Building", "Fortalecimiento de los sistemas de asilo")
    assert row == (*asylum, "Mexico", "México", "R1", 43)
    assert connection.execute("SELECT count(*) FROM pledges").fetchone() == (35,)
    assert connection.execute("SELECT count(*) FROM follow_up").fetchone() == (0,)
    connection.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="as Linux tells it")
def test_a_large_file_takes_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.sqlite"
    path.write_bytes(
        seal.seal(BUNDLED_CATALOGUE.read_bytes()[:100] + seal.UNSEALED.encode() + bytes(60_000_000))
    )
    code = f"""
import resource
from pathlib import Path
from mirps_desktop.catalogue.seal import verify
def most():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
verify(Path({str(BUNDLED_CATALOGUE)!r}))
before = most()
verify(Path({str(path)!r}))
print(most() - before)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 20_000  # kB
