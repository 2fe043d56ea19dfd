"""What a reader types and what is found."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mirps_desktop.catalogue.folding import FoldedText, fold, key, word_list
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.snippet import snippet
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.problems import Problem, ProblemKind

_relaxed = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150
)


def _ids(catalogue: Catalogue, text: str) -> list[str]:
    return [hit.pledge.id for hit in catalogue.hits(catalogue.search(Query(text)))]


@pytest.mark.parametrize(
    "typed",
    ["GRF-08057", "grf 8057", "grf 08057", "GRF_08057", "GRF08057", "08057", "8057", " grf–8057 ", "008057"],
)
def test_an_id_in_any_form_finds_its_pledge(catalogue: Catalogue, typed: str) -> None:
    assert _ids(catalogue, typed) == ["GRF-08057"]


@pytest.mark.parametrize("typed", ["GRF-08057", "grf 8057", "GRF_8057", "8057", "grf08057"])
def test_a_pledge_is_named_by_its_id_in_any_form(catalogue: Catalogue, typed: str) -> None:
    assert catalogue.pledge(typed).id == "GRF-08057"
    assert catalogue.pledge("r2").id == "R2"


def test_unknown_names_are_problems(catalogue: Catalogue) -> None:
    for ask, kind in (
        (catalogue.pledge, ProblemKind.UNKNOWN_PLEDGE),
        (catalogue.theme, ProblemKind.UNKNOWN_THEME),
        (catalogue.country, ProblemKind.UNKNOWN_COUNTRY),
    ):
        with pytest.raises(Problem) as raised:
            ask("nowhere")
        assert raised.value.kind is kind


def test_names_in_either_language(catalogue: Catalogue) -> None:
    assert {catalogue.country(name).iso3 for name in ("MEX", "mexico", "México", "MÉXICO")} == {"MEX"}
    assert catalogue.theme("inclusión estadística").slug == "statistical-inclusion"
    assert catalogue.theme("MIRPS Pledge on Integration of Displaced Persons").slug == "economic-inclusion"
    assert catalogue.theme("Jobs and livelihoods").slug == "economic-inclusion"


def test_every_word_counts_and_is_a_prefix(catalogue: Catalogue) -> None:
    assert len(_ids(catalogue, "asylum")) == 24
    assert "GRF-09055" in _ids(catalogue, "ASYL capac build")
    assert _ids(catalogue, "statelessness") == ["GRF-09055", "GRF-082327"]
    assert _ids(catalogue, "biométric") == ["GRF-07384"]
    assert _ids(catalogue, "umar") == ["GRF-08200"]


def test_the_country_is_searched(catalogue: Catalogue) -> None:
    assert {"GRF-08742", "GRF-08745", "GRF-08744", "GRF-00675"} == set(_ids(catalogue, "méxico"))


def test_counts_follow_the_words_not_the_narrowing(catalogue: Catalogue) -> None:
    results = catalogue.search(Query("refugee", themes=("asylum",)))
    assert (results.total, results.in_scope) == (len(list(catalogue.hits(results))), 15)
    assert sum(results.counts.values()) > results.total
    regional = catalogue.search(Query(level=Level.REGIONAL))
    assert [hit.pledge.id for hit in catalogue.hits(regional)] == ["R1", "R2", "R3", "R4"]
    assert catalogue.search(Query(countries=("GTM", "PAN"))).total == 12


@given(typed=st.text())
@_relaxed
def test_nothing_that_is_typed_raises(catalogue: Catalogue, typed: str) -> None:
    results = catalogue.search(Query(typed))
    assert sum(results.counts.values()) == results.total == len(list(catalogue.hits(results)))


@pytest.mark.parametrize(
    "typed", ['"', '"* OR (', "GRF-", "NEAR(a b)", "text:asylum", "\x00", "\ud800", "a" * 99_999]
)
def test_strange_input(catalogue: Catalogue, typed: str) -> None:
    catalogue.search(Query(typed))


@given(index=st.integers(0, 34), data=st.data())
@_relaxed
def test_every_word_of_a_text_finds_it_and_is_marked(
    catalogue: Catalogue, index: int, data: st.DataObject
) -> None:
    pledge = catalogue.pledges()[index]
    word = data.draw(st.sampled_from(word_list(pledge.text)))
    typed = word[: data.draw(st.integers(1, len(word)))]
    results = catalogue.search(Query(typed, expand=False))
    hit = next(hit for hit in catalogue.hits(results) if hit.pledge.id == pledge.id)
    assert any(fold(pledge.text[start:end]).startswith(typed) for start, end in hit.spans)


def test_spans_of_decomposed_letters_and_beyond_the_basic_plane() -> None:
    pattern = re.compile("cafes|asyl")
    assert FoldedText("Cafe\u0301s y más").spans(pattern) == ((0, 6),)
    assert FoldedText("😀 asylum").spans(pattern) == ((2, 6),)
    assert key("  México–City ") == "mexico city"


def test_the_snippet_shows_the_first_match(catalogue: Catalogue) -> None:
    for hit in catalogue.hits(catalogue.search(Query("displacement", expand=False))):
        piece = snippet(hit)
        assert piece.spans
        assert all(fold(piece.text[start:end]) == "displacement" for start, end in piece.spans)
        assert "\n" not in piece.text
