"""Catalogues that somebody damaged, or made to do harm: made from the bundled one, and sealed again.

By hand, as many as one likes: `uv run python -m tests.catalogue.hostile_files 10000 [SEED]`.
"""

# ruff: noqa: S608 — statements put together are what these files are made of

import random
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from mirps_desktop.catalogue.opening import open_catalogue
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.seal import SEAL_PREFIX, UNSEALED, seal
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind

SOUND = BUNDLED_CATALOGUE.read_bytes()
PAGE = int.from_bytes(SOUND[16:18], "big")
_PREFIX = SEAL_PREFIX.encode()


def sealed(data: bytes) -> bytes:
    """Return `data` with the seal that fits, as anybody can make it; or as it is, if it has no one place."""
    if data.count(_PREFIX) != 1:
        return data
    start = data.index(_PREFIX)
    try:
        return seal(data[:start] + UNSEALED.encode() + data[start + len(UNSEALED) :])
    except ValueError:
        return data


def changed(*statements: str, schema: bool = False, vacuum: bool = True, base: bytes = SOUND) -> bytes:
    """Return a catalogue after `statements`, sealed again; with `schema` they may write that too."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(base)
        connection.execute(f"PRAGMA writable_schema = {'ON' if schema else 'OFF'}")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)
        if vacuum and not schema:
            connection.execute("VACUUM")
        return sealed(connection.serialize())
    finally:
        connection.close()


def _redefined(table: str, sql: str) -> bytes:
    """Return the bundled catalogue with another definition of `table` over the same pages."""
    return changed(
        f"UPDATE sqlite_schema SET sql = '{sql.replace(chr(39), chr(39) * 2)}' WHERE name = '{table}'",
        f"DELETE FROM sqlite_schema WHERE type = 'index' AND tbl_name = '{table}'",
        schema=True,
    )


def _of_another_type(table: str, assignment: str) -> bytes:
    """Return the bundled catalogue with values in a strict `table` that it cannot have."""
    strict = f"UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = '{table}'"
    loose = f"UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = '{table}'"
    filled = changed(f"UPDATE {table} SET {assignment}", vacuum=False, base=changed(loose, schema=True))
    return changed(strict, schema=True, base=filled)


def _as_view(table: str, query: str) -> bytes:
    """Return the bundled catalogue with a view of a `query` in the place of `table`."""
    view = f"CREATE VIEW {table} AS {query}".replace("'", "''")
    return changed(
        f"UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = '{view}' WHERE name = '{table}'",
        f"DELETE FROM sqlite_schema WHERE type = 'index' AND tbl_name = '{table}'",
        schema=True,
    )


def _with_bytes(old: bytes, new: bytes) -> bytes:
    assert len(old) == len(new)
    assert old in SOUND
    return sealed(SOUND.replace(old, new))


def _at(place: int, value: bytes) -> bytes:
    return sealed(SOUND[:place] + value + SOUND[place + len(value) :])


def _one_page_for_all(table: str) -> bytes:
    """Return the bundled catalogue with the pages of `table` leading to its first one again and again."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(SOUND)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    connection.close()
    data, start = bytearray(SOUND), (root - 1) * PAGE
    assert data[start] == 5  # a page of pages
    cells = range(start + 12, start + 12 + 2 * int.from_bytes(data[start + 3 : start + 5], "big"), 2)
    places = [start + int.from_bytes(data[cell : cell + 2], "big") for cell in cells]
    for place in [*places[1:], start + 8]:
        data[place : place + 4] = data[places[0] : places[0] + 4]
    return sealed(bytes(data))


_ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, x, x FROM n"
_TEXT = "CREATE TABLE pledge_text (id INTEGER PRIMARY KEY, pledge INTEGER NOT NULL, language TEXT NOT NULL, "


def crafted() -> dict[str, bytes]:
    """Return files that were made on purpose, none of which is a catalogue."""
    return {
        "view": _as_view("pledge_text", "SELECT 1 AS id, 1 AS pledge, 'en' AS language, 'x' AS text"),
        "endless view": _as_view("note", _ENDLESS),
        "view of itself": _as_view("note", "SELECT * FROM note"),
        "generated": _redefined("pledge_text", _TEXT + "text TEXT AS (printf('%.*c', 900000000, 'x')))"),
        "check": _redefined("pledge_text", _TEXT + "text TEXT CHECK (load_extension('x') = 1))"),
        "default": _redefined("pledge_text", _TEXT + "text TEXT DEFAULT (randomblob(900000000)))"),
        "virtual": _redefined("note", "CREATE VIRTUAL TABLE note USING fts5 (pledge, text_en, text_es)"),
        "broken statement": _redefined("note", "CREATE TABLE note (((("),
        "nested": _redefined("note", f"CREATE TABLE note (x CHECK ({'(' * 900}1{')' * 900}))"),
        "other table's pages": changed(
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'theme')"
            " WHERE name = 'pledge_text'",
            schema=True,
        ),
        "one page for all": _one_page_for_all("pledge_text"),
        "no page": changed("UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'note'", schema=True),
        "table twice": changed(
            "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'note'", schema=True
        ),
        "no table": changed("DROP TABLE note"),
        "number for a text": _of_another_type("pledge", "line_first = 'x'"),
        "blob for a text": _of_another_type("pledge_text", "text = CAST(text AS BLOB)"),
        "fraction for a number": _of_another_type("country", "position = position + 0.5"),
        "huge text": changed("UPDATE pledge_text SET text = printf('%.*c', 3000000, 'x') WHERE pledge = 3"),
        "NUL": changed("UPDATE pledge_text SET text = 'a' || char(0) || 'b' WHERE pledge = 3"),
        "invisible": changed("UPDATE pledge_text SET text = text || char(8206) WHERE pledge = 3"),
        "surrogate": changed("UPDATE pledge_text SET text = CAST(x'41EDA080' AS TEXT) WHERE pledge = 3"),
        "not UTF-8": _with_bytes(b"Strengthening", b"Stren\xffthening"),
        "empty text": changed("UPDATE pledge_text SET text = '' WHERE pledge = 3"),
        "no text": changed("DELETE FROM pledge_text WHERE pledge = 3"),
        "text of nobody": changed("UPDATE note SET pledge = 4711 WHERE id = 1"),
        "one number twice": changed("UPDATE pledge SET id = 'GRF-008057' WHERE number = 3"),
        "no country": changed("UPDATE pledge SET country = NULL WHERE number = 3"),
        "foreign country": changed("UPDATE pledge SET country = 'XXX' WHERE number = 3"),
        "neither yes nor no": changed("UPDATE glossary SET confirmed = 2 WHERE id = 1"),
        "unknown relation": changed("UPDATE glossary SET relation = 'x' WHERE id = 1"),
        "no pledges": changed("DELETE FROM note", "DELETE FROM pledge_text", "DELETE FROM pledge"),
        "second seal": changed("UPDATE note SET text_en = (SELECT value FROM meta) WHERE id = 1"),
        "log": _at(18, b"\2\2"),
        "UTF-16": _at(56, b"\0\0\0\2"),
        "page size": _at(16, b"\x02\x00"),
        "no page size": _at(16, b"\x00\x07"),
        "reserved": _at(20, b"\xff"),
    }


def mutated(chance: random.Random) -> bytes:
    """Return the bundled catalogue damaged by chance, mostly sealed again so that it gets past that."""
    data = bytearray(SOUND)
    for _ in range(chance.choice((1, 1, 2, 8))):
        _damage(data, chance)
    return sealed(bytes(data)) if chance.random() < 0.9 else bytes(data)


def _damage(data: bytearray, chance: random.Random) -> None:
    pages = max(1, len(data) // PAGE)
    here = chance.randrange(max(1, len(data) - PAGE))
    match chance.randrange(9):
        case 0:
            for _ in range(chance.choice((1, 4, 40))):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case 1:
            del data[chance.randrange(200, len(data)) :]
            data.extend(bytes(max(PAGE - len(data), chance.choice((0, -len(data) % PAGE)))))
        case 2 | 3:  # a page over another, whole or the beginning of it
            one, other = (chance.randrange(pages) * PAGE for _ in "ab")
            size = chance.choice((8, 12, 100, PAGE))
            data[one : one + size] = data[other : other + size]
        case 4:
            place = chance.choice((16, 18, 20, 21, 24, 28, 32, 36, 40, 44, 52, 56, 64))
            data[place] = chance.randrange(256)
        case 5:  # the header of a page: kind, cells, where they begin, the page on the right
            data[chance.randrange(pages) * PAGE + chance.randrange(12)] = chance.randrange(256)
        case 6:
            data[here : here + chance.randrange(1, 30)] = chance.randbytes(chance.randrange(1, 30))
        case 7:
            data[here : here + 9] = b"\xff" * 9  # the largest number
        case 8:  # in the first page: the statements of the schema
            data[chance.randrange(100, PAGE)] = chance.randrange(256)


def outcome(path: Path) -> ProblemKind | Sequence[str]:
    """Open and use the catalogue at `path`; return the problem, or its texts. Anything else is raised."""
    try:
        with open_catalogue(path) as catalogue:
            results = catalogue.search(Query("refugee"))
            list(catalogue.hits(results))
            return [pledge.text for pledge in catalogue.pledges()]
    except Problem as problem:
        return problem.kind


def _all_outcomes(count: int, seed: int) -> Iterator[str]:
    chance = random.Random(seed)  # noqa: S311 — not for secrets
    with TemporaryDirectory() as folder:
        path = Path(folder) / "mutated.sqlite"
        for _ in range(count):
            path.write_bytes(mutated(chance))
            found = outcome(path)
            yield found if isinstance(found, ProblemKind) else "opened"


if __name__ == "__main__":
    from collections import Counter

    wanted, first_seed = [*map(int, sys.argv[1:3]), 0][:2] if len(sys.argv) > 1 else (1000, 0)
    print(Counter(map(str, _all_outcomes(wanted, first_seed))), f"{wanted} files, seed {first_seed}")
