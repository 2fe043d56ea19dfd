"""The nodes of the outline tree as plain Python: what each narrows to, and what it counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Country, Level, Theme


class Grouping(StrEnum):
    """Which of the two ways the outline is nested."""

    THEME = "theme"
    COUNTRY = "country"


@dataclass(slots=True, eq=False)
class OutlineItem:
    """A node. The cells are the (theme slug, ISO3 or None) whose counts it adds up."""

    theme: Theme | None = None
    country: Country | None = None
    level: Level | None = None
    parent: "OutlineItem | None" = None
    children: list["OutlineItem"] = field(default_factory=list)
    cells: frozenset[tuple[str, str | None]] = frozenset()
    count: int = 0

    def add(self, child: "OutlineItem") -> "OutlineItem":
        """Append `child` and return it."""
        child.parent = self
        self.children.append(child)
        return child

    @property
    def row(self) -> int:
        """The place among the siblings."""
        return self.parent.children.index(self) if self.parent else 0

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells the node apart in either grouping."""
        theme = self.theme.slug if self.theme else ""
        return theme, self.country.iso3 if self.country else "", self.level.value if self.level else ""

    def query(self, asked: Query) -> Query:
        """Return `asked` narrowed to this node."""
        themes = (self.theme.slug,) if self.theme else ()
        countries = (self.country.iso3,) if self.country else ()
        return replace(asked, themes=themes, countries=countries, level=self.level)


def build_outline(
    grouping: Grouping,
    themes: Sequence[Theme],
    countries: Sequence[Country],
    cells: Mapping[tuple[str, str | None], int],
) -> OutlineItem:
    """Return the invisible root: “all pledges”, then the groups; only cells with pledges have a node."""
    root = OutlineItem()
    root.add(OutlineItem(cells=frozenset(cells)))
    nest = _by_theme if grouping is Grouping.THEME else _by_country
    nest(root, themes, countries, cells)
    return root


def _by_theme(
    root: OutlineItem,
    themes: Sequence[Theme],
    countries: Sequence[Country],
    cells: Mapping[tuple[str, str | None], int],
) -> None:
    for theme in themes:
        inside = frozenset(cell for cell in cells if cell[0] == theme.slug)
        group = root.add(OutlineItem(theme=theme, cells=inside))
        if (theme.slug, None) in cells:
            regional: frozenset[tuple[str, str | None]] = frozenset({(theme.slug, None)})
            group.add(OutlineItem(theme=theme, level=Level.REGIONAL, cells=regional))
        for country in countries:
            if (theme.slug, country.iso3) in cells:
                cell = frozenset({(theme.slug, country.iso3)})
                group.add(OutlineItem(theme=theme, country=country, cells=cell))


def _by_country(
    root: OutlineItem,
    themes: Sequence[Theme],
    countries: Sequence[Country],
    cells: Mapping[tuple[str, str | None], int],
) -> None:
    groups = [OutlineItem(level=Level.REGIONAL), *(OutlineItem(country=country) for country in countries)]
    for group in groups:
        iso3 = group.country.iso3 if group.country else None
        group.cells = frozenset(cell for cell in cells if cell[1] == iso3)
        if not group.cells:
            continue
        root.add(group)
        for theme in themes:
            if (theme.slug, iso3) in cells:
                cell = frozenset({(theme.slug, iso3)})
                group.add(OutlineItem(theme=theme, country=group.country, level=group.level, cells=cell))
