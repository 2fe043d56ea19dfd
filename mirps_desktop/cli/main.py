"""The command `mirps`: parses, runs, and says problems in one sentence."""

import argparse
import io
import os
import sys

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.arguments import UsageError, parse, wanted_language
from mirps_desktop.cli.help_wording import HelpWording
from mirps_desktop.language import Language
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.sentences import Sentences

_WRONG = 2
_INTERRUPTED = 130


def main(argv: list[str] | None = None) -> int:
    """Run the command with `argv` (the process's own if None); return its exit status.

    0 also when nothing is found; 2 for a bad argument or file; 130 when interrupted.
    """
    _make_streams_safe()
    given = sys.argv[1:] if argv is None else argv
    language = wanted_language(given)
    try:
        status = _run(parse(given, language), language)
        sys.stdout.flush()
    except SystemExit as done:  # after --help and --version
        return done.code if isinstance(done.code, int) else 0
    except UsageError as error:
        return _say(HelpWording(language).wrong(str(error)))
    except Problem as problem:
        return _say(Sentences(language).of(problem))
    except KeyboardInterrupt:
        status = _INTERRUPTED
    except BrokenPipeError:  # the reader has seen enough, as with `mirps search | head`
        _forget_output()
        status = 0
    except OSError as error:  # files have their own Problem: this is standard output, on a full disk
        _forget_output()
        full = Problem(ProblemKind.TARGET_UNWRITABLE, file="stdout", reason=error.strerror or error)
        return _say(Sentences(language).of(full))
    return status


def _say(sentence: str) -> int:
    """Print what is wrong; return the exit status."""
    print(sentence, file=sys.stderr)
    return _WRONG


def _forget_output() -> None:
    """Send what is still buffered nowhere, or Python complains when it flushes at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: argparse.Namespace, language: Language) -> int:
    if arguments.command in {"build", "check"}:
        return _run_maintenance(arguments, language)
    with Catalogue.open(arguments.catalogue or BUNDLED_CATALOGUE) as catalogue:
        return _run_on_catalogue(arguments, catalogue, language)


def _run_maintenance(arguments: argparse.Namespace, language: Language) -> int:
    from mirps_desktop.cli import maintenance  # noqa: PLC0415 — each command loads only what it needs

    command = maintenance.build if arguments.command == "build" else maintenance.check
    return command(arguments, language)


def _run_on_catalogue(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> int:
    if arguments.command in {"search", "show"}:
        from mirps_desktop.cli import find  # noqa: PLC0415

        return (find.search if arguments.command == "search" else find.show)(arguments, catalogue, language)
    if arguments.command == "sheets":
        from mirps_desktop.cli.sheets import sheets  # noqa: PLC0415

        return sheets(arguments, catalogue, language)
    from mirps_desktop.cli import workbooks  # noqa: PLC0415

    command = workbooks.export if arguments.command == "export" else workbooks.brief
    return command(arguments, catalogue, language)


def _make_streams_safe() -> None:
    """Let no letter stop the program: files and pipes get UTF-8, old consoles an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
