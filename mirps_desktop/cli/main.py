"""The command `mirps`: parses, runs, and says problems in one sentence."""

import argparse
import sys
from collections.abc import Sequence

from mirps_desktop.catalogue.opening import open_catalogue
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.arguments import UsageError, parse, wanted_language
from mirps_desktop.cli.help_wording import HelpWording
from mirps_desktop.cli.progress import Progress
from mirps_desktop.cli.signals import Stopped, stoppable
from mirps_desktop.cli.streams import forget_output, make_streams_safe
from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.sentences import Sentences

_WRONG = 2
_INTERRUPTED = 130


def main(argv: list[str] | None = None) -> int:
    """Run the command with `argv` (the process's own if None); return its exit status.

    0 also when nothing is found; 2 for a bad argument or file; 70 for a fault of the program; 130 or more
    when interrupted.
    """
    make_streams_safe()
    given = sys.argv[1:] if argv is None else argv
    language = wanted_language(given)
    try:
        with stoppable():
            status = _status(given, language)
            sys.stdout.flush()
    except UsageError as error:
        return _say(HelpWording(language).wrong(str(error)))
    except Problem as problem:
        return _say(Sentences(language).of(problem))
    except KeyboardInterrupt as error:
        status = error.status if isinstance(error, Stopped) else _INTERRUPTED
        return _say(HelpWording(language).interrupted(), status)
    except BrokenPipeError:  # the reader has seen enough, as with `mirps search | head`
        forget_output()
        status = 0
    except OSError as error:
        return _say(Sentences(language).of(_unforeseen(error)))
    except Exception as error:  # noqa: BLE001 — no traceback for a reader
        from mirps_desktop.faults.command import FAULTY, sentence_on  # noqa: PLC0415 — rarely needed

        return _say(sentence_on(error, language), FAULTY)
    return status


def _status(given: Sequence[str], language: Language) -> int:
    try:
        return _run(parse(given, language), language)
    except SystemExit as done:  # after --help and --version
        return done.code if isinstance(done.code, int) else 0


def _unforeseen(error: OSError) -> Problem:
    """Return the problem of an error that names its file, or else is standard output's, on a full disk."""
    if error.filename is not None:
        return Problem(ProblemKind.TARGET_UNWRITABLE, file=error.filename, reason=error)
    forget_output()
    return Problem(ProblemKind.OUTPUT_UNWRITABLE, reason=error)


def _say(sentence: str, status: int = _WRONG) -> int:
    """Print what is wrong; return the exit `status`."""
    print(sentence, file=sys.stderr)
    return status


def _run(arguments: argparse.Namespace, language: Language) -> int:
    if arguments.command in {"build", "check"}:
        return _run_maintenance(arguments, language)
    with Progress(language) as progress:
        opened = open_catalogue(arguments.catalogue, progress)
    with opened as catalogue:
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
    if arguments.command == "export":
        from mirps_desktop.cli.exports import export  # noqa: PLC0415

        return export(arguments, catalogue, language)
    from mirps_desktop.cli import briefs  # noqa: PLC0415

    return (briefs.brief if arguments.command == "brief" else briefs.overview)(arguments, catalogue, language)


if __name__ == "__main__":
    sys.exit(main())
