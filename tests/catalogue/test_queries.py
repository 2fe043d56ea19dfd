"""Queries and what they find: a table written from the texts by hand, and what holds for all queries."""

import csv
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mirps_desktop.catalogue.folding import fold, word_list
from mirps_desktop.catalogue.nodes import InField, Phrase, leaves
from mirps_desktop.catalogue.query import Order, Query
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.catalogue.syntax import parse
from mirps_desktop.catalogue.word_forms import canonical, forms
from mirps_desktop.paths import BUNDLED_CATALOGUE

with Path(__file__).with_name("queries.csv").open(encoding="utf-8", newline="") as _file:
    TABLE = [(row["query"], row["expected"].split(), row["why"]) for row in csv.DictReader(_file)]
with Catalogue.open(BUNDLED_CATALOGUE) as _catalogue:
    TEXTS = [pledge.text for pledge in _catalogue.pledges()]
    TERMS = sorted({term.text for pair in _catalogue.glossary.pairs for term in (pair.term, pair.other)})
WORDS = sorted({word for text in TEXTS for word in word_list(text)})
_many = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
_SECONDS = 0.5  # far above what any query takes, far below what a reader would wait for
typed = st.lists(
    st.one_of(
        st.sampled_from([*WORDS, *TERMS]),
        st.sampled_from(
            ['"', "-", "or", "o", "*", "country:", "país:hond", "level:", "id:GRF", "tema:x", "“", "«"]
        ),
        st.text(max_size=12),
    ),
    max_size=8,
).map(" ".join)


def _ids(catalogue: Catalogue, query: Query) -> list[str]:
    return [hit.pledge.id for hit in catalogue.hits(catalogue.search(query))]


@pytest.mark.parametrize(("query", "expected", "why"), TABLE)
def test_table(catalogue: Catalogue, query: str, expected: list[str], why: str) -> None:
    assert _ids(catalogue, Query(query)) == expected, why


@given(text=typed)
@_many
def test_every_text_has_an_answer_at_once(catalogue: Catalogue, text: str) -> None:
    start = time.perf_counter()
    results = catalogue.search(Query(text))
    hits = list(catalogue.hits(results))
    assert time.perf_counter() - start < _SECONDS
    assert sum(results.counts.values()) == results.total == len(hits) <= results.in_scope == 35
    catalogue.completions(text)
    catalogue.advice(results)


@given(text=typed, word=st.sampled_from(WORDS))
@_many
def test_a_further_word_never_adds_a_pledge(catalogue: Catalogue, text: str, word: str) -> None:
    parts = parse(text)
    is_open = text.rstrip().endswith(":") or '"' in text or "“" in text
    if parts and (parts[-1].words in {("or",), ("o",)} or is_open):
        return  # the word would be the other side of an “or”, what a field is, or the inside of a phrase
    before = _ids(catalogue, Query(text, expand=False))
    assert set(_ids(catalogue, Query(f"{text} {word}", expand=False))) <= set(before)


@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), data=st.data())
@_many
def test_other_ways_to_write_the_same(catalogue: Catalogue, words: list[str], data: st.DataObject) -> None:
    text = " ".join(word for word in words if word != "or")  # which joins where it stands alone
    words = text.split()
    accented = text.translate(str.maketrans("aeioun", "áéíóúñ"))
    way = data.draw(st.sampled_from([text.title(), accented, "-".join(words), text.replace(" ", " – ")]))
    assert _ids(catalogue, Query(way)) == _ids(catalogue, Query(text))


@pytest.mark.parametrize("text", ["idp idp", "census idp", "asylum seekers rsd", "gender based amnistia"])
def test_terms_joined_by_hyphens_keep_what_the_glossary_adds(catalogue: Catalogue, text: str) -> None:
    assert _ids(catalogue, Query(text.replace(" ", "-"))) == _ids(catalogue, Query(text))


@given(term=st.sampled_from([*WORDS, *TERMS]))
@_many
def test_marks_are_what_matched(catalogue: Catalogue, term: str) -> None:
    """Every mark is the beginning of what was looked for, another form of it, or a part of a compound."""
    results = catalogue.search(Query(term))
    found = [leaf.words if isinstance(leaf, Phrase) else (leaf.word,) for leaf in leaves(results.plan.node)
             if not isinstance(leaf, InField)]  # fmt: skip
    wanted = {word for words in found for word in words}
    for hit in catalogue.hits(results):
        ends = -1
        for start, end in hit.spans:
            assert ends <= start < end
            ends = end
            marked = word_list(hit.pledge.text[start:end])
            assert marked
            for word in marked:
                assert any(_is_form(word, one) for one in wanted), (word, term)


def _is_form(word: str, wanted: str) -> bool:
    return word in wanted or canonical(word, "en") == canonical(wanted, "en") or word in forms(wanted, "en")


@given(word=st.sampled_from(WORDS))
@_many
def test_every_pledge_with_the_word_is_found_and_marked(catalogue: Catalogue, word: str) -> None:
    found = {hit.pledge.text: hit.spans for hit in catalogue.hits(catalogue.search(Query(word)))}
    for text in TEXTS:
        if word in word_list(text):
            assert any(fold(text[start:end]).startswith(word) for start, end in found[text])


@pytest.mark.parametrize("order", Order)
def test_every_order_has_the_same_pledges_page_by_page(catalogue: Catalogue, order: Order) -> None:
    results = catalogue.search(Query("refugee", order=order))
    whole = [hit.pledge.number for hit in catalogue.hits(results)]
    paged = [
        hit.pledge.number for start in range(0, 40, 7) for hit in catalogue.hits(results, start, start + 7)
    ]
    assert whole == paged
    assert len(set(whole)) == results.total
    assert [results.ranking.place(number) for number in whole] == list(range(results.total))


def test_orders(catalogue: Catalogue) -> None:
    by_id = _ids(catalogue, Query("", order=Order.ID))
    assert by_id == sorted(by_id)
    countries = [
        hit.pledge.country for hit in catalogue.hits(catalogue.search(Query("", order=Order.COUNTRY)))
    ]
    places = [country.position if country else 0 for country in countries]
    assert places == sorted(places)
    closest = _ids(catalogue, Query("internal displacement", order=Order.RELEVANCE))
    assert set(closest[:3]) == {"GRF-03539", "GRF-08218", "GRF-00629"}
    asylum = _ids(catalogue, Query("asylum", order=Order.RELEVANCE))
    assert "GRF-07385" in asylum[-7:]  # by the name of its theme alone


def test_what_the_glossary_adds_is_said_only_where_it_found_something(catalogue: Catalogue) -> None:
    said = catalogue.search(Query("apatridia")).expansions
    assert [(one.source, one.target) for one in said] == [("apatridia", "statelessness")]
    assert catalogue.search(Query("asylum")).expansions == ()
    assert catalogue.search(Query("apatridia", expand=False)).total == 0


def test_what_stands_in_the_way(catalogue: Catalogue) -> None:
    advice = catalogue.advice(catalogue.search(Query("asilum honduras")))
    assert [(one.typed, one.alone) for one in advice.obstacles] == [("asilum", 0)]
    assert advice.queries[0] == "asylum honduras"
    advice = catalogue.advice(catalogue.search(Query("biometric census")))
    assert [(one.typed, one.alone, one.without) for one in advice.obstacles] == [
        ("biometric", 1, 2),
        ("census", 2, 1),
    ]
    assert set(advice.queries) == {"biometric", "census"}
    assert all(catalogue.search(Query(query)).total for query in advice.queries)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("desplazamiento in", "desplazamiento interno"),
        ("asylum hon", "asylum Honduras"),
        ("grf-0805", "GRF-08057"),
        ("tema:gob", 'tema:"Gobernanza local"'),
        ("statel", "statelessness"),
        ("-statel", "-statelessness"),
        ("UMA", "UMAR"),
        ("género y div", "género y diversidad"),
        ("a", ""),
        ("", ""),
        ('"', ""),
    ],
)
def test_completions(catalogue: Catalogue, text: str, wanted: str) -> None:
    found = catalogue.completions(text)
    assert wanted in found or not (wanted or found)
