"""`mirps brief` and `mirps overview`: the options, and what comes of them."""

from pathlib import Path

import openpyxl
import pytest

from mirps_desktop.cli.main import main

ENGLISH = ("--language", "en")


def _texts(path: Path) -> list[str]:
    cells = (cell for sheet in openpyxl.load_workbook(path) for row in sheet for cell in row)
    return [str(cell.value) for cell in cells if cell.value is not None]


def test_a_comparison(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "c.xlsx"
    assert main([*ENGLISH, "brief", "--compare", "BLZ", "Honduras", "blz", "-o", str(path)]) == 0
    assert str(path) in capsys.readouterr().out
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert [cell.value for cell in sheet[5]] == ["Belize", None, "Honduras"]
    assert main([*ENGLISH, "brief", "--all", "--compare", "-o", str(path), "--force"]) == 0


def test_how_many_countries_can_be_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*ENGLISH, "brief", "--compare", "HND", "-o", str(tmp_path / "c.xlsx")]) == 2
    assert capsys.readouterr().err == "A comparison takes two to seven countries, not 1; choose others.\n"


def test_the_document_may_have_another_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, path = tmp_path / "briefs", tmp_path / "o.xlsx"
    spanish = [*ENGLISH, "--document-language", "es"]
    assert main(["brief", "MEX", "BLZ", *spanish, "-o", str(folder)]) == 0
    assert {file.name for file in folder.iterdir()} == {"MIRPS México.xlsx", "MIRPS Belice.xlsx"}
    assert "ninguno en este panorama" in _texts(folder / "MIRPS Belice.xlsx")
    assert main(["overview", *spanish, "-o", str(path)]) == 0
    assert openpyxl.load_workbook(path).sheetnames == ["Panorama", "Compromisos regionales", "Compromisos"]
    assert capsys.readouterr().out.count("Saved: ") == 3


def test_what_to_include(tmp_path: Path) -> None:
    usual, other = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    assert main([*ENGLISH, "brief", "CRI", "-o", str(usual)]) == 0
    assert {"Catalogue notes", "R1\nRegional pledge"} <= set(_texts(usual))
    assert "Remarks" not in _texts(usual)
    parts = ["--no-regional", "--no-notes", "--follow-up"]
    assert main([*ENGLISH, "brief", "CRI", *parts, "-o", str(other)]) == 0
    found = _texts(other)
    assert found.count("Remarks") == found.count("Stage") == 4
    assert not {"Catalogue notes", "R1\nRegional pledge"} & set(found)


def test_the_overview_takes_letter_and_leaves_notes_out(tmp_path: Path) -> None:
    path = tmp_path / "o.xlsx"
    assert main([*ENGLISH, "overview", "--no-notes", "--paper", "letter", "-o", str(path)]) == 0
    assert {str(sheet.page_setup.paperSize) for sheet in openpyxl.load_workbook(path)} == {"1"}
    assert "Catalogue note" not in _texts(path)


def test_progress_within_a_document_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mirps_desktop.cli.progress._PATIENCE", 0.0)
    for command in (["overview"], ["brief", "--compare", "BLZ", "HND"], ["brief", "MEX"]):
        assert main([*ENGLISH, *command, "-o", str(tmp_path / f"{'-'.join(command)}.xlsx")]) == 0
        told = capsys.readouterr().err.splitlines()
        assert len(told) > 5
        done, total = told[-1].removesuffix(" done").split(" of ")
        assert done == total


def test_the_table_follows_the_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "table.csv"
    command = [*ENGLISH, "overview", "-o", str(path), "--force"]
    assert main([*command, "--table", "refugee", "-panama"]) == 0
    text = path.read_text("utf-8-sig")
    assert "Only pledges that match. Text: “refugee -panama”." in text
    assert text.splitlines()[1].endswith(",0")
    assert main([*ENGLISH, "overview", "--table", "-o", str(tmp_path / "t.xlsx")]) == 0
    assert "35" in _texts(tmp_path / "t.xlsx")
    capsys.readouterr()
    assert main([*command, "refugee"]) == 2
    assert "words narrow only the table; add --table" in capsys.readouterr().err
    assert main([*command]) == 2  # the workbook is no CSV
