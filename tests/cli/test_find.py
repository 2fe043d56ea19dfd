"""`mirps search` and `mirps show`."""

import json
from typing import Any

import pytest

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.main import main


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
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
        (["-honduras", "--level", "national"], 27),
        (["--level", "national", "-country:hnd"], 27),
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
    assert capsys.readouterr().out == "No pledge matches.\n“zzzz” is found in no pledge.\n"


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


def test_what_the_glossary_added_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "apatridia")
    assert answer["expansions"] == [{"from": "apatridia", "to": "statelessness"}]
    assert "suggestions" not in answer
    assert _json(capsys, "apatridia", "--no-glossary")["total"] == 0
    main(["--language", "en", "search", "apatridia"])
    assert "Found through: apatridia → statelessness" in capsys.readouterr().out


def test_suggestions_for_an_empty_answer(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "asilum", "honduras")
    assert answer["suggestions"] == ["asylum honduras", "asilo honduras", "honduras"]
    assert answer["obstacles"] == [{"word": "asilum", "alone": 0, "without": 4}]
    assert main(["--language", "es", "search", "biometric census"]) == 0
    said = capsys.readouterr().out
    assert "Sin “biometric” serían 2 compromisos." in said
    assert "Quizá quiso decir: census · biometric" in said


def test_a_filter_that_is_too_long_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "refugee " * 300, "--language", "en"]) == 0
    assert "Only the beginning of this long filter is looked for." in capsys.readouterr().out


def test_the_plan(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "en", "search", "--explain", "INE or INEC -country:panama"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "2 pledges for INE / INEC"
    assert "31 pledges for -country:panama" in said
    assert said[-1] == "2 pledges for all of it"
    plan = _json(capsys, "--explain", "8057")["plan"]
    assert plan == [{"part": "8057", "condition": "8057*", "pledges": 1}]
    assert main(["--language", "en", "search", "--explain"]) == 0
    assert capsys.readouterr().out == "Nothing is looked for: all pledges match.\n"


def test_orders(capsys: pytest.CaptureFixture[str]) -> None:
    found = [pledge["id"] for pledge in _json(capsys, "--order", "id")["pledges"]]
    assert found == sorted(found)
    assert len(found) == 35
