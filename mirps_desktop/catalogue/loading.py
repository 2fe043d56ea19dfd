"""The small tables of a catalogue as records, and the connection they are read through."""

import sqlite3
from collections import defaultdict
from pathlib import Path

from mirps_desktop.catalogue.records import Country, Edition, LocalText, Source, Theme, ThemeName
from mirps_desktop.language import Language


def connect(path: Path) -> sqlite3.Connection:
    """Open `path` so that nothing is written, neither to it nor beside it; raises sqlite3.Error.

    It may be used in another thread than this one, but in one at a time.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    only_read(connection)
    return connection


def copied(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a connection to a copy in memory of what `connection` reads, for use in another thread."""
    copy = sqlite3.connect(":memory:", check_same_thread=False)
    copy.deserialize(connection.serialize())
    only_read(copy)
    return copy


def only_read(connection: sqlite3.Connection) -> None:
    """Let `connection` write nothing any more, and run nothing that its schema names."""
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")


def edition(connection: sqlite3.Connection) -> Edition:
    """Return the newest edition with its source."""
    row = connection.execute(
        "SELECT edition.id, edition.name_en, edition.name_es, edition.date, source.id, source.title,"
        " source.date, source.publisher_en, source.publisher_es, source.not_exhaustive_en,"
        " source.not_exhaustive_es FROM edition JOIN source ON source.id = edition.source"
        " ORDER BY edition.date DESC LIMIT 1"
    ).fetchall()[0]
    source = Source(row[4], row[5], row[6], LocalText(row[7], row[8]), LocalText(row[9], row[10]))
    return Edition(row[0], LocalText(row[1], row[2]), row[3], source)


def countries(connection: sqlite3.Connection) -> tuple[Country, ...]:
    """Return the countries in their usual order."""
    rows = connection.execute(
        "SELECT iso3, iso2, m49, unhcr, name_en, name_es, position FROM country ORDER BY position"
    )
    return tuple(Country(row[0], row[1], row[2], row[3], LocalText(row[4], row[5]), row[6]) for row in rows)


def themes(connection: sqlite3.Connection) -> tuple[Theme, ...]:
    """Return the themes in document order, with all their names."""
    names = defaultdict(list)
    sql = "SELECT theme, kind, language, name, confirmed FROM theme_name ORDER BY id"
    for theme, kind, language, name, confirmed in connection.execute(sql):
        names[theme].append(ThemeName(kind, Language(language), name, bool(confirmed)))
    rows = connection.execute("SELECT slug, position, name_en, name_es FROM theme ORDER BY position")
    return tuple(Theme(row[0], row[1], LocalText(row[2], row[3]), tuple(names[row[0]])) for row in rows)
