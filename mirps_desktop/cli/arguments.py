"""The arguments of `mirps`, with one sentence for wrong ones and help in the reader's language."""

import argparse
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import NoReturn

from mirps_desktop import __version__
from mirps_desktop.cli.wording import CommandWording
from mirps_desktop.language import Language, system_language

_READERS = ("search", "show", "export", "brief", "sheets")
_KEEPERS = ("build", "check")


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, without a page of usage; exit code 2."""

    wording = CommandWording(Language.ENGLISH)

    def error(self, message: str) -> NoReturn:
        """Leave with exit code 2 and `message` as a sentence."""
        reason = message[:1].upper() + message[1:].rstrip(".") + "."
        self.exit(2, f"mirps: {self.wording.bad_arguments(self.prog, reason)}\n")


def wanted_language(argv: Sequence[str]) -> Language:
    """Return the language that `argv` asks for, before it is parsed: the help needs it."""
    for before, value in zip(("", *argv), argv, strict=False):
        asked = value if before == "--language" else value.removeprefix("--language=")
        if asked in list(Language) and (before == "--language" or asked != value):
            return Language(asked)
    return system_language()


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the parsed arguments; leaves with exit code 2 and one sentence for wrong ones."""
    wording = CommandWording(wanted_language(argv))
    own = wording.reasons()
    # argparse says its own sentences through gettext under this name; there is no other way in.
    vars(argparse)["_"] = lambda text: own.get(text, text)
    Parser.wording = wording
    return _parser(wording.helps(), wording.language).parse_args(argv)


def _parser(says: dict[str, str], language: Language) -> Parser:
    common = Parser(add_help=False)
    common.add_argument("--catalogue", metavar="FILE", default=argparse.SUPPRESS, help=says["catalogue"])
    languages = [str(one) for one in Language]
    common.add_argument("--language", choices=languages, default=argparse.SUPPRESS, help=says["language"])
    common.add_argument("-h", "--help", action="help", help=says["help"])
    parser = Parser(prog="mirps", description=says["mirps"], parents=[common], add_help=False)
    parser.set_defaults(catalogue=None, language=language.value)
    parser.add_argument("--version", action="version", version=f"mirps {__version__}", help=says["version"])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in (*_READERS, *_KEEPERS):
        command = commands.add_parser(
            name, help=says[name], description=says[name], parents=[common], add_help=False
        )
        _add_what(name, command, says)
        _add_where(name, command, says)
    return parser


def _add_what(name: str, command: Parser, says: dict[str, str]) -> None:
    if name in {"search", "export", "sheets"}:
        command.add_argument("--theme", action="append", default=[], metavar="SLUG", help=says["theme"])
        command.add_argument("--country", action="append", default=[], metavar="ISO3", help=says["country"])
        command.add_argument("--level", choices=("regional", "national"), help=says["level"])
    if name in {"search", "export"}:
        command.add_argument("query", nargs="*", metavar="QUERY", help=says["query"])
    if name == "search":
        command.add_argument("--json", action="store_true", help=says["json"])
    elif name == "show":
        command.add_argument("ids", nargs="+", metavar="ID", help=says["ids"])
    elif name == "sheets":
        command.add_argument("words", nargs="*", metavar="ID", help=says["words"])
        command.add_argument("--query", metavar="QUERY", default="", help=says["query"])
    elif name == "brief":
        command.add_argument("countries", nargs="*", metavar="ISO3", help=says["countries"])
        command.add_argument("--all", action="store_true", help=says["all"])
    elif name == "build":
        command.add_argument("folder", metavar="FOLDER", help=says["folder"])
    elif name == "check":
        command.add_argument("file", nargs="?", metavar="FILE", help=says["file"])


def _add_where(name: str, command: Parser, says: dict[str, str]) -> None:
    if name in {"brief", "sheets"}:
        command.add_argument("--paper", choices=("a4", "letter"), default="a4", help=says["paper"])
    if name == "sheets":
        command.add_argument("--compact", action="store_true", help=says["compact"])
        command.add_argument("--remarks", action="store_true", help=says["remarks"])
    if name in {"export", "brief", "sheets", "build"}:
        output = says["output_brief"] if name == "brief" else says["output"]
        command.add_argument("-o", "--output", required=True, metavar="FILE", help=output)
        command.add_argument("--force", action="store_true", help=says["force"])


def utf8_streams() -> None:
    """Let every letter be printed, also on a console that cannot show it, and in a pipe."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
