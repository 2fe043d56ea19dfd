"""A catalogue that anybody may have made: opened as a copy made from its rows.

A seal finds damage, but anybody can seal a file. So of a foreign file nothing but its rows is used: they are
held against the rules for the tables, and a database of our own is built and indexed from them.
"""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mirps_desktop.catalogue.build import build_database
from mirps_desktop.catalogue.descriptor import NEEDED, Schema, read_schemas
from mirps_desktop.catalogue.foreign_file import read_catalogue_file
from mirps_desktop.catalogue.foreign_rows import ForeignRowError, foreign_rows
from mirps_desktop.catalogue.loading import only_read
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.catalogue.tables import Row, Tables, check_references, check_values
from mirps_desktop.catalogue.telling import Tell
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind

_BAD = (sqlite3.Error, sqlite3.Warning, UnicodeError, ValueError, KeyError, OverflowError, ForeignRowError)


def open_foreign(path: Path, tell: Tell) -> Catalogue:
    """Open a copy of the catalogue at `path`; raises Problem.

    `tell` hears how many of its pledges are indexed, and may raise to give the opening up.
    """
    data, origin = read_catalogue_file(path)
    tell(0, 0)
    try:
        tables = _tables(foreign_rows(data))
    except _BAD as error:
        raise Problem(ProblemKind.DAMAGED_CATALOGUE, file=path) from error
    del data
    connection = _built(path, tables, tell)
    try:
        only_read(connection)
        return Catalogue(connection, path, file=None, origin=origin)
    except BaseException:
        connection.close()
        raise


def _built(path: Path, tables: Tables, tell: Tell) -> sqlite3.Connection:
    schemas = read_schemas(BUNDLED_CATALOGUE.with_name("datapackage.json"))
    try:
        _check(path, schemas, tables, tell)
        return build_database(path, tables, tell)
    except Problem as problem:
        table, row, column = (problem.details.get(name) for name in ("file", "row", "column"))
        named = Path(str(table)).name if table != path else None
        place = ":".join(str(part) for part in (named, row, column) if part is not None)
        raise Problem(ProblemKind.UNRULY_CATALOGUE, file=path, place=place or path.name) from problem


def _check(path: Path, schemas: Mapping[str, Schema], tables: Tables, tell: Tell) -> None:
    """Hold the values against the description of the tables, as if they were read from CSV."""
    for name, columns in NEEDED.items():
        for field in schemas[name].fields:
            if field.name in columns.split():
                tell(0, 0)
                check_values(path / f"{name}.csv", [field], tables[name])
    check_references(path, schemas, tables)


def _tables(rows: Mapping[str, list[Mapping[str, Any]]]) -> Tables:
    """Return the rows of a catalogue as the tables they were made from; raises KeyError or ValueError."""
    ids = {row["number"]: row["id"] for row in rows["pledge"]}
    texts = {(row["pledge"], row["language"]): row["text"] for row in rows["pledge_text"]}
    if len(texts) != len(rows["pledge_text"]):
        raise ValueError("two texts of one pledge")
    return {
        "sources": tuple(rows["source"]),
        "editions": tuple(rows["edition"]),
        "countries": _in_order(rows["country"]),
        "themes": _in_order(rows["theme"]),
        "theme_names": _said(rows["theme_name"]),
        "pledges": tuple(_pledge(row, texts[row["number"], row["language"]]) for row in rows["pledge"]),
        "notes": tuple({**row, "pledge": ids[row["pledge"]]} for row in rows["note"]),
        "glossary": _said(rows["glossary"]),
    }


def _pledge(row: Mapping[str, Any], text: str) -> Row:
    numbers = {name: str(row[name]) for name in ("line_first", "line_last")}
    same = {name: row[name] for name in ("id", "edition", "level", "theme", "language")}
    return {**same, **numbers, "country": row["country"] or "", "text": text}


def _in_order(rows: list[Mapping[str, Any]]) -> tuple[Row, ...]:
    return tuple(
        {name: value for name, value in row.items() if name != "position"}
        for row in sorted(rows, key=lambda row: row["position"])
    )


def _said(rows: list[Mapping[str, Any]]) -> tuple[Row, ...]:
    return tuple({**row, "confirmed": {0: "no", 1: "yes"}[row["confirmed"]]} for row in rows)
