"""Whether a catalogue file is sound, and what it holds."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from mirps_desktop.catalogue.loading import connect
from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.seal import verify
from mirps_desktop.catalogue.store import Catalogue
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
    """Compare the seal, run SQLite's own checks, read every pledge; raises Problem."""
    digest = verify(path)
    try:
        version = _check_database(connect(path), path)
    except sqlite3.Error as error:
        raise Problem(ProblemKind.DAMAGED_CATALOGUE, file=path) from error
    with Catalogue.open(path) as catalogue:
        levels = [pledge.level for pledge in catalogue.pledges()]
        return Report(
            path=path,
            edition=catalogue.edition.id,
            schema_version=version,
            sha256=digest,
            regional=levels.count(Level.REGIONAL),
            national=levels.count(Level.NATIONAL),
            themes=len(catalogue.themes),
            countries=len(catalogue.countries),
        )


def _check_database(connection: sqlite3.Connection, path: Path) -> int:
    try:
        verdict = connection.execute("PRAGMA integrity_check").fetchall()
        strays = connection.execute("PRAGMA foreign_key_check").fetchall()
        if verdict != [("ok",)] or strays:
            raise Problem(ProblemKind.DAMAGED_CATALOGUE, file=path)
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()
