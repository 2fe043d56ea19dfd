"""Translated sentences without Qt: Qt's own `.ts` files, read by the standard library.

A class of sentences derives from `Wording` and calls `self.tr("…")` as a QObject would, so that
Qt's lupdate finds the sentences under the name of the class, and one file per language serves the
window, the documents and the command line.
"""

from functools import cache

from mirps_desktop.language import Language
from mirps_desktop.paths import TRANSLATIONS

Messages = dict[tuple[str, str, str], tuple[str, ...]]


@cache
def _messages(language: Language) -> Messages:
    """Return (context, source, comment) → the translation, or its singular and plural."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 — not where Qt has read the sentences

    found: Messages = {}
    # The program's own files, never a stranger's.
    root = ET.parse(TRANSLATIONS / f"mirps_{language}.ts").getroot()  # noqa: S314
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = forms or (translation.text or "",)
    return found


class Wording:
    """Base of the classes that hold translated sentences; `tr` works like QObject.tr."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def tr(self, source: str, comment: str | None = None, n: int = -1) -> str:
        """Return `source` in the language; `%n` is replaced by `n`, which also chooses the plural."""
        forms = _messages(self.language).get((type(self).__name__, source, comment or ""), ("",))
        chosen = forms[0] if n in {-1, 1} else forms[-1]
        return (chosen or source).replace("%n", str(n)) if n != -1 else (chosen or source)
