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


def test_a_query_is_narrowed_to_places(catalogue: Catalogue) -> None:
    matrix = Matrix(catalogue.themes, catalogue.countries)
    asked = Query("asylum", themes=("local-governance",), countries=("PAN",), expand=False)

    def narrowed(*places: tuple[int, int]) -> Query:
        return matrix.narrowed(asked, [matrix.place(*place) for place in places])

    wide = Query("asylum", expand=False)
    assert narrowed((0, 0)) == narrowed((0, 0), (0, 3)) == wide
    assert narrowed((1, 2)) == wide._replace(themes=("asylum",), countries=("BLZ",))
    assert narrowed((0, 1)) == wide._replace(level=Level.REGIONAL)
    assert narrowed((1, 2), (2, 2), (1, 4), (2, 4)) == wide._replace(
        themes=("asylum", "economic-inclusion"), countries=("BLZ", "SLV")
    )
    assert narrowed((1, 2), (2, 3)) == wide._replace(cells=(("asylum", "BLZ"), ("economic-inclusion", "CRI")))
    assert narrowed((1, 1), (1, 2)) == wide._replace(cells=(("asylum", None), ("asylum", "BLZ")))


def test_an_answer_keeps_to_the_cells(catalogue: Catalogue) -> None:
    cells = (("asylum", "BLZ"), ("economic-inclusion", "CRI"), ("asylum", None))
    found = list(catalogue.found(catalogue.search(Query(cells=cells))))
    assert {(one.theme.slug, one.country.iso3 if one.country else None) for one in found} == set(cells)
    assert len(found) == 4
