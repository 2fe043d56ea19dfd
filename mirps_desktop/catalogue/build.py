"""Tables → catalogue: validated first, the same bytes for the same tables and SQLite."""

import sqlite3
from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import Path

from mirps_desktop.catalogue.glossary import Glossary
from mirps_desktop.catalogue.index_build import fill_search_tables
from mirps_desktop.catalogue.seal import UNSEALED, seal
from mirps_desktop.catalogue.table_checks import check_tables
from mirps_desktop.catalogue.tables import Row, Tables, read_tables
from mirps_desktop.catalogue.telling import Tell, tell_nobody, telling
from mirps_desktop.problems import Problem, ProblemKind

_SCHEMA = Path(__file__).with_name("schema.sql")


def build(folder: Path) -> bytes:
    """Return the sealed SQLite catalogue made from the tables of `folder`; raises Problem."""
    connection = build_database(folder, read_tables(folder))
    try:
        connection.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
        connection.commit()
        connection.execute("VACUUM")
        return seal(connection.serialize())
    finally:
        connection.close()


def build_database(folder: Path, tables: Tables, tell: Tell = tell_nobody) -> sqlite3.Connection:
    """Return a catalogue in memory made from `tables`, whose values are checked already.

    `folder` is named in the Problem that is raised where the tables make no catalogue together; `tell` hears
    how many pledges are indexed, and may raise to give the work up. The connection may be used in another
    thread, but in one at a time.
    """
    _check_pledges(folder / "pledges.csv", tables["pledges"])
    check_tables(folder, tables)
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    try:
        connection.executescript(schema())
        with telling(connection, tell), connection:
            _fill(connection, tables, tell)
        _check_terms(folder / "glossary.csv", connection)
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.IntegrityError):
            raise Problem(ProblemKind.TABLES_CONTRADICT, file=folder, reason=error) from error
        raise
    return connection


def _check_terms(path: Path, connection: sqlite3.Connection) -> None:
    if joined := Glossary.read(connection).joined_by_mistake():
        raise Problem(
            ProblemKind.TERMS_JOINED, file=path, term=joined.term.text, other=joined.other.text
        )  # fmt: skip


def schema() -> str:
    """Return the statements that make an empty catalogue."""
    return _SCHEMA.read_text(encoding="utf-8")


def _check_pledges(path: Path, rows: Iterable[Row]) -> None:
    """Check what holds between the columns of one pledge."""
    for number, row in enumerate(rows, start=2):
        if (row["level"] == "regional") != (row["country"] == ""):
            raise Problem(
                ProblemKind.COUNTRY_AND_LEVEL, file=path, row=number, column="country", value=row["country"]
            )
        if (row["level"] == "regional") != row["id"].startswith("R"):
            raise Problem(
                ProblemKind.MALFORMED_VALUE, file=path, row=number, column="id", value=row["id"],
                expected="R1… for a regional pledge, GRF-… for a national one",
            )  # fmt: skip
        if int(row["line_last"]) < int(row["line_first"]):
            raise Problem(
                ProblemKind.LINES_REVERSED, file=path, row=number, column="line_last", value=row["line_last"]
            )


def _fill(connection: sqlite3.Connection, tables: Tables, tell: Tell) -> None:
    connection.execute("INSERT INTO meta VALUES ('content_sha256', ?)", (UNSEALED,))
    _insert(connection, "source", tables["sources"])
    _insert(connection, "edition", tables["editions"])
    _insert(connection, "country", _numbered(tables["countries"], "position"))
    _insert(connection, "theme", _numbered(tables["themes"], "position"))
    _insert(
        connection,
        "theme_name",
        ({**row, "confirmed": row["confirmed"] == "yes"} for row in tables["theme_names"]),
    )
    pledges = _in_document_order(tables)
    numbers = {row["id"]: number for number, row in enumerate(pledges, start=1)}
    _insert(
        connection,
        "pledge",
        ({**row, "number": numbers[row["id"]], "country": row["country"] or None} for row in pledges),
    )
    _insert(
        connection,
        "pledge_text",
        ({"pledge": numbers[row["id"]], "language": row["language"], "text": row["text"]} for row in pledges),
    )
    _insert(connection, "note", ({**row, "pledge": numbers[row["pledge"]]} for row in tables["notes"]))
    _insert(
        connection,
        "glossary",
        ({**row, "confirmed": row["confirmed"] == "yes"} for row in tables["glossary"]),
    )
    fill_search_tables(connection, tell)


def _in_document_order(tables: Tables) -> list[Row]:
    """Return the pledges by theme, regional ones first, then by country; within that in their own order."""
    themes = {row["slug"]: place for place, row in enumerate(tables["themes"])}
    countries = {row["iso3"]: place for place, row in enumerate(tables["countries"], start=1)}
    return sorted(tables["pledges"], key=lambda row: (themes[row["theme"]], countries.get(row["country"], 0)))


def _numbered(rows: Iterable[Row], column: str) -> Iterable[dict[str, object]]:
    return ({**row, column: number} for number, row in enumerate(rows, start=1))


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[Mapping[str, object]]) -> None:
    """Insert mappings of column → value, all of the same columns; those the table has not are left out."""
    known = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
    waiting = iter(rows)
    for first in waiting:  # the names of the columns are in the first row
        columns = [column for column in first if column in known]
        marks = ", ".join(f":{column}" for column in columns)
        sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 — our own names
        connection.executemany(sql, chain([first], waiting))
