"""A filter in words, for the sheet “About” of an export."""

from collections.abc import Iterator, Sequence

from mirps_desktop.catalogue.alphabet import by_name
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Country, Level, Theme
from mirps_desktop.language import Language
from mirps_desktop.wording import Wording


class FilterWording(Wording):
    """The parts of a filter's description."""

    def themes(self, names: str, number: int) -> str:
        """Return the part that tells the themes, given their `names` and `number`."""
        return (self.tr("Theme: {names}") if number == 1 else self.tr("Themes: {names}")).format(names=names)

    def countries(self, names: str, number: int) -> str:
        """Return the part that tells the countries, given their `names` and `number`."""
        label = self.tr("country: {names}") if number == 1 else self.tr("countries: {names}")
        return label.format(names=names)

    def level(self, level: Level) -> str:
        """Return the part that tells the level."""
        if level is Level.REGIONAL:
            return self.tr("regional pledges only")
        return self.tr("national pledges only")

    def cells(self, names: str) -> str:
        """Return the part that tells the cells of the table, given their `names`."""
        return self.tr("cells: {names}").format(names=names)

    def regional(self) -> str:
        """Return what stands in place of a country."""
        return self.tr("Regional")

    def text(self, text: str) -> str:
        """Return the part that quotes what the reader typed."""
        return self.tr("text: “{text}”").format(text=text)

    def without_glossary(self) -> str:
        """Return the part that tells that the glossary added nothing."""
        return self.tr("words as typed, without the glossary")


def words(query: Query, themes: Sequence[Theme], countries: Sequence[Country], language: Language) -> str:
    """Return `query` in words, “Theme: …; country: …; text: “…””; empty if it does not filter at all."""
    wording = FilterWording(language)
    theme_names = [theme.name(language) for theme in themes if theme.slug in query.themes]
    country_names = [
        country.name(language) for country in by_name(countries, language) if country.iso3 in query.countries
    ]
    parts = []
    if theme_names:
        parts.append(wording.themes(", ".join(theme_names), len(theme_names)))
    if country_names:
        parts.append(wording.countries(", ".join(country_names), len(country_names)))
    if query.level:
        parts.append(wording.level(query.level))
    if query.cells:
        parts.append(wording.cells(", ".join(_cells(query, themes, countries, wording))))
    if text := " ".join(query.text.split()):
        parts.append(wording.text(text))
        if not query.expand:
            parts.append(wording.without_glossary())
    described = "; ".join(parts)
    return described[:1].upper() + described[1:]


def _cells(
    query: Query, themes: Sequence[Theme], countries: Sequence[Country], wording: FilterWording
) -> Iterator[str]:
    named = {theme.slug: theme.name(wording.language) for theme in themes}
    placed: dict[str | None, str] = {country.iso3: country.name(wording.language) for country in countries}
    for theme, country in query.cells:
        yield f"{named[theme]} – {placed.get(country, wording.regional())}"
