"""The arguments of `mirps`."""

import argparse
import re
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NoReturn

from mirps_desktop import __version__
from mirps_desktop.catalogue.query import Order
from mirps_desktop.catalogue.records import Level
from mirps_desktop.cli.argparse_wording import translate_argparse
from mirps_desktop.cli.help_wording import HelpWording
from mirps_desktop.documents.export_options import Separator
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language, system_language

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_WITH_VALUE = frozenset({"--catalogue", "--language"})
_FILTERED = frozenset({"search", "export", "overview", "sheets"})
_EXCLUDED = re.compile(r"-[^\W\d_]{2,}(:.*)?")
_ALONE = frozenset({"-h", "--help", "--version"})


class UsageError(Exception):
    """Arguments that cannot be understood; the text says why, in the reader's language."""


class _Parser(argparse.ArgumentParser):
    """A parser that raises UsageError instead of printing its usage and leaving."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message)

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        """Print without argparse's silence about a full disk."""
        (file or sys.stdout).write(message)


def wanted_language(argv: Sequence[str]) -> Language:
    """Return the language that `argv` asks for, else the system's.

    It is looked for before anything is parsed, so that errors and help are in it too.
    """
    words = list(argv[: argv.index("--")] if "--" in argv else argv)
    asked = [after for word, after in pairwise(words) if word == "--language"]
    asked += [word.partition("=")[2] for word in words if word.startswith("--language=")]
    known = [text for text in asked if text in list(Language)]
    return Language(known[-1]) if known else system_language()


def parse(argv: Sequence[str], language: Language) -> argparse.Namespace:
    """Return the arguments; raises UsageError, and SystemExit after --help and --version.

    The name of the command is in `command`; words may stand before, between and after options.
    """
    translate_argparse(language)
    say = HelpWording(language)
    argv = _with_excluded_words(argv)
    _check_before_command(argv, say)
    arguments, left = _parser(say).parse_known_args(argv)
    # argparse takes words in one run only: those after a further option are left over.
    unknown = [word for word in left if word.startswith("-") or not hasattr(arguments, "words")]
    if unknown:
        raise UsageError(say.unknown(" ".join(unknown)))
    if hasattr(arguments, "words"):
        arguments.words = [*arguments.words, *left]
    if arguments.command == "check" and arguments.file and arguments.catalogue:
        raise UsageError(say.two_catalogues())
    if arguments.command == "overview" and arguments.words and not arguments.table:
        raise UsageError(say.words_want_table())
    return arguments


def _with_excluded_words(argv: Sequence[str]) -> Sequence[str]:
    """Let `-refugees` be a word where words filter: argparse takes nothing with a space for an option."""
    if not _FILTERED.intersection(argv):
        return argv
    return [f" {word}" if _EXCLUDED.fullmatch(word) else word for word in argv]


def _check_before_command(argv: Sequence[str], say: HelpWording) -> None:
    """Name an unknown option before the command: argparse takes its value for the command instead."""
    words = iter(argv)
    for word in words:
        if not word.startswith("-") or word == "--":
            return
        name, is_joined, _ = word.partition("=")
        if name in _WITH_VALUE:
            if not is_joined:
                next(words, None)
        elif name not in _ALONE:
            raise UsageError(say.unknown(name))


def _parser(say: HelpWording) -> argparse.ArgumentParser:
    common = _common(say, None)
    parser = _Parser(prog="mirps", description=say.program(), parents=[common], allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"mirps {__version__}", help=say.version())
    commands = parser.add_subparsers(dest="command", metavar=say.command(), required=True)
    # Without a default of its own, an option after the command leaves one before it alone.
    again = [_common(say, argparse.SUPPRESS)]

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=again, allow_abbrev=False)

    _search(command("search", say.search()), say)
    command("show", say.show()).add_argument("words", metavar="ID", nargs="+", help=say.ids())
    _export(command("export", say.export()), say)
    _brief(command("brief", say.brief()), say)
    _overview(command("overview", say.overview()), say)
    _sheets(command("sheets", say.sheets()), say)
    _build(command("build", say.build()), say)
    command("check", say.check()).add_argument(
        "file", metavar=say.file(), nargs="?", type=say.path, help=say.checked_file()
    )
    return parser


def _common(say: HelpWording, default: str | None) -> _Parser:
    parser = _Parser(add_help=False, allow_abbrev=False)
    parser.add_argument(
        "--catalogue", metavar=say.file(), type=say.path, default=default, help=say.catalogue()
    )
    parser.add_argument(
        "--language", choices=[*map(str, Language)], default=default, help=say.language_help()
    )
    return parser


def _filters(parser: argparse.ArgumentParser, say: HelpWording) -> None:
    parser.add_argument("--query", metavar=say.query(), help=say.query_help())
    parser.add_argument("--theme", metavar=say.theme(), action="append", default=[], help=say.theme_help())
    parser.add_argument(
        "--country", metavar=say.country(), action="append", default=[], help=say.country_help()
    )
    parser.add_argument("--level", choices=[*map(str, Level)], help=say.level_help())
    orders = [*map(str, Order)]
    parser.add_argument("--order", choices=orders, default=Order.DOCUMENT.value, help=say.order())
    parser.add_argument("--no-glossary", action="store_true", help=say.no_glossary())


def _output(parser: argparse.ArgumentParser, say: HelpWording, metavar: str) -> None:
    parser.add_argument("-o", "--output", metavar=metavar, type=say.path, required=True, help=say.output())
    parser.add_argument("--force", action="store_true", help=say.force())


def _paper(parser: argparse.ArgumentParser, say: HelpWording) -> None:
    parser.add_argument("--paper", choices=[*map(str, Paper)], default=Paper.A4.value, help=say.paper())


def _search(parser: argparse.ArgumentParser, say: HelpWording) -> None:
    parser.add_argument("words", metavar=say.query(), nargs="*", help=say.query_help())
    _filters(parser, say)
    parser.add_argument("--json", action="store_true", help=say.json())
    parser.add_argument("--explain", action="store_true", help=say.explain())


def _export(parser: argparse.ArgumentParser, say: HelpWording) -> None:
    parser.add_argument("words", metavar=say.query(), nargs="*", help=say.query_help())
    _filters(parser, say)
    _paper(parser, say)
    parser.add_argument("--columns", metavar=say.columns(), help=say.columns_help())
    parser.add_argument("--hxl", action="store_true", help=say.hxl())
    parser.add_argument(
        "--separator", choices=[*map(str, Separator)], default=Separator.COMMA.value, help=say.separator()
    )
    _output(parser, say, f"{say.file()}.xlsx|.csv|.json|.zip")


def _brief(parser: argparse.ArgumentParser, say: HelpWording) -> None:
    parser.add_argument("words", metavar=say.country(), nargs="*", help=say.country_help())
    parser.add_argument("--all", action="store_true", help=say.all())
    parser.add_argument("--compare", action="store_true", help=say.compare())
    parser.add_argument("--no-regional", action="store_true", help=say.no_regional())
    parser.add_argument("--follow-up", action="store_true", help=say.follow_up())
    _document(parser, say)
    _output(parser, say, f"{say.file()}.xlsx|{say.folder()}")


def _overview(parser: argparse.ArgumentParser, say: HelpWording) -> None:
    parser.set_defaults(no_regional=False, follow_up=False)
    parser.add_argument("words", metavar=say.query(), nargs="*", help=say.query_help())
    parser.add_argument("--table", action="store_true", help=say.table())
    parser.add_argument("--no-glossary", action="store_true", help=say.no_glossary())
    _document(parser, say)
    _output(parser, say, f"{say.file()}.xlsx|.csv")


def _document(parser: argparse.ArgumentParser, say: HelpWording) -> None:
    parser.add_argument("--no-notes", action="store_true", help=say.no_notes())
    _looks(parser, say)


def _looks(parser: argparse.ArgumentParser, say: HelpWording) -> None:
    parser.add_argument("--document-language", choices=[*map(str, Language)], help=say.document_language())
    _paper(parser, say)


def _sheets(parser: argparse.ArgumentParser, say: HelpWording) -> None:
    parser.add_argument("words", metavar="ID", nargs="*", help=say.ids_or_words())
    _filters(parser, say)
    _looks(parser, say)
    parser.add_argument("--pages", metavar="1-3,5", type=say.pages, help=say.pages_help())
    parser.add_argument("--compact", action="store_true", help=say.compact())
    parser.add_argument("--remarks", action="store_true", help=say.remarks())
    _output(parser, say, f"{say.file()}.pdf")


def _build(parser: argparse.ArgumentParser, say: HelpWording) -> None:
    parser.add_argument("folder", metavar=say.folder(), type=say.path, help=say.tables())
    _output(parser, say, f"{say.file()}.sqlite")
