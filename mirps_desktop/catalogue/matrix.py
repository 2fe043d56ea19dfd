"""Theme × country: the places of an overview, and its numbers with their sums."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mirps_desktop.catalogue.cells import Cell
from mirps_desktop.catalogue.records import Country, Level, Theme


@dataclass(frozen=True, slots=True)
class Place:
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

    def numbers(self, counts: Mapping[Cell, int]) -> tuple[tuple[int, ...], ...]:
        """Return `counts` as rows of columns, with the sums."""
        body = [[counts.get((theme.slug, key), 0) for key in self._keys] for theme in self.rows if theme]
        rows = [(sum(cells), *cells) for cells in body]
        return (tuple(map(sum, zip(*rows, strict=True))), *rows)
