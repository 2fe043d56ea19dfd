"""The generated catalogues of the benchmarks, made once and kept in a folder."""

import sqlite3
import tempfile
from pathlib import Path

from mirps_desktop.catalogue.build import build
from mirps_desktop.catalogue.loading import connect
from mirps_desktop.catalogue.seal import SCHEMA_VERSION
from mirps_desktop.documents.own_catalogues import note_build
from tests.benchmarks.generated_tables import write_tables

SIZES = (3_500, 100_000, 1_000_000)
SOURCE = Path(__file__).resolve().parents[2] / "data"
FOLDER = Path(tempfile.gettempdir()) / "mirps-benchmarks"


def catalogue_of(pledges: int, folder: Path) -> Path:
    """Return a catalogue of so many generated pledges, kept in `folder`; a million take minutes and 8 GB.

    One of this format that is there already is taken as it is: remove it after a change of what is built.
    """
    path = folder / f"n{pledges}.sqlite"
    if not _is_current(path):
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as tables:
            write_tables(Path(tables), pledges, SOURCE)
            path.write_bytes(build(Path(tables)))
            note_build(path)  # so that the program opens it as it is
    return path


def _is_current(path: Path) -> bool:
    if not path.exists():
        return False
    connection = connect(path)
    try:
        return bool(connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION)
    except sqlite3.Error:
        return False
    finally:
        connection.close()
