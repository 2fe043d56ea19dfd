"""Lines on pages."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from mirps_desktop.printing.pagination import (
    Strip,
    fitted,
    joined,
    kept_whole,
    line_keeps,
    on_fewest_pages,
    paginate,
)


def _strips(*shapes: tuple[float, float, bool]) -> list[Strip]:
    return [Strip(0, 0, line, gap, height, keeps) for line, (gap, height, keeps) in enumerate(shapes)]


def test_a_head_never_stands_alone_at_the_foot() -> None:
    pages = tuple(paginate(_strips((0, 80, False), (5, 10, True), (2, 10, False)), 100))
    assert [len(page) for page in pages] == [1, 2]
    assert pages[1][0].top == 0  # the gap is dropped
    assert pages[1][1].top == 12


def test_no_line_of_a_paragraph_stands_alone() -> None:
    assert [line_keeps(line, 4, paragraph_keeps=False) for line in range(4)] == [True, False, True, False]
    assert not line_keeps(0, 1, paragraph_keeps=False)
    assert line_keeps(0, 1, paragraph_keeps=True)
    assert [line_keeps(line, 6, paragraph_keeps=False, least=3) for line in range(6)] == [
        True, True, False, False, True, False,
    ]  # fmt: skip


def test_what_belongs_to_the_end_of_a_text_never_begins_a_page_alone() -> None:
    text = _strips((0, 30, False), (0, 30, True), (0, 30, False))
    source = _strips((5, 10, False))
    pages = tuple(paginate(joined(text, source), 95))
    assert [len(page) for page in pages] == [1, 3]


def test_empty_lines_give_way_to_the_text_then_distances() -> None:
    sheet = _strips((0, 50, False), (20, 10, True), *((0, 10, False),) * 6)
    assert len(fitted(sheet, 140, 6, 3)) == 8
    assert len(fitted(sheet, 115, 6, 3)) == 5
    tight = fitted(sheet, 100, 6, 3)
    assert len(tight) == 5
    assert 9.9 < tight[1].gap < 10
    assert len(tuple(paginate(tight, 100))) == 1
    assert fitted(sheet, 85, 6, 3) is sheet  # never one or two


def test_distances_shrink_where_that_saves_a_page() -> None:
    sheet = _strips((0, 90, False), (20, 90, False), (20, 10, False))
    assert [len(page) for page in on_fewest_pages(sheet, 112)] == [1, 2]
    assert on_fewest_pages(sheet, 130)[1][1].top == 110  # nothing is saved: as it was
    pages = on_fewest_pages(_strips((0, 90, False), (0, 50, False), (40, 40, False)), 115)
    assert [[placed.top for placed in page] for page in pages] == [[0], [0, 70]]
    assert len(on_fewest_pages(_strips((0, 90, False), (0, 50, False), (40, 60, False)), 115)) == 3


def test_short_sheets_stay_whole() -> None:
    strips = _strips((0, 10, False), (0, 10, False))
    assert [strip.keeps for strip in kept_whole(strips, 20)] == [True, False]
    assert kept_whole(strips, 19) is strips


@given(st.lists(st.tuples(st.floats(0, 30), st.floats(1, 60), st.booleans())))
def test_every_line_is_placed_once_in_order_within_the_page(shapes: list[tuple[float, float, bool]]) -> None:
    strips = _strips(*shapes)
    pages = tuple(paginate(strips, 100))
    assert [placed.strip for page in pages for placed in page] == strips
    for page in pages:
        assert page[0].top == 0
        assert page[-1].top + page[-1].strip.height <= 100 + 1e-6
        assert all(below.top >= above.top for above, below in pairwise(page))
