"""Where the reports, the log, and the list of catalogues built here are.

The program is portable while there is a file `mirps-portable/settings.ini` beside it: then all that it keeps
is in that folder, and nothing in the home folder. The window and the command line ask here, without Qt.
"""

import os
import sys
from pathlib import Path

_NAME = "mirps-desktop"
_SETTINGS = "settings.ini"


def program_folder() -> Path:
    """Return the folder that “beside the program” means.

    That of a bundle's executable (on macOS of its `.app`), of the project in a checkout, or else of the
    Python environment that the program is installed in.
    """
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).resolve()
        bundle = next((folder for folder in program.parents if folder.suffix == ".app"), program)
        return bundle.parent
    project = Path(__file__).resolve().parent.parent
    return project if (project / "pyproject.toml").is_file() else Path(sys.prefix)


def portable_folder() -> Path:
    """Return the folder beside the program, whether it is used or not."""
    return program_folder() / "mirps-portable"


def portable_settings() -> Path:
    """Return the file of the settings beside the program; where there is one, the program is portable."""
    return portable_folder() / _SETTINGS


def is_portable() -> bool:
    """Return whether all is kept beside the program."""
    return portable_settings().is_file()


def data_folder() -> Path:
    """Return the folder in use: beside the program where it is portable, else that of the reader."""
    return portable_folder() if is_portable() else home_data_folder()


def home_data_folder() -> Path:
    """Return the folder that Qt calls AppLocalDataLocation, without Qt: the command line has none."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        given = Path(os.environ.get("XDG_DATA_HOME") or "")
        base = given if given.is_absolute() else home / ".local" / "share"
    return base / _NAME
