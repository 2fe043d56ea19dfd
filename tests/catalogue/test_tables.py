"""Bad tables: one problem with file, row and column, and nothing written."""

import shutil
from pathlib import Path

import pytest

from mirps_desktop.catalogue.build import build
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    folder = tmp_path / "tables"
    shutil.copytree(BUNDLED_CATALOGUE.parent, folder)
    return folder


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "kind", "row", "column"),
    [
        ("pledges", "asylum,BLZ,19", "asylum,XXX,19", ProblemKind.UNKNOWN_REFERENCE, 3, "country"),
        ("pledges", "asylum,BLZ,19", "asylums,BLZ,19", ProblemKind.UNKNOWN_REFERENCE, 3, "theme"),
        ("pledges", "GRF-07987", "GRF-07996", ProblemKind.DUPLICATE_VALUE, 4, "id"),
        ("pledges", "GRF-07987", "GRF-7987", ProblemKind.MALFORMED_VALUE, 4, "id"),
        ("pledges", "national,asylum,BLZ,19", "local,asylum,BLZ,19", ProblemKind.MALFORMED_VALUE, 3, "level"),
        ("pledges", "asylum,BLZ,19,19", "asylum,BLZ,19,18", ProblemKind.LINES_REVERSED, 3, "line_last"),
        ("pledges", "asylum,BLZ,19,19", "asylum,BLZ,x,19", ProblemKind.MALFORMED_VALUE, 3, "line_first"),
        ("pledges", "asylum,BLZ,19", "asylum,,19", ProblemKind.COUNTRY_AND_LEVEL, 3, "country"),
        ("pledges", "level,theme", "level,thema", ProblemKind.UNKNOWN_COLUMN, 1, "thema"),
        (
            "pledges",
            "legal reform, digitization",
            "legal\x07reform",
            ProblemKind.CONTROL_CHARACTER,
            6,
            "text",
        ),
        ("themes", "Local Governance", "", ProblemKind.EMPTY_VALUE, 5, "name_en"),
        ("notes", "GRF-08059", "GRF-99999", ProblemKind.UNKNOWN_REFERENCE, 3, "pledge"),
        ("countries", "BLZ,BZ,084,BZE,Belize,Belice", "BLZ,BZ", ProblemKind.WRONG_CELL_COUNT, 2, None),
    ],
)
def test_a_bad_value_is_named(
    tables: Path, file: str, old: str, new: str, kind: ProblemKind, row: int, column: str | None
) -> None:
    _replace(tables / f"{file}.csv", old, new)
    with pytest.raises(Problem) as raised:
        build(tables)
    details = raised.value.details
    assert raised.value.kind is kind
    assert (Path(str(details["file"])).name, details["row"]) == (f"{file}.csv", row)
    assert details.get("column") == column


def test_empty_text_is_named(tables: Path) -> None:
    file = tables / "pledges.csv"
    lines = file.read_text(encoding="utf-8").split("\n")
    lines[4] = "GRF-10538,grf-2023,national,asylum,CRI,24,24,en,"
    file.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(Problem) as raised:
        build(tables)
    assert raised.value.kind is ProblemKind.EMPTY_VALUE
    assert (raised.value.details["row"], raised.value.details["column"]) == (5, "text")


def test_wrong_encoding_is_named(tables: Path) -> None:
    file = tables / "countries.csv"
    file.write_bytes(file.read_text(encoding="utf-8").encode("cp1252"))
    with pytest.raises(Problem) as raised:
        build(tables)
    assert raised.value.kind is ProblemKind.WRONG_ENCODING
    assert (raised.value.details["row"], raised.value.details["column"]) == (7, "name_es")


def test_missing_table_and_folder(tables: Path) -> None:
    with pytest.raises(Problem) as raised:
        build(tables / "none")
    assert raised.value.kind is ProblemKind.FOLDER_MISSING
    (tables / "notes.csv").unlink()
    with pytest.raises(Problem) as raised:
        build(tables)
    assert raised.value.kind is ProblemKind.TABLE_MISSING


def test_descriptor_must_describe_what_is_read(tables: Path) -> None:
    _replace(tables / "datapackage.json", '"name": "text"', '"name": "texts"')
    with pytest.raises(Problem) as raised:
        build(tables)
    assert raised.value.kind is ProblemKind.DESCRIPTOR_INVALID


def test_excel_s_byte_order_mark_and_line_ends_are_welcome(tables: Path) -> None:
    before = build(tables)
    for file in tables.glob("*.csv"):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert build(tables) == before
