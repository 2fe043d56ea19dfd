"""Writing files: whole or not at all, and what is there keeps what is its own."""

import errno
import os
import tempfile
from pathlib import Path
from typing import BinaryIO

import pytest

from mirps_desktop.documents import atomic
from mirps_desktop.documents.atomic import Writer, holding, write_all, write_bytes
from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.sentences import Sentences

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links and permissions of POSIX")


def _kind(path: Path, *, replace: bool = True) -> ProblemKind:
    with pytest.raises(Problem) as raised:
        write_bytes(path, b"new", replace=replace)
    assert raised.value.details["file"] == path
    return raised.value.kind


def test_a_link_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "a.txt", tmp_path / "link.txt"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_bytes(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_link_that_leads_nowhere_is_in_the_way(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "none.txt")
    assert _kind(link, replace=False) is ProblemKind.TARGET_EXISTS
    assert not (tmp_path / "none.txt").exists()
    write_bytes(link, b"new")
    assert (tmp_path / "none.txt").read_bytes() == b"new"


def test_permissions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_bytes(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_name_that_is_too_long_is_named(tmp_path: Path) -> None:
    assert _kind(tmp_path / ("x" * 300), replace=False) is ProblemKind.TARGET_UNWRITABLE


def test_a_folder_that_cannot_be_read_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = os.open

    def refuse(path: str | Path, flags: int, *rest: int, **names: int) -> int:
        if Path(path) == tmp_path:
            raise PermissionError(errno.EACCES, "no")
        return usual(path, flags, *rest, **names)

    monkeypatch.setattr("mirps_desktop.documents.atomic.os.open", refuse)
    write_bytes(tmp_path / "a.txt", b"new")
    assert (tmp_path / "a.txt").read_bytes() == b"new"


def test_a_target_that_is_held_is_told_from_a_folder_that_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def locked(_self: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "replace", locked)
    assert _kind(path) is ProblemKind.TARGET_LOCKED
    monkeypatch.setattr(tempfile, "mkstemp", lambda **_: locked(path, path))
    assert _kind(path) is ProblemKind.TARGET_UNWRITABLE
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.ESTALE, errno.EIO])
def test_a_disk_that_fails_meanwhile_leaves_the_old_file(
    tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic, "_has_room", lambda _folder: False)
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def fail(file: BinaryIO) -> None:
        file.write(b"half")
        raise OSError(number, "System")

    with pytest.raises(Problem) as raised:
        write_all({path: fail})
    assert raised.value.kind is ProblemKind.TARGET_UNWRITABLE
    assert "System" not in Sentences(Language.ENGLISH).of(raised.value)
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]
    assert path.read_bytes() == b"old"


def test_several_files_all_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = atomic._temporary
    made: list[Path] = []

    def full(path: Path, write: Writer) -> Path:
        if made:
            raise Problem(ProblemKind.TARGET_UNWRITABLE, file=path, reason=OSError(errno.ENOSPC, "full"))
        made.append(path)
        return usual(path, write)

    monkeypatch.setattr(atomic, "_temporary", full)
    with pytest.raises(Problem):
        write_all({tmp_path / "a.txt": holding(b"a"), tmp_path / "b.txt": holding(b"b")})
    assert made
    assert not list(tmp_path.iterdir())


def test_a_writer_that_fails_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def stop(file: BinaryIO) -> None:
        file.write(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_all({path: stop})
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]
    assert path.read_bytes() == b"old"


def test_a_file_that_is_read_only_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)
    monkeypatch.setattr("mirps_desktop.documents.atomic.os.access", lambda *_: False)  # root may write all
    with pytest.raises(Problem) as problem:
        write_bytes(path, b"new")
    assert problem.value.kind is ProblemKind.TARGET_UNWRITABLE
    assert path.read_bytes() == b"old"


def test_a_full_folder_for_temporary_files_is_named(tmp_path: Path) -> None:
    def fail(_file: BinaryIO) -> None:
        raise OSError(errno.ENOSPC, "what openpyxl puts aside")

    with pytest.raises(Problem) as raised:
        write_all({tmp_path / "a.xlsx": fail})
    assert raised.value.kind is ProblemKind.NO_ROOM_ASIDE
    assert tempfile.gettempdir() in Sentences(Language.ENGLISH).of(raised.value)
