"""The owner of the search, with a thread of its own for large catalogues."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.query import Order, Query
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.language import Language
from mirps_desktop.models.pledge_search import PledgeSearch


@pytest.fixture
def threaded(catalogue: Catalogue, qtbot: QtBot) -> Iterator[PledgeSearch]:
    del qtbot  # there is an application
    search = PledgeSearch(catalogue, Language.ENGLISH, large=1)
    yield search
    search.close()


def test_an_answer_from_the_thread_is_the_same(
    threaded: PledgeSearch, catalogue: Catalogue, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(threaded.results_changed):
        threaded.set_text("refugee")
    expected = catalogue.search(Query("refugee"))
    assert threaded.results.counts == expected.counts
    assert [hit.pledge.id for hit in threaded.catalogue.hits(threaded.results)] == [
        hit.pledge.id for hit in catalogue.hits(expected)
    ]


def test_only_the_latest_answer_counts(threaded: PledgeSearch, qtbot: QtBot) -> None:
    heard = []
    threaded.results_changed.connect(lambda: heard.append(threaded.results.query.text))
    text = "statelessness or national institutions"
    for end in range(1, len(text) + 1):
        threaded.set_text(text[:end])
        assert threaded.query.text == text[:end]
    qtbot.waitUntil(lambda: threaded.results.query.text == text)
    assert heard[-1] == text
    assert len(heard) < len(text)


def test_the_order_stays_with_the_next_words(catalogue: Catalogue, qtbot: QtBot) -> None:
    del qtbot
    search = PledgeSearch(catalogue, Language.ENGLISH)
    search.set_order(Order.ID)
    search.set_text("panama")
    assert [hit.pledge.id for hit in search.catalogue.hits(search.results)] == [
        "GRF-03605",
        "GRF-07384",
        "GRF-07385",
        "GRF-07386",
    ]
    search.set_expanding(expand=False)
    search.set_text("apatridia")
    assert (search.results.total, search.query.order) == (0, Order.ID)


def test_a_closed_search_answers_nothing_and_has_no_thread(threaded: PledgeSearch, qtbot: QtBot) -> None:
    threaded.get_ready()
    threaded.close()
    with qtbot.assertNotEmitted(threaded.results_changed, wait=50):
        threaded.set_text("refugee")
        threaded.get_ready()
    assert threaded._worker is None


@pytest.mark.parametrize("large", [1, 20_000])
def test_a_first_answer_that_is_empty_has_advice(catalogue: Catalogue, qtbot: QtBot, large: int) -> None:
    search = PledgeSearch(catalogue, Language.ENGLISH, first=Query("asilum"), large=large)
    assert not search.advice.said.queries
    with qtbot.waitSignal(search.advised):
        search.get_ready()
    assert "asylum" in search.advice.said.queries
    search.close()
