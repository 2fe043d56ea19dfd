"""The tables in `data/`: read as CSV and held against their description, `datapackage.json`."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from mirps_desktop.catalogue.descriptor import NEEDED, Field, Reference, Schema, read_schemas
from mirps_desktop.catalogue.seal import SEAL_PREFIX
from mirps_desktop.problems import Problem, ProblemKind

Row = Mapping[str, str]
Tables = Mapping[str, tuple[Row, ...]]

# Types of Table Schema that take no pattern of their own; more digits than SQLite holds are no line.
_FORMS = {"integer": "[1-9][0-9]{0,8}", "yearmonth": "[0-9]{4}-(0[1-9]|1[0-2])"}
# Control, formatting and private characters, and separators of lines that no editor shows.
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Zl", "Zp"})
_NEVER = frozenset("\ufffe\uffff")


def read_tables(folder: Path) -> Tables:
    """Read and validate all tables of `folder`; raises Problem with file, row (header = 1) and column."""
    try:
        there = folder.is_dir()
    except OSError as error:
        raise Problem(ProblemKind.TABLE_MISSING, file=folder, reason=error) from error
    if not there:
        raise Problem(ProblemKind.FOLDER_MISSING, file=folder)
    schemas = read_schemas(folder / "datapackage.json")
    tables = {name: _read(folder / f"{name}.csv", schemas[name].fields) for name in NEEDED}
    check_references(folder, schemas, tables)
    return tables


def check_values(path: Path, fields: Iterable[Field], rows: tuple[Row, ...]) -> None:
    """Raise Problem unless the values of `rows`, which has these fields, are as they are described."""
    for field in fields:
        _check_column(path, field, rows)


def check_references(folder: Path, schemas: Mapping[str, Schema], tables: Tables) -> None:
    """Raise Problem unless what the rows refer to is there."""
    for name in NEEDED:
        for reference in schemas[name].references:
            _check_reference(folder / f"{name}.csv", reference, tables[name], tables[reference.target])


def _read(path: Path, fields: tuple[Field, ...]) -> tuple[Row, ...]:
    try:
        # Bytes that are not UTF-8 become lone surrogates, so that the row and column can be named.
        text = path.read_bytes().decode("utf-8-sig", errors="surrogateescape")
    except OSError as error:
        raise Problem(ProblemKind.TABLE_MISSING, file=path, reason=error) from error
    cells = _cells(path, text)
    header = cells[0]
    _check_encoding(path, cells)
    _check_header(path, header, [field.name for field in fields])
    rows = tuple(_row(path, number, header, values) for number, values in enumerate(cells[1:], start=2))
    check_values(path, fields, rows)
    return rows


def _cells(path: Path, text: str) -> list[list[str]]:
    """Return the rows as they stand there, without blank lines at the end."""
    cells: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for values in reader:
            cells.append(values)  # noqa: PERF402 — their number is needed where the reader fails
    except csv.Error as error:
        unclosed = "unexpected end" in str(error)
        reason = "unclosed quotation mark" if unclosed else "quotation mark out of place"
        raise Problem(ProblemKind.TABLE_UNREADABLE, file=path, row=len(cells) + 1, reason=reason) from error
    while cells and not cells[-1]:
        cells.pop()
    if not cells:
        raise Problem(ProblemKind.TABLE_UNREADABLE, file=path, row=1, reason="empty")
    return cells


def _row(path: Path, number: int, header: list[str], values: list[str]) -> Row:
    if not values:
        raise Problem(ProblemKind.EMPTY_ROW, file=path, row=number)
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


def _check_column(path: Path, field: Field, rows: tuple[Row, ...]) -> None:
    first_rows: dict[str, int] = {}
    for number, value in _values(rows, field.name):
        place: dict[str, object] = {"file": path, "row": number, "column": field.name, "value": value}
        if not value:
            if field.required:
                raise Problem(ProblemKind.EMPTY_VALUE, **place)
            continue
        _check_letters(value, place)
        _check_form(field, value, place)
        if field.unique and value in first_rows:
            raise Problem(ProblemKind.DUPLICATE_VALUE, **place, first_row=first_rows[value])
        first_rows.setdefault(value, number)


def _check_letters(value: str, place: Mapping[str, object]) -> None:
    """Refuse what cannot be seen; a no-break space is no such letter: an official text may have it."""
    # Nearly every text passes at once.
    for letter in () if value.replace("\n", "").isprintable() else value:
        if letter in _NEVER or (unicodedata.category(letter) in _UNSEEN and letter != "\n"):
            raise Problem(ProblemKind.CONTROL_CHARACTER, **place, character=f"U+{ord(letter):04X}")
    if SEAL_PREFIX in value:
        raise Problem(ProblemKind.MALFORMED_VALUE, **place, expected="no seal of a catalogue")


def _check_form(field: Field, value: str, place: Mapping[str, object]) -> None:
    if not value.strip():
        raise Problem(ProblemKind.EMPTY_VALUE, **place)
    if value != value.strip():
        raise Problem(ProblemKind.MALFORMED_VALUE, **place, expected="no spaces around it")
    pattern = field.pattern or _FORMS.get(field.type, "")
    if pattern and not re.fullmatch(pattern, value):
        raise Problem(ProblemKind.MALFORMED_VALUE, **place, expected=pattern)
    if field.enum and value not in field.enum:
        raise Problem(ProblemKind.MALFORMED_VALUE, **place, expected=", ".join(field.enum))


def _check_reference(
    path: Path, reference: Reference, rows: tuple[Row, ...], targets: tuple[Row, ...]
) -> None:
    known = {row[reference.target_column] for row in targets}
    for number, value in _values(rows, reference.column):
        if value and value not in known:
            raise Problem(
                ProblemKind.UNKNOWN_REFERENCE,
                file=path, row=number, column=reference.column, value=value, target=f"{reference.target}.csv",
            )  # fmt: skip


def _values(rows: tuple[Row, ...], column: str) -> Iterator[tuple[int, str]]:
    return ((number, row[column]) for number, row in enumerate(rows, start=2))
