"""A catalogue built here is read as it is; the same file with one byte changed is not."""

from pathlib import Path

import pytest

from mirps_desktop.catalogue import opening
from mirps_desktop.catalogue.own_builds import is_own_build, list_path
from mirps_desktop.catalogue.seal import UNSEALED, seal
from mirps_desktop.cli.main import main
from mirps_desktop.paths import BUNDLED_CATALOGUE

DATA = BUNDLED_CATALOGUE.parent


@pytest.fixture
def built(tmp_path: Path) -> Path:
    path = tmp_path / "own.sqlite"
    assert main(["build", str(DATA), "-o", str(path)]) == 0
    return path


def test_what_was_built_here_is_read_as_it_is(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mirps_desktop.catalogue.foreign.open_foreign", None)
    with opening.open_catalogue(built) as catalogue:
        assert sum(catalogue.counts.values()) == 35


def test_another_seal_is_not_ours(built: Path) -> None:
    data = built.read_bytes()
    start = data.index(UNSEALED[:-64].encode()) + len(UNSEALED) - 64
    changed = data.replace(b"asylum-seekers", b"asylum seekers", 1)
    built.write_bytes(seal(changed[:start] + b"0" * 64 + changed[start + 64 :]))
    assert built.stat().st_size == len(data)
    assert not is_own_build(built)


@pytest.mark.parametrize("content", [None, b"", b"x y\n", b"\xff"])
def test_a_list_that_cannot_be_read_names_nothing(built: Path, content: bytes | None) -> None:
    assert is_own_build(built)
    if content is None:
        list_path().unlink()
    else:
        list_path().write_bytes(content)
    assert not is_own_build(built)


def test_a_build_where_nothing_can_be_noted(tmp_path: Path) -> None:
    list_path().parent.parent.mkdir(parents=True, exist_ok=True)
    list_path().parent.write_text("in the way")
    assert main(["build", str(DATA), "-o", str(tmp_path / "a.sqlite")]) == 0
    assert not is_own_build(tmp_path / "a.sqlite")
