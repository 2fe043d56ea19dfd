"""Where the reports, the log, and the list of catalogues built here are."""

import os
import sys
from pathlib import Path

_NAME = "mirps-desktop"


def data_folder() -> Path:
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
