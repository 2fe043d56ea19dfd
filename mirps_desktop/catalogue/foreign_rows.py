"""The rows of a database that anybody may have made: read as plain values, and nothing else of it is used.

Its indexes, views, triggers and search tables are never touched. A table is read only if it was created
by the very statement of our schema, so that none of it is computed; every value is looked at.
"""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any

from mirps_desktop.catalogue.build import schema

Value = str | int | None
_COLUMNS = {
    "source": "id title date publisher_en publisher_es not_exhaustive_en not_exhaustive_es",
    "edition": "id name_en name_es date source",
    "country": "iso3 iso2 m49 unhcr name_en name_es position",
    "theme": "slug name_en name_es position",
    "theme_name": "theme kind language name confirmed",
    "pledge": "number id edition level theme country line_first line_last language",
    "pledge_text": "pledge language text",
    "note": "pledge text_en text_es",
    "glossary": "relation language term other_language other confirmed note_en note_es",
}
_NUMBERS = frozenset({"position", "confirmed", "number", "line_first", "line_last"})
_NUMBERED = frozenset({("pledge_text", "pledge"), ("note", "pledge")})  # hold the number of a pledge
_MAY_LACK = "country"  # of a regional pledge
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 1_000_000,  # bytes of a value or a row; the longest pledge has 1,400
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 10_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 50,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
# What SQLite's machine may do: sound rows take less than one operation for each of their bytes.
_OPERATIONS = 10_000  # from one look at its work to the next
_FIRST_LOOKS, _BYTES_A_LOOK = 100, 1_000


class ForeignRowError(Exception):
    """The database is not what our builder writes."""


def foreign_rows(data: bytes) -> Mapping[str, list[Mapping[str, Any]]]:
    """Return the rows of the tables in the database `data`, in the order of their numbers.

    Raises ForeignRowError or sqlite3.Error.
    """
    connection = _hardened(data)
    try:
        _check_schema(connection)
        budget = _Budget(len(data))
        return {table: list(_rows(connection, table, budget)) for table in _COLUMNS}
    finally:
        connection.close()


def _hardened(data: bytes) -> sqlite3.Connection:
    """Return a connection to a copy of `data` in memory, which can do no more than read plain tables."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    connection.deserialize(data)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    looks = islice(iter(int, 1), _FIRST_LOOKS + len(data) // _BYTES_A_LOOK)
    connection.set_progress_handler(lambda: next(looks, 1), _OPERATIONS)
    connection.set_authorizer(_allowed)
    return connection


def _allowed(action: int, table: str | None, *_more: str | None) -> int:
    """Allow SQLite to read our tables and the list of tables: no function, no pragma, nothing else."""
    if action == sqlite3.SQLITE_SELECT:
        return sqlite3.SQLITE_OK
    is_ours = table in _COLUMNS or table in {"sqlite_master", "sqlite_schema"}
    return sqlite3.SQLITE_OK if action == sqlite3.SQLITE_READ and is_ours else sqlite3.SQLITE_DENY


@cache
def _statements() -> Mapping[str, str]:
    """Return how our own schema creates the tables."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(schema())
        found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
        return {name: _plain(sql) for name, sql in found if name in _COLUMNS}
    finally:
        connection.close()


def _plain(sql: str) -> str:
    """Return a statement without comments and layout, in which catalogues of one format may differ."""
    return " ".join(re.sub(r"--[^\n]*", "", sql).split())


def _check_schema(connection: sqlite3.Connection) -> None:
    found = [
        (kind, name, _plain(sql or ""))
        for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema")
        if name in _COLUMNS
    ]
    if sorted(found) != sorted(("table", name, sql) for name, sql in _statements().items()):
        raise ForeignRowError("tables")


class _Budget:
    """No more text is in a file than the file has bytes, unless its pages lead to one another."""

    def __init__(self, size: int) -> None:
        self._left = size

    def spend(self, value: object) -> None:
        self._left -= len(value) if isinstance(value, str) else 1
        if self._left < 0:
            raise ForeignRowError("size")


def _rows(connection: sqlite3.Connection, table: str, budget: _Budget) -> Iterator[Mapping[str, Value]]:
    columns = _COLUMNS[table].split()
    types = [_type(table, column) for column in columns]
    before: int | None = None
    sql = f"SELECT rowid, {', '.join(columns)} FROM main.{table} NOT INDEXED"  # noqa: S608 — our own names
    for rowid, *values in connection.execute(sql):
        # Pages that are listed twice would give their rows twice.
        if not isinstance(rowid, int) or (before is not None and rowid <= before):
            raise ForeignRowError(table)
        before = rowid
        for value, type_, column in zip(values, types, columns, strict=True):
            if type(value) is not type_ and not (value is None and column == _MAY_LACK):
                raise ForeignRowError(f"{table}.{column}")
            budget.spend(value)
        yield dict(zip(columns, values, strict=True))


def _type(table: str, column: str) -> type:
    return int if column in _NUMBERS or (table, column) in _NUMBERED else str
