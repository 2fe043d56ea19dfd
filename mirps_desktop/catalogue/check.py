"""Whether a catalogue file is sound, and what it holds."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from mirps_desktop.catalogue.loading import connect
from mirps_desktop.catalogue.opening import is_bundled, open_catalogue
from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.seal import SCHEMA_VERSION, verify
from mirps_desktop.problems import Problem, ProblemKind


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in a sound catalogue."""

    path: Path
    edition: str
    schema_version: int
    sha256: str
    regional: int
    national: int
    themes: int
    countries: int


def check(path: Path) -> Report:
    """Compare the seal, hold every row against the rules for the tables, read every pledge; raises Problem.

    SQLite's own checks run on the bundled catalogue only: those of a search index are no safe reading of
    a foreign one.
    """
    digest = verify(path)
    if is_bundled(path):
        _check_database(path)
    with open_catalogue(path) as catalogue:
        levels = [pledge.level for pledge in catalogue.pledges()]
        return Report(
            path=path,
            edition=catalogue.edition.id,
            schema_version=SCHEMA_VERSION,  # no other passes
            sha256=digest,
            regional=levels.count(Level.REGIONAL),
            national=levels.count(Level.NATIONAL),
            themes=len(catalogue.themes),
            countries=len(catalogue.countries),
        )


def _check_database(path: Path) -> None:
    connection = None
    try:
        connection = connect(path)
        verdict = connection.execute("PRAGMA integrity_check").fetchall()
        strays = connection.execute("PRAGMA foreign_key_check").fetchall()
        if verdict != [("ok",)] or strays:
            raise Problem(ProblemKind.DAMAGED_CATALOGUE, file=path)
    except sqlite3.Error as error:
        raise Problem(ProblemKind.DAMAGED_CATALOGUE, file=path) from error
    finally:
        if connection is not None:
            connection.close()
