"""Theme × country: the places of an overview, and its numbers with their sums."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mirps_desktop.catalogue.cells import Cell
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Country, Level, Theme


class Place(NamedTuple):
    """A cell, or where a part is missing the sum over it."""

    theme: Theme | None = None
    country: Country | None = None
    level: Level | None = None

    @property
    def is_sum(self) -> bool:
        """Whether it adds cells up."""
        return self.theme is None or (self.country is None and self.level is None)


class Matrix:
    """A row for all themes and one for each; a column for all, one for the regional pledges, the countries.

    The sums come first, so that they are in sight however many countries there are.
    """

    def __init__(self, themes: Sequence[Theme], countries: Sequence[Country]) -> None:
        self.rows: tuple[Theme | None, ...] = (None, *themes)
        self.columns = (Place(), Place(level=Level.REGIONAL), *(Place(country=one) for one in countries))
        self._keys = (None, *(country.iso3 for country in countries))

    def place(self, row: int, column: int) -> Place:
        """Return what the cell stands for."""
        above = self.columns[column]
        return Place(self.rows[row], above.country, above.level)

    def narrowed(self, asked: Query, places: Sequence[Place]) -> Query:
        """Return `asked` narrowed to `places`, at least one, and to nothing else."""
        wide = asked._replace(themes=(), countries=(), level=None, cells=())
        themes = {place.theme for place in places}
        columns = {place._replace(theme=None) for place in places}
        if len(set(places)) == len(themes) * len(columns):
            wide = wide._replace(themes=tuple(one.slug for one in self.rows if one in themes and one))
            if None in themes:
                wide = wide._replace(themes=())
            if Place() in columns:
                return wide
            if columns == {Place(level=Level.REGIONAL)}:
                return wide._replace(level=Level.REGIONAL)
            if all(column.country for column in columns):
                chosen = (one.country.iso3 for one in self.columns if one in columns and one.country)
                return wide._replace(countries=tuple(chosen))
        cells = {cell: None for place in places for cell in self._cells(place)}
        return wide._replace(themes=(), cells=tuple(cells))

    def _cells(self, place: Place) -> Iterator[Cell]:
        """Yield the cells that `place` adds up, or is."""
        one = place.country.iso3 if place.country else None
        keys = (one,) if place.country or place.level else self._keys
        for theme in (place.theme,) if place.theme else self.rows[1:]:
            if theme:
                yield from ((theme.slug, key) for key in keys)

    def numbers(self, counts: Mapping[Cell, int]) -> tuple[tuple[int, ...], ...]:
        """Return `counts` as rows of columns, with the sums."""
        body = [[counts.get((theme.slug, key), 0) for key in self._keys] for theme in self.rows if theme]
        rows = [(sum(cells), *cells) for cells in body]
        return (tuple(map(sum, zip(*rows, strict=True))), *rows)


def shares(numbers: Sequence[Sequence[int]]) -> tuple[tuple[float, ...], ...]:
    """Return how dark each cell of a matrix is: its share of the largest one; sums have no shade."""
    most = max((number for row in numbers[1:] for number in row[1:]), default=0) or 1
    return tuple(
        tuple(number / most if row and column else 0.0 for column, number in enumerate(line))
        for row, line in enumerate(numbers)
    )
