"""The window's command: `mirps-desktop [CATALOGUE]`, also `python -m mirps_desktop`."""

import sys
from pathlib import Path
from typing import TextIO

from mirps_desktop import __version__, preflight
from mirps_desktop.language import system_language
from mirps_desktop.problems import Problem
from mirps_desktop.sentences import Sentences
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


def main(arguments: list[str] | None = None) -> int:
    """Run the command with `arguments` (those of the process if None); return its exit status."""
    wording = StartWording(system_language())
    given = sys.argv[1:] if arguments is None else arguments
    words = given[: given.index("--")] if "--" in given else given
    options = [word for word in words if word.startswith("-")]
    paths = [word for word in words if not word.startswith("-")] + given[len(words) + 1 :]
    if "--help" in options or "-h" in options:
        return _say(wording.usage(), sys.stdout, 0)
    if "--version" in options:
        return _say(f"mirps-desktop {__version__}", sys.stdout, 0)
    if options:
        return _say(wording.unknown_option(options[0]), sys.stderr, 2)
    if len(paths) > 1:
        return _say(wording.too_many(), sys.stderr, 2)
    return _open(Path(paths[0]) if paths else None)


def _open(catalogue: Path | None) -> int:
    """Open the window if Qt can; else say in one sentence why not."""
    try:
        preflight.check()
        from mirps_desktop.app import run  # noqa: PLC0415 — Qt may not be there

        return run(catalogue)
    except Problem as problem:
        return _say(Sentences(system_language()).of(problem), sys.stderr, 2)
    except Exception as error:  # noqa: BLE001 — no traceback for a reader
        from mirps_desktop.faults.command import FAULTY, sentence_on  # noqa: PLC0415 — rarely needed

        return _say(sentence_on(error, system_language()), sys.stderr, FAULTY)


def _say(text: str, stream: TextIO | None, status: int) -> int:
    """Print `text`, or show it in a box where there is no console (Windows); return `status`."""
    if stream is not None:
        print(
            text.encode(stream.encoding or "utf-8", "backslashreplace").decode(stream.encoding or "utf-8"),
            file=stream,
        )
    elif sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.MessageBoxW(None, text, "MIRPS Pledges", 0x40 if status == 0 else 0x10)
    return status


if __name__ == "__main__":
    sys.exit(main())
