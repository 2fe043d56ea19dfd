"""The log: counts, IDs and classes of errors, no texts and no paths; and what is left of a crash."""

import faulthandler
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from mirps_desktop import __version__
from mirps_desktop.unread_modules import unread

# What an exception needs, and the other handlers, which send records through a network.
with unread("copy", "pickle", "queue", "socket", "struct", "traceback"):
    import logging
    from logging.handlers import RotatingFileHandler

_LOGGER = logging.getLogger("mirps_desktop")
_LARGEST = 100_000  # bytes
_OLDER = 2  # full ones that are kept


class Log:
    """Keeps the files of the log open; where the folder cannot be written, there is none."""

    def __init__(self, folder: Path) -> None:
        """Begin with a line that says which program runs."""
        self._handler: logging.Handler = logging.NullHandler()
        self._crashes: TextIO | None = None
        logging.raiseExceptions = False  # a log on a full disk says nothing on standard error
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._handler = RotatingFileHandler(
                folder / "mirps-desktop.log", maxBytes=_LARGEST, backupCount=_OLDER, encoding="utf-8"
            )
            # A window has no console, and a crash of Qt leaves no exception.
            self._crashes = _crash_file(folder / "crash.log")
            faulthandler.enable(self._crashes)
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _LOGGER.addHandler(self._handler)
        _LOGGER.setLevel(logging.INFO)
        _LOGGER.propagate = False
        _LOGGER.info("started %s, Python %s", __version__, sys.version.split()[0])

    def close(self) -> None:
        """Close the files."""
        _LOGGER.removeHandler(self._handler)
        _LOGGER.propagate = True
        self._handler.close()
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()


def _crash_file(path: Path) -> TextIO:
    """Open what the interpreter writes into when it crashes; a large one starts anew."""
    is_large = path.exists() and path.stat().st_size > _LARGEST
    return path.open("w" if is_large else "a", encoding="utf-8")
