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
        ("notes", "GRF-08059", "GRF-99999", ProblemKind.UNKNOWN_REFERENCE, 5, "pledge"),
        ("editions", "2023-12", "2023-13", ProblemKind.MALFORMED_VALUE, 2, "date"),
        ("pledges", "19,19,en", "19,19,xx", ProblemKind.MALFORMED_VALUE, 3, "language"),
        ("pledges", "BLZ,19,19", f"BLZ,19,{'9' * 23}", ProblemKind.MALFORMED_VALUE, 3, "line_last"),
        ("pledges", "legal reform", "legal\u200breform", ProblemKind.CONTROL_CHARACTER, 6, "text"),
        ("pledges", "legal reform", "le\u00adgal reform", ProblemKind.CONTROL_CHARACTER, 6, "text"),
        ("pledges", "legal reform", "legal \u202ereform", ProblemKind.CONTROL_CHARACTER, 6, "text"),
        ("pledges", "legal reform", "legal\nreform", ProblemKind.PARAGRAPH_BREAK, 6, "text"),
        ("pledges", "legal reform", "legal\n\n\nreform", ProblemKind.PARAGRAPH_BREAK, 6, "text"),
        ("pledges", "legal reform", "legal\n \nreform", ProblemKind.PARAGRAPH_BREAK, 6, "text"),
        ("pledges", "economic-inclusion,,", "asylum,,", ProblemKind.SECOND_REGIONAL, 17, "theme"),
        ("pledges", "GRF-07996", "GRF-007987", ProblemKind.SAME_NUMBER, 4, "id"),
        (
            "pledges",
            "legal reform",
            f"legal mirps-content-sha256:{'a' * 64}",
            ProblemKind.MALFORMED_VALUE,
            6,
            "text",
        ),
        ("pledges", ',"Modernization', '," Modernization', ProblemKind.MALFORMED_VALUE, 5, "text"),
        ("themes", "\nlocal-gov", "\n\nlocal-gov", ProblemKind.EMPTY_ROW, 5, None),
        ("themes", "economic-inclusion,", '"economic-inclusion,', ProblemKind.TABLE_UNREADABLE, 3, None),
        ("themes", "Fortalecimiento", '"Forta"lecimiento', ProblemKind.TABLE_UNREADABLE, 2, None),
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


def _problem(tables: Path) -> Problem:
    with pytest.raises(Problem) as raised:
        build(tables)
    return raised.value


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('"pattern": "[a-z0-9-]+"', '"pattern": "("', "sources › id › pattern"),
        ('"constraints": {', '"constraints": null, "rest": {', "sources › id › constraints"),
        ('"resource": "sources"', '"resource": "unknown"', "editions › foreignKeys › resource: unknown"),
        ('"resources": [', '"resources": [null, ', "resources"),
        ('"type": "string"', '"type": 5', "sources › id › type"),
        ('"profile"', "profile", "JSON, 2:3"),
    ],
)
def test_a_bad_description_is_one_problem(tables: Path, old: str, new: str, place: str) -> None:
    _replace(tables / "datapackage.json", old, new)
    problem = _problem(tables)
    assert problem.kind is ProblemKind.DESCRIPTOR_INVALID
    assert place in str(problem.details["reason"])


def test_references_hold_also_where_the_description_forgets_them(tables: Path) -> None:
    file = tables / "datapackage.json"
    file.write_text(file.read_text(encoding="utf-8").replace("foreignKeys", "forgotten"), encoding="utf-8")
    build(tables)
    _replace(tables / "notes.csv", "GRF-08059", "GRF-99999")
    problem = _problem(tables)
    assert problem.kind is ProblemKind.UNKNOWN_REFERENCE
    assert problem.details["file"] == tables / "notes.csv"


def test_one_edition_and_no_empty_catalogue(tables: Path) -> None:
    editions, pledges = tables / "editions.csv", tables / "pledges.csv"
    whole = editions.read_text(encoding="utf-8")
    editions.write_text(
        whole + whole.splitlines()[1].replace("grf-2023", "grf-2027") + "\n", encoding="utf-8"
    )
    assert _problem(tables).kind is ProblemKind.SEVERAL_EDITIONS
    editions.write_text(whole, encoding="utf-8")
    pledges.write_text(pledges.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    (tables / "notes.csv").write_text("pledge,text_en,text_es\n", encoding="utf-8")
    problem = _problem(tables)
    assert (problem.kind, problem.details["file"]) == (ProblemKind.NO_ROWS, pledges)


def test_the_same_note_twice_is_refused(tables: Path) -> None:
    notes = tables / "notes.csv"
    lines = notes.read_text(encoding="utf-8").splitlines()
    notes.write_text("\n".join([*lines, lines[2], ""]), encoding="utf-8")
    problem = _problem(tables)
    assert problem.kind is ProblemKind.DUPLICATE_VALUE
    assert (problem.details["row"], problem.details["first_row"]) == (len(lines) + 1, 3)


def test_an_unseen_character_is_named(tables: Path) -> None:
    _replace(tables / "pledges.csv", "legal reform", "legal\u200breform")
    assert _problem(tables).details["character"] == "U+200B"


def test_a_no_break_space_and_blank_lines_at_the_end_are_welcome(tables: Path) -> None:
    _replace(tables / "pledges.csv", "legal reform", "legal\u00a0reform")
    with (tables / "pledges.csv").open("a", encoding="utf-8") as file:
        file.write("\n\n")
    build(tables)
