"""`mirps export`, `brief`, `sheets`, `build`, `check`: what is written, and what is not."""

import errno
import json
import os
from pathlib import Path

import openpyxl
import pytest

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.main import main
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind
from tests.documents.exports import csv_rows, package

DATA = BUNDLED_CATALOGUE.parent


def test_export(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.xlsx"
    assert main(["--language", "en", "export", "asylum", "--country", "HND", "-o", str(path)]) == 0
    assert str(path) in capsys.readouterr().out
    book = openpyxl.load_workbook(path)
    values = [str(cell.value) for sheet in book for row in sheet for cell in row]
    assert "GRF-00627" in values
    assert any("Country: Honduras; text: “asylum”" in value for value in values)


def test_the_ending_says_the_format(tmp_path: Path) -> None:
    options = ["--columns", "id, text,id", "--hxl", "--country", "HND", "--order", "id"]
    for name in ("a.CSV", "a.json", "a.zip", "a.xlsx"):
        assert main(["export", *options, "-o", str(tmp_path / name)]) == 0
    rows = csv_rows((tmp_path / "a.CSV").read_bytes())
    assert rows[:2] == [["id", "text"], ["#activity+code+v_grf", "#description+i_en"]]
    assert json.loads((tmp_path / "a.json").read_bytes())["pledges"] == rows
    described, table = package((tmp_path / "a.zip").read_bytes())
    assert "Honduras" in described["description"]
    assert table == [rows[0], *rows[2:]]
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert [list(row) for row in sheet.iter_rows(min_row=2, values_only=True)] == rows[1:]


def test_an_unknown_column_or_ending_names_what_there_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for columns in ("id,colour", "", "id,,text"):
        assert main(["export", "--columns", columns, "-o", str(tmp_path / "a.csv"), "--language", "en"]) == 2
        assert "the columns are id, level, theme, theme_name" in capsys.readouterr().err
    assert main(["export", "-o", str(tmp_path / "a.ods"), "--language", "en"]) == 2
    assert "one of .xlsx, .csv, .json, .zip." in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.json", "a.zip"])
def test_an_interruption_is_said_and_leaves_nothing(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_self: object, done: int, _total: int) -> None:
        if done == 5:
            raise KeyboardInterrupt

    monkeypatch.setattr("mirps_desktop.cli.progress.Progress.__call__", interrupt)
    (tmp_path / name).write_bytes(b"old")
    assert main(["export", "-o", str(tmp_path / name), "--force", "--language", "en"]) == 130
    told = capsys.readouterr()
    assert told.err == "Interrupted; nothing unfinished was left behind.\n"
    assert not told.out
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [(name, b"old")]


def test_nothing_to_write_is_no_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command, name in (("export", "a.xlsx"), ("sheets", "a.pdf")):
        assert main([command, "zzzz", "-o", str(tmp_path / name), "--language", "en"]) == 0
        assert "nothing was written" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_brief_in_one_workbook(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    assert main(["brief", "HND", "Belice", "hnd", "-o", str(path), "--paper", "letter"]) == 0
    assert len(openpyxl.load_workbook(path).sheetnames) == 2


def test_briefs_in_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mirps_desktop.cli.progress._PATIENCE", 600.0)  # slow machines tell of their progress
    folder = tmp_path / "briefs"
    assert main(["brief", "--all", "-o", str(folder)]) == 0
    files = sorted(folder.iterdir())
    assert len(files) == 7
    for path in files[:-1]:
        path.unlink()
    before = files[-1].read_bytes()
    assert main(["brief", "--all", "-o", str(folder)]) == 2  # the last file is in the way of all
    assert len(list(folder.iterdir())) == 1
    assert files[-1].read_bytes() == before
    assert main(["brief", "--all", "-o", str(folder), "--force"]) == 0
    assert len(list(folder.iterdir())) == 7
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["export"], "a.txt"),
        (["export"], "missing/a.xlsx"),
        (["export"], "folder.xlsx"),
        (["export"], "there.xlsx"),
        (["brief", "HND"], "a.pdf"),
        (["brief", "HND"], "there"),
        (["brief", "HND"], "honduras.xlsxx"),
        (["brief", "HND"], "x" * 300),
        (["export"], f"{'x' * 300}.xlsx"),
        (["sheets"], f"{'x' * 300}.pdf"),
        (["brief", "HND"], "missing/folder"),
        (["brief"], "a.xlsx"),
        (["brief", "Atlantis"], "a.xlsx"),
        (["brief", "HND", "--compare"], "a.xlsx"),
        (["brief", "--compare", "HND", "PAN"], "folder"),
        (["brief", "--compare", "HND", "PAN"], "there.xlsx"),
        (["overview"], "a.pdf"),
        (["overview"], "there.xlsx"),
        (["overview"], "missing/a.xlsx"),
        (["sheets"], "a.xlsx"),
        (["sheets", "GRF-99999"], "a.pdf"),
        (["sheets", "99999"], "a.pdf"),
        (["export", "--theme", "nope"], "a.xlsx"),
        (["build", "nowhere"], "a.sqlite"),
        (["build", str(DATA)], "a.csv"),
    ],
)
def test_problems_write_nothing(
    arguments: list[str], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    for there in ("there.xlsx", "there"):
        (tmp_path / there).write_bytes(b"x")
    assert main([*arguments, "-o", str(tmp_path / name)]) == 2
    told = capsys.readouterr()
    assert not told.out
    assert told.err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.xlsx", "there", "there.xlsx"]
    assert (tmp_path / "there.xlsx").read_bytes() == b"x"


def test_build_makes_the_committed_catalogue(tmp_path: Path, catalogue: Catalogue) -> None:
    path = tmp_path / "m.sqlite"
    assert main(["build", str(DATA), "-o", str(path)]) == 0
    with Catalogue.open(path) as made:  # not the bytes: they differ between versions of SQLite
        assert made.pledges() == catalogue.pledges()
        assert (made.themes, made.countries) == (catalogue.themes, catalogue.countries)
    assert main(["check", str(path)]) == 0
    assert main(["--catalogue", str(path), "search", "asylum"]) == 0


def test_check_reports(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--language", "en"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["Regional", "pledges", "4"] in lines
    assert ["National", "pledges", "31"] in lines


def test_check_of_something_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damaged = bytearray(BUNDLED_CATALOGUE.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    (tmp_path / "d.sqlite").write_bytes(damaged)
    for path in (tmp_path / "d.sqlite", tmp_path / "none.sqlite", Path(__file__)):
        assert main(["check", str(path)]) == 2
        assert capsys.readouterr().err.count("\n") == 1


def test_a_path_that_is_too_long_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    name = "x" * 300
    for arguments in (["check", name], ["build", name, "-o", "a.sqlite"], ["--catalogue", name, "search"]):
        assert main([*arguments, "--language", "en"]) == 2
        told = capsys.readouterr().err
        assert name in told
        assert "too long" in told


def test_why_a_folder_does_not_serve_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_bytes(b"x")
    for folder, reason in (("file", "a part of the path is a file"), ("none", "there is no such")):
        assert main(["export", "-o", str(tmp_path / folder / "a.xlsx"), "--language", "en"]) == 2
        assert reason in capsys.readouterr().err


@pytest.mark.parametrize("command", [["export"], ["brief", "HND"], ["check"], ["--catalogue"]])
def test_a_folder_that_may_not_be_searched_is_named(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path, usual, usual_open = tmp_path / "closed" / "a.xlsx", Path.stat, os.open

    def refuse(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if "closed" in self.parts:
            raise PermissionError(errno.EACCES, "System")
        return usual(self, follow_symlinks=follow_symlinks)

    def refuse_open(name: str | Path, flags: int, mode: int = 0o777) -> int:
        if "closed" in Path(name).parts:
            raise PermissionError(errno.EACCES, "System")
        return usual_open(name, flags, mode)

    monkeypatch.setattr(Path, "stat", refuse)
    monkeypatch.setattr(os, "open", refuse_open)
    words = {"check": [*command, str(path)], "--catalogue": [*command, str(path), "search"]}
    assert main(["--language", "en", *words.get(command[0], [*command, "-o", str(path)])]) == 2
    told = capsys.readouterr().err
    assert str(path) in told
    assert "you have no permission" in told


def test_a_new_folder_is_gone_again_after_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> None:
        raise Problem(ProblemKind.TARGET_UNWRITABLE, file="a", reason=OSError(errno.ENOSPC, "full"))

    monkeypatch.setattr("mirps_desktop.cli.briefs.write_all", full)
    assert main(["brief", "--all", "-o", str(tmp_path / "briefs"), "--language", "en"]) == 2
    assert "the disk is full" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_export_takes_letter(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    assert main(["export", "R1", "--paper", "letter", "-o", str(path)]) == 0
    assert openpyxl.load_workbook(path).worksheets[0].page_setup.paperSize in {1, "1"}
