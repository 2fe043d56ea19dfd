"""Bring the translations up to date: `python tests/update_translations.py [FILLED.json]…`.

Runs lupdate and lrelease over the committed files in `resources/translations`. A JSON file fills
in Spanish: `{"Class": {"source": "traducción" or ["singular", "plural"]}}`, and English plural
forms under the key `"_en"`.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
Filled = dict[str, dict[str, str | list[str]]]
OPTIONS = {"es": ["-target-language", "es"], "en": ["-target-language", "en", "-pluralonly"]}


def tool(name: str, *arguments: str | Path) -> str:
    """Run one of PySide's tools from the folder of this Python; return what it printed, or raise."""
    program = Path(sys.executable).parent / name
    done = subprocess.run([program, *arguments], capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        raise RuntimeError(f"{name}: {done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def lupdate(ts: Path, language: str) -> None:
    """Bring `ts` in step with the sentences of the code; a new file is made if there is none."""
    sources = sorted((ROOT / "mirps_desktop").rglob("*.py"))
    plain = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    tool("pyside6-lupdate", *plain, *OPTIONS[language], *sources, "-ts", ts)


def lrelease(ts: Path, qm: Path) -> None:
    """Write `qm` from `ts`; raise RuntimeError if a translation is unfinished."""
    tool("pyside6-lrelease", "-fail-on-unfinished", "-silent", ts, "-qm", qm)


def messages(ts: Path) -> Iterator[tuple[str, str, ET.Element]]:
    """Yield context, source text and the element of every message of `ts`."""
    yield from _messages(ET.parse(ts))  # noqa: S314 — our own file


def _messages(tree: "ET.ElementTree[ET.Element]") -> Iterator[tuple[str, str, ET.Element]]:
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message


def forms(message: ET.Element) -> list[str]:
    """Return the translation of a message: one text, or its singular and plural."""
    translation = message.find("translation")
    if translation is None:
        return [""]
    numerus = [form.text or "" for form in translation.iter("numerusform")]
    return numerus or [translation.text or ""]


def is_finished(message: ET.Element) -> bool:
    """Say whether a message has its translation in all forms."""
    translation = message.find("translation")
    return translation is not None and translation.get("type") is None and all(forms(message))


def fill(ts: Path, filled: Filled) -> None:
    """Write the translations of `filled` into the messages of `ts`."""
    tree = ET.parse(ts)  # noqa: S314
    for context, source, message in _messages(tree):
        given = filled.get(context, {}).get(source)
        if given is None:
            continue
        old = message.find("translation")
        if old is not None:
            message.remove(old)
        new = ET.SubElement(message, "translation")
        if message.get("numerus") == "yes":
            for form in [given, given] if isinstance(given, str) else given:
                ET.SubElement(new, "numerusform").text = form
        else:
            new.text = given if isinstance(given, str) else given[0]
    tree.write(ts, encoding="utf-8", xml_declaration=True)


def read_filled(paths: list[str]) -> dict[str, Filled]:
    """Return the translations per language that the JSON files give together."""
    together: dict[str, Filled] = {"es": {}, "en": {}}
    for path in paths:
        content = json.loads(Path(path).read_text("utf-8"))
        for language, contexts in (("en", content.pop("_en", {})), ("es", content)):
            for context, entries in contexts.items():
                together[language].setdefault(context, {}).update(entries)
    return together


def main(paths: list[str]) -> int:
    """Update both languages; list what is left to translate; 1 if anything is."""
    left = 0
    for language, filled in read_filled(paths).items():
        ts = TRANSLATIONS / f"mirps_{language}.ts"
        lupdate(ts, language)
        fill(ts, filled)
        lupdate(ts, language)  # once more, for Qt's own layout of the file
        missing = [(context, source) for context, source, message in messages(ts) if not is_finished(message)]
        for context, source in missing:
            print(f"{language}: {context}: {source!r} has no translation")
        left += len(missing)
        if not missing:
            lrelease(ts, ts.with_suffix(".qm"))
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
