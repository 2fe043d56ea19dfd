"""What country briefs, comparisons and the overview have in common. Loads openpyxl."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from mirps_desktop.catalogue.records import Country, Edition, Pledge, Theme
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.brief_options import BriefOptions, BriefPart
from mirps_desktop.documents.brief_wording import BriefWording
from mirps_desktop.documents.sheet_rows import Row, Text
from mirps_desktop.documents.workbook_style import QUIET, font
from mirps_desktop.language import Language
from mirps_desktop.theme_colours import colour

SMALL = 8.5
TEXT = 10.0
NOTE = 8.0
AIR = 3.75  # points above the words of a row
_BAND = 19.0


@dataclass(frozen=True)
class BriefContent:
    """All that the documents are made from; `pledges` are all of the catalogue, in document order."""

    pledges: Sequence[Pledge]
    themes: Sequence[Theme]
    countries: Sequence[Country]
    edition: Edition

    @classmethod
    def of(cls, catalogue: Catalogue) -> "BriefContent":
        """Return the content of `catalogue`."""
        return cls(catalogue.pledges(), catalogue.themes, catalogue.countries, catalogue.edition)

    def regional(self, theme: Theme) -> list[Pledge]:
        """Return the regional pledge of `theme`, if there is one."""
        return self._groups.get((theme.slug, ""), [])

    def national(self, theme: Theme, country: Country | None = None) -> list[Pledge]:
        """Return the pledges of `country` in `theme`, or those of all countries."""
        wanted = (country,) if country else self.countries
        return [pledge for each in wanted for pledge in self._groups.get((theme.slug, each.iso3), [])]

    def count(self, country: Country | None = None) -> int:
        """Return the number of the national pledges of `country`, or of all countries."""
        return sum(len(self.national(theme, country)) for theme in self.themes)

    def keywords(self, countries: Sequence[Country], language: Language) -> list[str]:
        """Return the keywords of a document about `countries`."""
        names = [country.name(language) for country in countries]
        return ["MIRPS", *names, *(theme.name(language) for theme in self.themes)]

    @cached_property
    def _groups(self) -> dict[tuple[str, str], list[Pledge]]:
        """The pledges by theme and country, the regional ones under no country."""
        groups: dict[tuple[str, str], list[Pledge]] = {}
        for pledge in self.pledges:
            origin = pledge.country.iso3 if pledge.country else ""
            groups.setdefault((pledge.theme.slug, origin), []).append(pledge)
        return groups


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered catalogue note."""

    number: int
    pledge: Pledge
    text: str


@dataclass(slots=True)
class Footnotes:
    """Numbers the catalogue notes of a sheet from 1, and keeps those of a theme until they are taken."""

    wording: BriefWording
    options: BriefOptions
    _waiting: list[Note] = field(default_factory=list)
    _count: int = 0

    def mark(self, pledge: Pledge) -> list[Note]:
        """Return the notes of `pledge`, whose numbers go beside its ID; none if they are not wanted."""
        texts = self.wording.notes_of(pledge) if BriefPart.NOTES in self.options.parts else []
        notes = [Note(number, pledge, text) for number, text in enumerate(texts, self._count + 1)]
        self._count += len(notes)
        self._waiting += notes
        return notes

    def take(self) -> list[Note]:
        """Return the notes since the last call."""
        taken, self._waiting = self._waiting, []
        return taken


def marker(notes: Sequence[Note]) -> str:
    """Return the numbers of `notes` as they stand beside an ID."""
    return ", ".join(str(note.number) for note in notes)


def title_rows(title: str, subtitle: str, wording: BriefWording, edition: Edition, today: date) -> list[Row]:
    """Return the title block: what it is of, what it is, and which Forum, edition and day."""
    quiet = font(TEXT, QUIET)
    return [
        Row((Text(title, font(22, bold=True)),)),
        Row((Text(subtitle, quiet),)),
        Row((Text(wording.edition(edition, today), quiet),)),
    ]


def band(text: str, theme: Theme, anchor: str = "") -> Row:
    """Return the heading of a theme."""
    heading = Text(text, font(11.5, "FFFFFF", bold=True), anchor=anchor)
    return Row((heading,), fill=colour(theme), least=_BAND, middle=True)


def closing_rows(wording: BriefWording, edition: Edition) -> list[Row]:
    """Return where everything comes from."""
    quiet = font(SMALL, QUIET)
    return [
        Row((Text(text, quiet),), air=0.0 if place else 2 * AIR)
        for place, text in enumerate(wording.closing(edition))
    ]
