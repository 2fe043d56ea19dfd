"""The nodes of the outline tree as plain Python: what each narrows to, and what it counts."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from mirps_desktop.catalogue.cells import Cell
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Country, Level, Theme


class Grouping(StrEnum):
    """Which of the two ways the outline is nested."""

    THEME = "theme"
    COUNTRY = "country"


class OutlineItem:
    """A node. A group counts its children, a node with a cell that, any other all pledges."""

    def __init__(
        self,
        theme: Theme | None = None,
        country: Country | None = None,
        level: Level | None = None,
        cell: Cell | None = None,
    ) -> None:
        self.theme = theme
        self.country = country
        self.level = level
        self.cell = cell
        self.parent: OutlineItem | None = None
        self.row = 0  # the place among the siblings
        self.children: list[OutlineItem] = []
        self.count = 0

    def add(self, child: "OutlineItem") -> "OutlineItem":
        """Append `child` and return it."""
        child.parent = self
        child.row = len(self.children)
        self.children.append(child)
        return child

    def take(self, counts: Mapping[Cell, int]) -> bool:
        """Count anew, below too; return whether a number below this node has changed."""
        changed = False
        for child in self.children:
            before = child.count
            changed = child.take(counts) or changed or child.count != before
        if self.children:
            self.count = sum(child.count for child in self.children)
        else:
            self.count = counts.get(self.cell, 0) if self.cell else sum(counts.values())
        return changed

    def below(self) -> Iterator["OutlineItem"]:
        """Yield all nodes below this one, each before its own children."""
        for child in self.children:
            yield child
            yield from child.below()

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells the node apart in either grouping."""
        theme = self.theme.slug if self.theme else ""
        return theme, self.country.iso3 if self.country else "", self.level.value if self.level else ""

    def query(self, asked: Query) -> Query:
        """Return `asked` narrowed to this node."""
        themes = (self.theme.slug,) if self.theme else ()
        countries = (self.country.iso3,) if self.country else ()
        return asked._replace(themes=themes, countries=countries, level=self.level)


def narrowing(query: Query, themes: Sequence[Theme], countries: Sequence[Country]) -> OutlineItem:
    """Return what `query` is narrowed to as a node of no tree; the inverse of `OutlineItem.query`."""
    theme = next((theme for theme in themes if theme.slug in query.themes), None)
    country = next((country for country in countries if country.iso3 in query.countries), None)
    return OutlineItem(theme, country, query.level)


def build_outline(
    grouping: Grouping,
    themes: Sequence[Theme],
    countries: Sequence[Country],
    cells: Mapping[Cell, int],
) -> OutlineItem:
    """Return the invisible root: “all pledges”, then the groups; only cells with pledges have a node."""
    root = OutlineItem()
    root.add(OutlineItem())
    nest = _by_theme if grouping is Grouping.THEME else _by_country
    nest(root, themes, countries, cells)
    return root


def _by_theme(
    root: OutlineItem, themes: Sequence[Theme], countries: Sequence[Country], cells: Mapping[Cell, int]
) -> None:
    for theme in themes:
        group = root.add(OutlineItem(theme=theme))
        if (theme.slug, None) in cells:
            group.add(OutlineItem(theme=theme, level=Level.REGIONAL, cell=(theme.slug, None)))
        for country in countries:
            if (cell := (theme.slug, country.iso3)) in cells:
                group.add(OutlineItem(theme=theme, country=country, cell=cell))
        if not group.children:
            group.cell = (theme.slug, None)  # a theme without pledges counts none


def _by_country(
    root: OutlineItem, themes: Sequence[Theme], countries: Sequence[Country], cells: Mapping[Cell, int]
) -> None:
    for group in (
        OutlineItem(level=Level.REGIONAL),
        *(OutlineItem(country=country) for country in countries),
    ):
        iso3 = group.country.iso3 if group.country else None
        if any(cell[1] == iso3 for cell in cells):
            root.add(group)
        for theme in themes:
            if (cell := (theme.slug, iso3)) in cells:
                group.add(OutlineItem(theme=theme, country=group.country, level=group.level, cell=cell))
