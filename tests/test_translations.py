"""The committed translations are in step with the code, complete, and what their sources say."""

import re
import shutil
from pathlib import Path

import pytest

from tests.update_translations import TRANSLATIONS, forms, is_finished, lrelease, lupdate, messages

LANGUAGES = ("es", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_of_the_code_are_in_the_file(tmp_path: Path, language: str) -> None:
    committed = TRANSLATIONS / f"mirps_{language}.ts"
    fresh = tmp_path / committed.name
    shutil.copy(committed, fresh)
    lupdate(fresh, language)
    assert fresh.read_text("utf-8") == committed.read_text("utf-8"), "run tests/update_translations.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_file_is_what_its_source_makes(tmp_path: Path, language: str) -> None:
    committed = TRANSLATIONS / f"mirps_{language}.qm"
    lrelease(committed.with_suffix(".ts"), tmp_path / committed.name)
    assert (tmp_path / committed.name).read_bytes() == committed.read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated(language: str) -> None:
    all_messages = list(messages(TRANSLATIONS / f"mirps_{language}.ts"))
    left = [f"{context}: {source}" for context, source, message in all_messages if not is_finished(message)]
    assert all_messages
    assert not left


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive_translation(language: str) -> None:
    wrong = [
        f"{context}: {source!r}: {form!r}"
        for context, source, message in messages(TRANSLATIONS / f"mirps_{language}.ts")
        for form in forms(message)
        if _places(form) != _places(source)
    ]
    assert not wrong


def _places(text: str) -> list[str]:
    """Return what is filled in later: {name}, %n, %1, and the accelerators of a file filter."""
    return sorted(re.findall(r"\{\w*[^}]*\}|%n|%\d|\*\.\w+", text))
