"""The companion command `mirps`: runs a command, turns problems into one sentence and exit code 2."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli import files, listing, maintenance
from mirps_desktop.cli.arguments import parse, utf8_streams
from mirps_desktop.cli.wording import CommandWording
from mirps_desktop.language import Language
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem
from mirps_desktop.sentences import Sentences

_READING = {
    "search": listing.search,
    "show": listing.show,
    "export": files.export,
    "brief": files.brief,
    "sheets": files.sheets,
}
_KEEPING = {"build": maintenance.build_catalogue, "check": maintenance.check_catalogue}


def main(argv: Sequence[str] | None = None) -> int:
    """Run `mirps` with `argv` (without it, the process's own arguments); return the exit code."""
    utf8_streams()
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    language = Language(arguments.language)
    wording = CommandWording(language)
    path = Path(arguments.catalogue) if arguments.catalogue else BUNDLED_CATALOGUE
    try:
        if arguments.command in _KEEPING:
            _KEEPING[arguments.command](arguments, path, wording)
        else:
            with Catalogue.open(path) as catalogue:
                _READING[arguments.command](arguments, catalogue, wording)
        sys.stdout.flush()
    except Problem as problem:
        sys.stderr.write(f"mirps: {Sentences(language).of(problem)}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of the pipe has gone; without this Python complains once more at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0
