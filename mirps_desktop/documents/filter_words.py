"""A filter in words, for the page that says what was exported."""

from collections.abc import Sequence

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Country, Level, Theme
from mirps_desktop.language import Language
from mirps_desktop.wording import Wording


class FilterWording(Wording):
    """The names of the parts of a filter."""

    def of(self, query: Query, themes: Sequence[Theme], countries: Sequence[Country]) -> str:
        """Return what `query` narrows to; empty where it narrows to nothing."""
        parts = []
        if query.themes:
            names = [theme.name(self.language) for theme in themes if theme.slug in query.themes]
            parts.append(self.tr("theme: {names}").format(names=", ".join(names)))
        if query.countries:
            names = [country.name(self.language) for country in countries if country.iso3 in query.countries]
            parts.append(self.tr("country: {names}").format(names=", ".join(names)))
        if query.level is Level.REGIONAL:
            parts.append(self.tr("regional pledges"))
        if query.level is Level.NATIONAL:
            parts.append(self.tr("national pledges"))
        if query.text.strip():
            parts.append(self.tr("text: “{text}”").format(text=query.text.strip()))
        return "; ".join(parts)


def words(query: Query, themes: Sequence[Theme], countries: Sequence[Country], language: Language) -> str:
    """Return `query` in words, in `language`; empty for the whole catalogue."""
    return FilterWording(language).of(query, themes, countries)
