"""What the overview by theme and country says, in the window, on the clipboard and on paper."""

from mirps_desktop.catalogue.matrix import Place
from mirps_desktop.catalogue.records import Level, Source, Theme
from mirps_desktop.wording import Wording


class OverviewWording(Wording):
    """Counts say “in this overview”, and where there is none that it is none in this overview."""

    def title(self) -> str:
        """Return the title of the table."""
        return self.tr("MIRPS pledges: themes × countries")

    def corner(self) -> str:
        """Return the heading above the themes."""
        return self.tr("Theme")

    def row(self, theme: Theme | None) -> str:
        """Return the heading of a row; None is the row of sums."""
        return theme.name(self.language) if theme else self.tr("All themes")

    def column(self, place: Place) -> str:
        """Return the heading of a column."""
        if place.country:
            return place.country.name(self.language)
        return self.tr("Regional") if place.level is Level.REGIONAL else self.tr("All")

    def about(self, theme: Theme) -> tuple[str, ...]:
        """Return the working group of `theme`, and the multistakeholder pledge that it supports, a line each.

        A name is taken in the language of the reader where there is one.
        """
        said = {
            "working_group": self.tr("Working group: {name}"),
            "multistakeholder_pledge": self.tr("Multistakeholder pledge: {name}"),
        }
        found = {}
        for name in theme.other_names:
            if name.kind in said and (name.kind not in found or name.language is self.language):
                found[name.kind] = said[name.kind].format(name=name.name)
        return tuple(found[kind] for kind in said if kind in found)

    def none_here(self) -> str:
        """Return what an empty cell says."""
        return self.tr("none in this overview")

    def none_short(self) -> str:
        """Return what an empty cell says where there is little room."""
        return self.tr("none")

    def of(self, total: int) -> str:
        """Return what stands below the number of matches in a cell."""
        return self.tr("of {total}").format(total=total)

    def sentence(self, place: Place, found: int | None, total: int) -> str:
        """Return a cell as one sentence; `found` is the number of matches where a filter is on."""
        names = []
        if place.country:
            names.append(place.country.name(self.language))
        elif place.level is Level.REGIONAL:
            names.append(self.tr("Regional pledge"))
        if place.theme or not names:
            names.append(self.row(place.theme))
        return ", ".join([*names, self._count(found, total)])

    def _count(self, found: int | None, total: int) -> str:
        if not total:
            return self.none_here()
        there = self.tr("%n pledge(s) in this overview", "", total)
        if found is None:
            return there
        matching = self.tr("%n match(es) the filter", "", found)
        nothing = self.tr("none matches the filter")
        return f"{there}, {matching if found else nothing}"

    def filtered(self, words: str) -> str:
        """Return the line that tells what the numbers are narrowed by."""
        return self.tr("Only pledges that match. {words}.").format(words=words)

    def source(self, source: Source) -> str:
        """Return where the pledges come from, and that they are not all."""
        return self.tr("Source: “{title}”, {publisher}, {date}. {statement}").format(
            title=source.title,
            publisher=source.publisher(self.language),
            date=source.date,
            statement=source.not_exhaustive(self.language),
        )
