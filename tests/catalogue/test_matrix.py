"""Theme × country as numbers."""

from mirps_desktop.catalogue.matrix import Matrix, Place
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.store import Catalogue


def test_the_numbers_of_the_overview_and_their_sums(catalogue: Catalogue) -> None:
    matrix = Matrix(catalogue.themes, catalogue.countries)
    assert matrix.numbers(catalogue.counts) == (
        (35, 4, 4, 4, 3, 8, 4, 4, 4),
        (15, 1, 2, 1, 1, 4, 1, 2, 3),
        (10, 1, 1, 1, 1, 3, 1, 1, 1),
        (6, 1, 1, 2, 1, 0, 1, 0, 0),
        (4, 1, 0, 0, 0, 1, 1, 1, 0),
    )


def test_it_counts_what_matches(catalogue: Catalogue) -> None:
    matrix = Matrix(catalogue.themes, catalogue.countries)
    numbers = matrix.numbers(catalogue.search(Query("refugee")).counts)
    assert (numbers[0][0], numbers[1][0], numbers[1][2]) == (25, 9, 0)
    assert [sum(row[1:]) for row in numbers] == [row[0] for row in numbers]


def test_places(catalogue: Catalogue) -> None:
    matrix = Matrix(catalogue.themes, catalogue.countries)
    asylum, belize = catalogue.themes[0], catalogue.countries[0]
    assert matrix.place(0, 0) == Place()
    assert matrix.place(1, 1) == Place(asylum, None, Level.REGIONAL)
    assert matrix.place(1, 2) == Place(asylum, belize)
    assert [matrix.place(*at).is_sum for at in ((0, 2), (1, 0), (0, 1), (1, 1), (1, 2))] == [
        True, True, True, False, False,
    ]  # fmt: skip
