"""Pages as they are asked for."""

import pytest

from mirps_desktop.documents.page_range import PageRange


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1-3, 5", [1, 2, 3, 5]),
        ("2", [2]),
        ("-2;9–", [1, 2, 9, 10]),
        (" 4 - 5 ,", [4, 5]),
        ("10,1", [1, 10]),
        ("7-5", [5, 6, 7]),
        ("2—3; 9−", [2, 3, 9, 10]),
        ("9" * 30 + "-8", [8, 9, 10]),
    ],
)
def test_pages_are_numbers_and_runs(text: str, pages: list[int]) -> None:
    found = PageRange.read(text)
    assert found is not None
    assert [page for page in range(11) if page in found] == pages


def test_nothing_means_all() -> None:
    assert PageRange.read(" ") is None


@pytest.mark.parametrize("text", ["0", "0-3", "3-0", "a", "1 2", "-", "1-2-3", "1.5", "²"])
def test_what_names_no_page_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 — the text itself
        PageRange.read(text)
