"""What stands side by side: pledges, or the pledges of countries, with the regional pledges above them."""

from collections.abc import Sequence
from dataclasses import dataclass

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Country, Pledge, Theme
from mirps_desktop.catalogue.store import Catalogue

FEWEST, MOST = 2, 4
"""How many pledges or countries stand side by side."""


def can_compare(count: int) -> bool:
    """Return whether `count` pledges or countries can stand side by side."""
    return FEWEST <= count <= MOST


@dataclass(frozen=True, slots=True)
class ComparedColumn:
    """One pledge, whose country says who made it; or all that `country` has, which may be none."""

    country: Country | None
    pledges: tuple[Pledge, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """`regional` are the pledges above the columns, each once, in the order of the document.

    `countries` are those compared, empty where single pledges are; then `theme` is None for all themes.
    """

    regional: tuple[Pledge, ...]
    columns: tuple[ComparedColumn, ...]
    countries: tuple[Country, ...] = ()
    theme: Theme | None = None

    def supported(self, pledge: Pledge) -> Pledge | None:
        """Return the regional pledge that `pledge` supports, if it is above."""
        found = (one for one in self.regional if pledge.country and one.theme.slug == pledge.theme.slug)
        return next(found, None)


def compare_pledges(catalogue: Catalogue, pledges: Sequence[Pledge]) -> Comparison:
    """Compare `pledges`; a regional one that another of them supports stands above only."""
    themes = {pledge.theme.slug: pledge.theme for pledge in pledges if pledge.country}
    columns = [one for one in pledges if one.country or one.theme.slug not in themes]
    return Comparison(
        _regional(catalogue, [theme for theme in catalogue.themes if theme.slug in themes]),
        tuple(ComparedColumn(pledge.country, (pledge,)) for pledge in columns),
    )


def compare_countries(catalogue: Catalogue, countries: Sequence[Country], theme: Theme | None) -> Comparison:
    """Compare all that `countries` pledged in `theme`, or in all themes, whatever the filter."""
    slugs = (theme.slug,) if theme else ()
    columns = []
    for country in countries:
        results = catalogue.search(Query(themes=slugs, countries=(country.iso3,)))
        columns.append(ComparedColumn(country, tuple(hit.pledge for hit in catalogue.hits(results))))
    themes = (theme,) if theme else catalogue.themes
    return Comparison(_regional(catalogue, themes), tuple(columns), tuple(countries), theme)


def _regional(catalogue: Catalogue, themes: Sequence[Theme]) -> tuple[Pledge, ...]:
    found = (catalogue.regional_pledge(theme) for theme in themes)
    return tuple(pledge for pledge in found if pledge)
