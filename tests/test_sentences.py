"""Every problem has its sentence, whatever details it comes with."""

import string

import pytest

from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.sentences import Sentences


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", ProblemKind)
def test_every_kind_has_a_sentence(kind: ProblemKind, language: Language) -> None:
    sentence = Sentences(language).of(Problem(kind))
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("kind", ProblemKind)
def test_details_are_filled_in(kind: ProblemKind) -> None:
    names = {
        name for _, name, _, _ in string.Formatter().parse(Sentences(Language.ENGLISH).all()[kind]) if name
    }
    sentence = Sentences(Language.ENGLISH).of(Problem(kind, **{name: f"<{name}>" for name in names}))
    assert all(f"<{name}>" in sentence for name in names)


def test_a_detail_stays_on_the_line() -> None:
    value = "{row}\n\x07" + "x" * 5000
    sentence = Sentences(Language.ENGLISH).of(Problem(ProblemKind.UNKNOWN_THEME, value=value, known="a"))
    assert "\\n" in sentence
    assert "{row}" in sentence
    assert sentence.isprintable()
    assert len(sentence) < 400


def test_words_of_the_program_are_said_in_words() -> None:
    problem = Problem(ProblemKind.TABLE_UNREADABLE, file="a.csv", reason="empty")
    assert "it is empty" in Sentences(Language.ENGLISH).of(problem)
