"""What stands behind `mirps-desktop` on the command line."""

import sys
from pathlib import Path
from typing import NamedTuple, TextIO

from mirps_desktop import __version__
from mirps_desktop.language import system_language
from mirps_desktop.wording import Wording


class StartWording(Wording):
    """What the command says before there is a window."""

    def usage(self) -> str:
        """Return the text of --help."""
        return self.tr(
            "Usage: mirps-desktop [CATALOGUE]\n\n"
            "Opens the catalogue of MIRPS pledges in a window: the one that comes with the program, "
            "or the file CATALOGUE.\n\n"
            "  --help     show this text\n"
            "  --version  show the version\n\n"
            "Without a display, use the command mirps: mirps --help"
        )

    def unknown_option(self, option: str) -> str:
        """Return the sentence for an option that does not exist."""
        return self.tr("There is no option {option}; mirps-desktop --help shows what there is.").format(
            option=option
        )

    def too_many(self) -> str:
        """Return the sentence for more than one catalogue."""
        return self.tr("Only one catalogue can be opened; mirps-desktop --help shows how.")


class Answer(NamedTuple):
    """What the command line is answered with where no window opens: a text, and an exit status."""

    text: str
    stream: TextIO | None
    status: int


def read(arguments: list[str]) -> Answer | Path | None:
    """Return the answer to `arguments`, or the catalogue that they name, or None if they name none."""
    wording = StartWording(system_language())
    words = arguments[: arguments.index("--")] if "--" in arguments else arguments
    options = [word for word in words if word.startswith("-")]
    paths = [word for word in words if not word.startswith("-")] + arguments[len(words) + 1 :]
    if "--help" in options or "-h" in options:
        return Answer(wording.usage(), sys.stdout, 0)
    if "--version" in options:
        return Answer(f"mirps-desktop {__version__}", sys.stdout, 0)
    if options:
        return Answer(wording.unknown_option(options[0]), sys.stderr, 2)
    if len(paths) > 1:
        return Answer(wording.too_many(), sys.stderr, 2)
    return Path(paths[0]) if paths else None
