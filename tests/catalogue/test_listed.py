"""Pledges that are many."""

import pytest

from mirps_desktop.catalogue.listed import Listed
from mirps_desktop.catalogue.query import Order, Query
from mirps_desktop.catalogue.store import Catalogue


def test_only_pages_are_read() -> None:
    read: list[tuple[int, int]] = []

    def numbers(start: int, stop: int) -> range:
        read.append((start, stop))
        return range(start, stop)

    listed = Listed(250, numbers)
    assert list(listed) == list(range(250))
    assert read == [(0, 100), (100, 200), (200, 250)]
    assert (listed[-1], listed[98:102], len(listed)) == (249, [98, 99, 100, 101], 250)
    with pytest.raises(IndexError):
        listed[250]


@pytest.mark.parametrize("order", Order)
def test_an_answer_is_listed_in_its_order(catalogue: Catalogue, order: Order) -> None:
    results = catalogue.search(Query("asylum", order=order))
    assert list(catalogue.listed(results)) == [hit.pledge for hit in catalogue.hits(results)]


def test_pledges_are_paired_with_what_they_support(catalogue: Catalogue) -> None:
    for pledge, regional in catalogue.with_regional(catalogue.pledges()):
        assert regional == (catalogue.regional_pledge(pledge.theme) if pledge.country else None)
