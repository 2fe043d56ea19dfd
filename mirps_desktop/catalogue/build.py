"""Tables → catalogue: validated first, the same bytes for the same tables and SQLite."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from mirps_desktop.catalogue.seal import UNSEALED, seal
from mirps_desktop.catalogue.table_checks import check_tables
from mirps_desktop.catalogue.tables import Row, Tables, read_tables
from mirps_desktop.problems import Problem, ProblemKind

_SCHEMA = Path(__file__).with_name("schema.sql")


def build(folder: Path) -> bytes:
    """Return the sealed SQLite catalogue made from the tables of `folder`; raises Problem."""
    tables = read_tables(folder)
    _check_pledges(folder / "pledges.csv", tables["pledges"])
    check_tables(folder, tables)
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript(_SCHEMA.read_text(encoding="utf-8"))
        with connection:
            _fill(connection, tables)
        connection.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
        connection.commit()
        connection.execute("VACUUM")
        return seal(connection.serialize())
    except sqlite3.IntegrityError as error:
        raise Problem(ProblemKind.TABLES_CONTRADICT, file=folder, reason=error) from error
    finally:
        connection.close()


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


def _fill(connection: sqlite3.Connection, tables: Tables) -> None:
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
    numbers = {}
    for number, row in enumerate(tables["pledges"], start=1):
        numbers[row["id"]] = number
        record = {key: value for key, value in row.items() if key != "text"}
        _insert(connection, "pledge", [{**record, "number": number, "country": row["country"] or None}])
        text = {"pledge": number, "language": row["language"], "text": row["text"]}
        _insert(connection, "pledge_text", [text])
    _insert(connection, "note", ({**row, "pledge": numbers[row["pledge"]]} for row in tables["notes"]))
    connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")


def _numbered(rows: Iterable[Row], column: str) -> Iterable[dict[str, object]]:
    return ({**row, column: number} for number, row in enumerate(rows, start=1))


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[object]) -> None:
    """Insert mappings of column → value; table and columns are the program's own names."""
    known = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
    for row in rows:
        assert isinstance(row, dict)  # noqa: S101
        columns = [column for column in row if column in known]
        marks = ", ".join(f":{column}" for column in columns)
        connection.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", row)  # noqa: S608
