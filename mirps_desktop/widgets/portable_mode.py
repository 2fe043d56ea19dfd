"""Keeping all beside the program, for a stick that goes from machine to machine; and back."""

import shutil
from contextlib import suppress

from mirps_desktop.catalogue.kept_copies import copies_folder
from mirps_desktop.catalogue.own_builds import list_path
from mirps_desktop.documents.atomic import write_bytes
from mirps_desktop.problems import Problem
from mirps_desktop.settings import Settings


def keep_beside(settings: Settings, *, beside: bool) -> None:
    """Move `settings` and the list of own builds; log and reports follow from the next start on.

    Raises OSError where one of the folders cannot be written; then nothing has changed.
    """
    old, copies = list_path(), copies_folder()
    settings.move(beside=beside)
    shutil.rmtree(copies, ignore_errors=True)  # they are made again when they are needed
    with suppress(OSError, Problem):  # without the list, own builds are read as those of others are
        lines = old.read_bytes()
        new = list_path()
        new.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_bytes(new, lines + (new.read_bytes() if new.is_file() else b""))
        old.unlink()
        old.parent.rmdir()  # where nothing else is in it
