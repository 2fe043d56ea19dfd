"""What the catalogue holds, as plain frozen records."""

from dataclasses import dataclass
from enum import StrEnum

from mirps_desktop.language import Language


class Level(StrEnum):
    """Who made a pledge: the MIRPS States together, or one State."""

    REGIONAL = "regional"
    NATIONAL = "national"


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text of the catalogue (never of the record) in both languages of the interface."""

    en: str
    es: str

    def __call__(self, language: Language) -> str:
        """Return the text in `language`."""
        return self.es if language is Language.SPANISH else self.en


@dataclass(frozen=True, slots=True)
class Country:
    """A MIRPS State; `iso3` is its key everywhere in the program."""

    iso3: str
    iso2: str
    m49: str
    unhcr: str
    name: LocalText
    position: int


@dataclass(frozen=True, slots=True)
class ThemeName:
    """A further name of a theme: the multistakeholder pledge it supports, its working group, an alias."""

    kind: str
    language: Language
    name: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme of the overview; `slug` is its key, `position` (from 1) its place in the document."""

    slug: str
    position: int
    name: LocalText
    other_names: tuple[ThemeName, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """The document that the pledges were taken from, and what it says of itself."""

    id: str
    title: str
    date: str
    publisher: LocalText
    not_exhaustive: LocalText


@dataclass(frozen=True, slots=True)
class Edition:
    """A Global Refugee Forum whose pledges the catalogue holds."""

    id: str
    name: LocalText
    date: str
    source: Source


@dataclass(frozen=True, slots=True)
class Pledge:
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
