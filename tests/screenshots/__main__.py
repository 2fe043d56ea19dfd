"""All pictures, by one command: `uv run python -m tests.screenshots`, or some of them by name.

They need no display. Writes every window in both languages to `resources/screenshots/windows`, and the
pictures of the README to `resources/screenshots`.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from mirps_desktop.app import create_application
from mirps_desktop.catalogue.opening import open_catalogue
from mirps_desktop.language import Language
from tests.screenshots import documents
from tests.screenshots.pictures import FOLDER, save
from tests.screenshots.stage import set_font, set_screen, take
from tests.screenshots.windows import README, WINDOWS

_DOCUMENTS = {"brief": documents.brief, "sheet": documents.sheet}


def main() -> None:
    """Take the pictures that were asked for."""
    names = [picture.name for picture in WINDOWS]
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description="Take all pictures.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"all, or some of: {', '.join(names)}")
    wanted = parser.parse_args().names
    if unknown := set(wanted) - set(names):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory() as folder:
        _take(set(wanted or names), Path(folder))
        if not wanted:
            _print(Path(folder))


def _take(wanted: set[str], folder: Path) -> None:
    set_screen(folder)
    qInstallMessageHandler(_say)
    set_font(create_application(["screenshots"], lambda _problem: 2))
    for language in Language:
        for picture in WINDOWS:
            if picture.name not in wanted:
                continue
            image = take(picture, language, Path(tempfile.mkdtemp(dir=folder)))
            save(image, FOLDER / "windows" / language / f"{picture.name}.png")
            for name, shown in README.items():
                if shown == (picture.name, language):
                    save(image, FOLDER / f"{name}.png")
            print(f"{language}/{picture.name}", flush=True)


def _print(folder: Path) -> None:
    if documents.MISSING:
        print(f"Missing: {', '.join(documents.MISSING)}. The pictures of documents stay as they were.")
        return
    with open_catalogue() as catalogue:
        for name, take_page in _DOCUMENTS.items():
            save(take_page(catalogue, folder), FOLDER / f"{name}.png")
            print(name, flush=True)


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if "This plugin does not support" not in text:  # there is no display: nothing is wrong
        print(text, file=sys.stderr)


if __name__ == "__main__":
    main()
