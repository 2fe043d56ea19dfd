"""`mirps search` and `mirps show`."""

import json

import pytest

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.main import main


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert main(["search", "--json", *arguments]) == 0
    content = json.loads(capsys.readouterr().out)
    assert isinstance(content, dict)
    return content


def test_json_holds_the_whole_record(capsys: pytest.CaptureFixture[str], catalogue: Catalogue) -> None:
    found = _json(capsys)
    assert (found["query"], found["total"]) == ("", 35)
    assert found["pledges"] == [
        {
            "id": pledge.id,
            "level": pledge.level,
            "theme": pledge.theme.slug,
            "country": pledge.country.iso3 if pledge.country else None,
            "text": pledge.text,
            "matches": [],
        }
        for pledge in catalogue.pledges()
    ]


def test_json_matches_are_offsets_in_the_text(capsys: pytest.CaptureFixture[str]) -> None:
    pledges = _json(capsys, "asylum", "PROCED")["pledges"]
    assert isinstance(pledges, list)
    assert pledges
    for pledge in pledges:
        words = {pledge["text"][start:end].casefold() for start, end in pledge["matches"]}
        assert words <= {"asylum", "proced"}


@pytest.mark.parametrize(
    ("arguments", "total"),
    [
        (["--country", "Honduras"], 4),
        (["--country=HND", "--country", "México"], 8),
        (["--theme", "local-governance"], 4),
        (["--theme", "Gobernanza local", "--level", "national"], 3),
        (["--level", "regional"], 4),
        (["--query", "8057"], 1),
        (["grf", "--country", "GTM", "08057"], 1),  # words on both sides of an option
        (["zzzz"], 0),
        ([""], 35),
        (["--", "-zzzz"], 35),
    ],
)
def test_filters(arguments: list[str], total: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert _json(capsys, *arguments)["total"] == total


def test_list_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "en", "search", "asylum", "--country", "GTM"]) == 0
    told = capsys.readouterr()
    assert "GRF-08068 · Guatemala · Economic Inclusion and Social Protection" in told.out
    assert not told.err


def test_nothing_found_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "zzzz", "--language", "en"]) == 0
    assert capsys.readouterr().out == "No pledge matches.\n"


def test_letters_that_no_encoding_has(capsys: pytest.CaptureFixture[str]) -> None:
    assert _json(capsys, "\udcff")["query"] == "\udcff"


def test_show_prints_the_record(capsys: pytest.CaptureFixture[str], catalogue: Catalogue) -> None:
    assert main(["show", "grf", "629", "grf_08057", "R1", "--language", "en"]) == 0
    shown = capsys.readouterr().out
    for pledge_id in ("GRF-00629", "GRF-08057", "R1"):
        assert catalogue.pledge(pledge_id).text in shown
    assert "line 32" in shown
    assert shown.rstrip().endswith(catalogue.edition.source.not_exhaustive.en)
    assert "Catalogue note: " in shown


def test_show_all_or_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "R1", "GRF-1"]) == 2
    told = capsys.readouterr()
    assert not told.out
    assert "GRF-1" in told.err
