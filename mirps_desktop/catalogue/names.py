"""The names of themes and countries as places of a search, and the numbers of the pledges below them."""

import re
from collections import defaultdict
from collections.abc import Sequence

from mirps_desktop.catalogue.cells import Cells, span
from mirps_desktop.catalogue.folding import FoldedText, word_list
from mirps_desktop.catalogue.nodes import InField
from mirps_desktop.catalogue.records import Country, Theme
from mirps_desktop.catalogue.syntax import Field

_LEVELS = {
    "regional": (
        "regional pledge", "regional pledges", "compromiso regional", "compromisos regionales",
    ),
    "national": (
        "national pledge", "national pledges", "compromiso nacional", "compromisos nacionales",
    ),
}  # fmt: skip


def searched_names(theme: Theme) -> tuple[str, ...]:
    """Return the names whose single words find `theme`; an alias of several words does as a whole only."""
    other = (one.name for one in theme.other_names if one.kind != "alias" or " " not in one.name)
    return theme.name.en, theme.name.es, theme.slug, *other


class Names:
    """Which pledges belong to the themes and countries whose names match."""

    def __init__(self, cells: Cells, themes: Sequence[Theme], countries: Sequence[Country]) -> None:
        of_theme: dict[str, int] = defaultdict(int)
        of_country: dict[str | None, int] = defaultdict(int)
        for one in cells:
            of_theme[one.cell[0]] |= span(one.first, one.last)
            of_country[one.cell[1]] |= span(one.first, one.last)
        self.regional = of_country[None]
        """The set of the regional pledges."""
        self.national = sum(bits for iso3, bits in of_country.items() if iso3)
        """The set of the national pledges."""
        self._themes = [(_folded(searched_names(theme)), of_theme[theme.slug]) for theme in themes]
        self._called = [(_folded(theme.names), of_theme[theme.slug]) for theme in themes]
        self._countries = [(_folded(country.names), of_country[country.iso3]) for country in countries]
        self._whole = _whole_names(themes, countries)

    def in_themes(self, pattern: re.Pattern[str]) -> int:
        """Return the set of the pledges of the themes with a searched name that `pattern` matches."""
        return _matching(self._themes, pattern)

    def called(self, pattern: re.Pattern[str]) -> int:
        """Do as `in_themes` with all that a theme is called, its aliases too."""
        return _matching(self._called, pattern)

    def in_countries(self, pattern: re.Pattern[str]) -> int:
        """Return the set of the pledges of the countries with a name that `pattern` matches."""
        return _matching(self._countries, pattern)

    def find(self, words: Sequence[str]) -> tuple[int, InField | None]:
        """Return the longest name at the beginning of `words`, and what it stands for beyond its words.

        An alias of several words stands for its theme, “regional pledge” for the level.
        """
        for length in range(min(len(words), max(map(len, self._whole), default=0)), 0, -1):
            if (name := tuple(words[:length])) in self._whole:
                return length, self._whole[name]
        return 0, None

    def at_level(self, word: str) -> int:
        """Return the set of the pledges of the levels whose name begins with the folded `word`."""
        found = self.regional if "regional".startswith(word) else 0
        return found | (self.national if "national".startswith(word) or "nacional".startswith(word) else 0)


def _whole_names(
    themes: Sequence[Theme], countries: Sequence[Country]
) -> dict[tuple[str, ...], InField | None]:
    names = [name for country in countries for name in country.names]
    names += [name for theme in themes for name in searched_names(theme)]
    whole: dict[tuple[str, ...], InField | None] = {tuple(word_list(name)): None for name in names}
    for theme in themes:
        for name in set(theme.names).difference(searched_names(theme)):
            words = tuple(word_list(name))
            whole[words] = InField(Field.THEME, words)
    for level, said in _LEVELS.items():
        whole |= {tuple(name.split()): InField(Field.LEVEL, (level,)) for name in said}
    return {words: stands_for for words, stands_for in whole.items() if len(words) > 1}


def _folded(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(FoldedText(name).text for name in names)


def _matching(known: Sequence[tuple[tuple[str, ...], int]], pattern: re.Pattern[str]) -> int:
    found = 0
    for names, bits in known:
        if any(pattern.search(name) for name in names):
            found |= bits
    return found
