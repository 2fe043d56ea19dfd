"""Sets of numbers as integers, held against plain Python sets."""

from hypothesis import given, settings
from hypothesis import strategies as st

from mirps_desktop.catalogue.bitset import Members, collect, encode, union
from mirps_desktop.catalogue.cells import span

SIZE = 20_000
numbers = st.one_of(
    st.sets(st.integers(1, SIZE), max_size=40),  # sparse, and far apart: over several chunks
    st.builds(lambda first, step: set(range(first, SIZE, step)), st.integers(1, 500), st.integers(1, 9)),
)


@given(some=numbers, other=numbers)
@settings(deadline=None, max_examples=60)
def test_what_is_kept_comes_back(some: set[int], other: set[int]) -> None:
    found = union([encode(sorted(some), SIZE), encode(sorted(other), SIZE)], SIZE)
    assert found == collect(some | other, SIZE)
    assert found.bit_count() == len(some | other)


@given(some=numbers, first=st.integers(1, SIZE), length=st.integers(0, SIZE), place=st.integers(0, 50))
@settings(deadline=None, max_examples=100)
def test_members_of_a_range_by_their_place(some: set[int], first: int, length: int, place: int) -> None:
    members = Members(collect(some, SIZE))
    last = min(SIZE, first + length)
    expected = sorted(number for number in some if first <= number <= last)
    assert members.count(first, last) == len(expected)
    assert list(members.from_place(place, first, last)) == expected[place:]
    assert all((number in members) is (number in some) for number in (first, last))


def test_a_span_has_both_its_ends() -> None:
    assert span(3, 5) == 0b111000
