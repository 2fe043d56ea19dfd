"""The sentences of argparse itself, translated."""

import argparse
from collections.abc import Mapping

from mirps_desktop.language import Language
from mirps_desktop.wording import Wording


class ArgparseWording(Wording):
    """What argparse says on its own, under its own source texts."""

    def all(self) -> Mapping[str, str]:
        """Return argparse's sentence → its translation."""
        return {
            "usage: ": self.tr("usage: "),
            "positional arguments": self.tr("arguments"),
            "options": self.tr("options"),
            "show this help message and exit": self.tr("show this help"),
            "show program's version number and exit": self.tr("show the version"),
            "argument %(argument_name)s: %(message)s": self.tr("%(argument_name)s: %(message)s"),
            "the following arguments are required: %s": self.tr("missing: %s"),
            "unrecognized arguments: %s": self.tr("unknown: %s"),
            "expected one argument": self.tr("it needs a value"),
            "expected at most one argument": self.tr("it takes only one value"),
            "expected at least one argument": self.tr("it needs at least one value"),
            "not allowed with argument %s": self.tr("it cannot be used together with %s"),
            "ignored explicit argument %r": self.tr("it takes no value, but %r was given"),
            "invalid choice: %(value)r (choose from %(choices)s)": self.tr(
                "%(value)r is not one of %(choices)s"
            ),
            "invalid %(type)s value: %(value)r": self.tr("%(value)r is not of type %(type)s"),
        }


def translate_argparse(language: Language) -> None:
    """Make argparse speak `language` from now on.

    It asks gettext, which would need compiled catalogues of its own and the process's locale. The
    program has one set of translations and lets the reader choose the language, so the function
    that argparse calls is replaced instead.
    """
    sentences = ArgparseWording(language).all()

    def translated(message: str) -> str:
        return sentences.get(message, message)

    def translated_plural(singular: str, plural: str, number: int) -> str:
        return translated(singular if number == 1 else plural)

    vars(argparse).update({"_": translated, "ngettext": translated_plural})
