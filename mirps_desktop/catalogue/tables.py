"""The tables in `data/`: read as CSV and held against their description, `datapackage.json`."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mirps_desktop.problems import Problem, ProblemKind

Row = Mapping[str, str]
Tables = Mapping[str, tuple[Row, ...]]

# What the build reads; the description may have more, never less.
NEEDED = {
    "sources": "id title date publisher_en publisher_es not_exhaustive_en not_exhaustive_es",
    "editions": "id name_en name_es date source",
    "countries": "iso3 iso2 m49 unhcr name_en name_es",
    "themes": "slug name_en name_es",
    "theme_names": "theme kind language name confirmed",
    "pledges": "id edition level theme country line_first line_last language text",
    "notes": "pledge text_en text_es",
    "glossary": "relation language term other_language other confirmed note_en note_es",
}
# Types of Table Schema that take no pattern of their own.
_FORMS = {"integer": "[1-9][0-9]*", "yearmonth": "[0-9]{4}-[0-9]{2}"}
_FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f\x80-\x9f\ufffe\uffff]")


def read_tables(folder: Path) -> Tables:
    """Read and validate all tables of `folder`; raises Problem with file, row (header = 1) and column."""
    if not folder.is_dir():
        raise Problem(ProblemKind.FOLDER_MISSING, file=folder)
    schemas = _schemas(folder / "datapackage.json")
    tables = {name: _read(folder / f"{name}.csv", schemas[name]["fields"]) for name in NEEDED}
    for name in NEEDED:
        _check_references(name, schemas[name], tables)
    return tables


def _schemas(path: Path) -> dict[str, Any]:
    try:
        package = json.loads(path.read_text(encoding="utf-8"))
        schemas = {resource["name"]: resource["schema"] for resource in package["resources"]}
        for table, columns in NEEDED.items():
            declared = {field["name"] for field in schemas[table]["fields"]}
            if missing := set(columns.split()) - declared:
                reason = f"{table}: {', '.join(sorted(missing))}"
                raise Problem(ProblemKind.DESCRIPTOR_INVALID, file=path, reason=reason)
    except OSError as error:
        raise Problem(ProblemKind.TABLE_MISSING, file=path) from error
    except (ValueError, KeyError, TypeError) as error:
        raise Problem(ProblemKind.DESCRIPTOR_INVALID, file=path, reason=error) from error
    return schemas


def _read(path: Path, fields: list[dict[str, Any]]) -> tuple[Row, ...]:
    try:
        # Bytes that are not UTF-8 become lone surrogates, so that the row and column can be named.
        text = path.read_bytes().decode("utf-8-sig", errors="surrogateescape")
    except OSError as error:
        raise Problem(ProblemKind.TABLE_MISSING, file=path) from error
    try:
        cells = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise Problem(ProblemKind.TABLE_UNREADABLE, file=path, reason=error) from error
    if not cells:
        raise Problem(ProblemKind.TABLE_UNREADABLE, file=path, reason="empty")
    header = cells[0]
    _check_encoding(path, cells)
    _check_header(path, header, [field["name"] for field in fields])
    rows = tuple(_row(path, number, header, values) for number, values in enumerate(cells[1:], start=2))
    for field in fields:
        _check_column(path, field, rows)
    return rows


def _row(path: Path, number: int, header: list[str], values: list[str]) -> Row:
    if len(values) != len(header):
        raise Problem(
            ProblemKind.WRONG_CELL_COUNT, file=path, row=number, found=len(values), expected=len(header)
        )
    return dict(zip(header, (value.replace("\r\n", "\n") for value in values), strict=True))


def _check_encoding(path: Path, cells: list[list[str]]) -> None:
    for number, values in enumerate(cells, start=1):
        for index, value in enumerate(values):
            if any("\ud800" <= character <= "\udfff" for character in value):
                names = cells[0]
                column = names[index] if number > 1 and index < len(names) else str(index + 1)
                raise Problem(ProblemKind.WRONG_ENCODING, file=path, row=number, column=column)


def _check_header(path: Path, header: list[str], declared: list[str]) -> None:
    for column in header:
        if column not in declared:
            raise Problem(ProblemKind.UNKNOWN_COLUMN, file=path, row=1, column=column)
        if header.count(column) > 1:
            raise Problem(
                ProblemKind.DUPLICATE_VALUE, file=path, row=1, column=column, value=column, first_row=1
            )
    for column in declared:
        if column not in header:
            raise Problem(ProblemKind.MISSING_COLUMN, file=path, row=1, column=column)


def _check_column(path: Path, field: dict[str, Any], rows: tuple[Row, ...]) -> None:
    column, rules = field["name"], field.get("constraints", {})
    first_rows: dict[str, int] = {}
    for number, value in _values(rows, column):
        place = {"file": path, "row": number, "column": column, "value": value}
        if not value.strip():
            if rules.get("required") or value:
                raise Problem(ProblemKind.EMPTY_VALUE, **place)
            continue
        if _FORBIDDEN.search(value):
            raise Problem(ProblemKind.CONTROL_CHARACTER, **place)
        if value != value.strip():
            raise Problem(ProblemKind.MALFORMED_VALUE, **place, expected="no spaces around it")
        pattern = rules.get("pattern") or _FORMS.get(field.get("type", ""))
        if pattern and not re.fullmatch(pattern, value):
            raise Problem(ProblemKind.MALFORMED_VALUE, **place, expected=pattern)
        if "enum" in rules and value not in rules["enum"]:
            raise Problem(ProblemKind.MALFORMED_VALUE, **place, expected=", ".join(rules["enum"]))
        if rules.get("unique") and value in first_rows:
            raise Problem(ProblemKind.DUPLICATE_VALUE, **place, first_row=first_rows[value])
        first_rows.setdefault(value, number)


def _check_references(name: str, schema: dict[str, Any], tables: Tables) -> None:
    for key in schema.get("foreignKeys", ()):
        target, target_column = key["reference"]["resource"], key["reference"]["fields"]
        known = {row[target_column] for row in tables[target]}
        for number, value in _values(tables[name], key["fields"]):
            if value and value not in known:
                raise Problem(
                    ProblemKind.UNKNOWN_REFERENCE,
                    file=f"{name}.csv", row=number, column=key["fields"], value=value, target=f"{target}.csv",
                )  # fmt: skip


def _values(rows: tuple[Row, ...], column: str) -> Iterator[tuple[int, str]]:
    return ((number, row[column]) for number, row in enumerate(rows, start=2))
