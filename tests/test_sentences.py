"""Every problem has its sentence, whatever details it comes with."""

import errno
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


@pytest.mark.parametrize(
    ("number", "reason", "advice"),
    [
        (errno.ENOSPC, "the disk is full", "make room"),
        (errno.EACCES, "you have no permission", "choose another folder"),
        (errno.ENAMETOOLONG, "the name is too long", "choose a shorter name"),
        (errno.ENOENT, "there is no such file or folder", "choose a folder that exists"),
        (errno.EROFS, "nothing can be written there", "choose another folder"),
    ],
)
def test_the_system_s_reasons_are_said_in_words_with_the_advice_that_fits(
    number: int, reason: str, advice: str
) -> None:
    problem = Problem(ProblemKind.TARGET_UNWRITABLE, file="a.pdf", reason=OSError(number, "System"))
    sentence = Sentences(Language.ENGLISH).of(problem)
    assert reason in sentence
    assert advice in sentence
    assert ("make room" in sentence) == (number == errno.ENOSPC)
    assert "System" not in sentence
    assert reason not in Sentences(Language.SPANISH).of(problem)


def test_expected_forms_are_said_in_words() -> None:
    for form in ("R[1-9][0-9]*|GRF-[0-9]{5,6}", "[1-9][0-9]{0,8}", "[0-9]{4}-(0[1-9]|1[0-2])", "[A-Z]{3}"):
        problem = Problem(ProblemKind.MALFORMED_VALUE, expected=form)
        assert "[" not in Sentences(Language.ENGLISH).of(problem)
