"""What the catalogue holds, as named tuples: a start makes these classes in a sixth of a dataclass's time."""

from enum import StrEnum
from typing import NamedTuple

from mirps_desktop.language import Language


class Level(StrEnum):
    """Who made a pledge: the MIRPS States together, or one State."""

    REGIONAL = "regional"
    NATIONAL = "national"


class LocalText(NamedTuple):
    """One text of the catalogue (never of the record) in both languages of the interface."""

    en: str
    es: str

    def __call__(self, language: Language) -> str:
        """Return the text in `language`."""
        return self.es if language is Language.SPANISH else self.en


class Country(NamedTuple):
    """A MIRPS State; `iso3` is its key everywhere in the program."""

    iso3: str
    iso2: str
    m49: str
    unhcr: str
    name: LocalText
    position: int

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that it is called."""
        return self.name.en, self.name.es, self.iso3


class ThemeName(NamedTuple):
    """A further name of a theme: the multistakeholder pledge it supports, its working group, an alias."""

    kind: str
    language: Language
    name: str
    confirmed: bool


class Theme(NamedTuple):
    """A theme of the overview; `slug` is its key, `position` (from 1) its place in the document."""

    slug: str
    position: int
    name: LocalText
    other_names: tuple[ThemeName, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that it is called."""
        return self.name.en, self.name.es, self.slug, *(other.name for other in self.other_names)


class Source(NamedTuple):
    """The document that the pledges were taken from, and what it says of itself."""

    id: str
    title: str
    date: str
    publisher: LocalText
    not_exhaustive: LocalText


class Edition(NamedTuple):
    """A Global Refugee Forum whose pledges the catalogue holds."""

    id: str
    name: LocalText
    date: str
    source: Source


class Pledge(NamedTuple):
    """One pledge. `text` is the official record, letter for letter, paragraphs parted by a blank line.

    `number` counts from 1 in document order. `lines` are the first and last line in the source.
    """

    number: int
    id: str
    edition: Edition
    level: Level
    theme: Theme
    country: Country | None
    text: str
    language: str
    lines: tuple[int, int]
    notes: tuple[LocalText, ...]

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text as its paragraphs."""
        return tuple(self.text.split("\n\n"))
