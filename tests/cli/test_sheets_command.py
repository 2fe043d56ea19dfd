"""`mirps sheets`: a PDF without a display."""

import argparse
from pathlib import Path

import pytest

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.arguments import parse
from mirps_desktop.cli.main import main
from mirps_desktop.cli.selection import split_ids
from mirps_desktop.cli.sheets import _chosen
from mirps_desktop.language import Language


def _parse(*words: str) -> argparse.Namespace:
    return parse(["sheets", "-o", "x.pdf", *words], Language.ENGLISH)


def test_words_and_ids() -> None:
    words = ["asylum", "GRF_8057", "r1", "grf", "8057", "MIRPS", "refugees", "12"]
    assert split_ids(words) == (["GRF_8057", "r1", "grf-8057"], ["asylum", "MIRPS", "refugees", "12"])


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (["8057", "R2"], ["GRF-08057", "R2"]),
        (["8057", "GRF-08057"], ["GRF-08057"]),
        (["R1", "--level", "regional"], ["R1", "R2", "R3", "R4"]),
        (["--query", "8057"], ["GRF-08057"]),
        (["zzzz"], []),
    ],
)
def test_chosen(words: list[str], ids: list[str], catalogue: Catalogue) -> None:
    assert [pledge.id for pledge in _chosen(_parse(*words), catalogue, Language.ENGLISH)] == ids


def test_all_without_words(catalogue: Catalogue) -> None:
    assert len(_chosen(_parse(), catalogue, Language.ENGLISH)) == 35


def test_output_is_a_path() -> None:
    assert _parse().output == Path("x.pdf")


@pytest.mark.usefixtures("qapp")
def test_pages_and_the_language_of_the_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.pdf"
    asked = ["--language", "en", "sheets", "8057", "8058", "--document-language", "es", "-o", str(path)]
    assert main([*asked, "--pages", "2"]) == 0
    data = path.read_bytes()
    assert data.count(b"/Type /Page\n") == 1
    assert b"/Lang (es" in data
    capsys.readouterr()
    assert main([*asked, "--pages", "2x"]) == 2
    assert "--pages: pages are numbers and runs, such as 1-3, 5" in capsys.readouterr().err
