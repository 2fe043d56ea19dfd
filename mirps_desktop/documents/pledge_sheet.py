"""What a printed pledge sheet says; how it looks is decided in `mirps_desktop.printing`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mirps_desktop.catalogue.listed import Listed, Pair
from mirps_desktop.catalogue.records import Edition, Level, Pledge
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.theme_colours import colour
from mirps_desktop.wording import Wording


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """How sheets are printed: `compact` lets several share a page, `remarks` adds lines to write on."""

    paper: Paper = Paper.A4
    compact: bool = False
    remarks: bool = False
    language: Language = Language.ENGLISH


@dataclass(frozen=True, slots=True)
class SheetContent:
    """The words of one sheet, in the reader's language; pledge texts in the language of the record.

    `kind` is “National pledge” or “Regional pledge”, `heading` the country or the pledge itself.
    `regional_id` and `regional_paragraphs` are empty for a regional pledge. `colour` is `#rrggbb`.
    """

    id: str
    kind: str
    heading: str
    theme: str
    colour: str
    paragraphs: tuple[str, ...]
    notes: tuple[str, ...]
    regional_id: str | None
    regional_paragraphs: tuple[str, ...]
    source: str
    statement: str


class SheetWording(Wording):
    """The sentences of pledge sheets."""

    def kind(self, level: Level) -> str:
        """Return what a pledge of `level` is called."""
        return self.tr("Regional pledge") if level is Level.REGIONAL else self.tr("National pledge")

    def title(self) -> str:
        """Return the title of a document of several sheets."""
        return self.tr("MIRPS pledge sheets")

    def running_head(self, edition: Edition) -> str:
        """Return what stands at the top of every page."""
        return self.tr("MIRPS pledges · {edition}").format(edition=edition.name(self.language))

    def continued(self, pledge_id: str, heading: str) -> str:
        """Return what stands at the top of a page on which a text goes on."""
        return self.tr("{id} · {country} (continued)").format(id=pledge_id, country=heading)

    def supports(self, regional_id: str) -> str:
        """Return the heading above the regional pledge that a national one supports."""
        return self.tr("Supports regional pledge {id}").format(id=regional_id)

    def note(self) -> str:
        """Return the heading above catalogue notes."""
        return self.tr("Catalogue note")

    def remarks(self) -> str:
        """Return the heading above the empty lines."""
        return self.tr("Remarks")

    def page(self, page: int, pages: int) -> str:
        """Return the number of a page."""
        return self.tr("Page {page} of {pages}").format(page=page, pages=pages)

    def edition(self, edition: Edition) -> str:
        """Return the document that the sheets of an edition are taken from, and its date."""
        return self.tr("{title}, edition of {date}").format(
            title=edition.source.title, date=edition.source.date
        )

    def source(self, lines: tuple[int, int]) -> str:
        """Return where in the source document a pledge stands."""
        first, last = lines
        if first == last:
            return self.tr("Source: line {line} of the overview").format(line=first)
        return self.tr("Source: lines {first}–{last} of the overview").format(first=first, last=last)


def sheet_content(pledge: Pledge, regional: Pledge | None, language: Language) -> SheetContent:
    """Return what the sheet of `pledge` says; `regional` is the pledge that it supports, if any."""
    wording = SheetWording(language)
    if pledge.level is Level.REGIONAL:
        regional = None
    kind = wording.kind(pledge.level)
    return SheetContent(
        id=pledge.id,
        kind=kind,
        heading=pledge.country.name(language) if pledge.country else kind,
        theme=pledge.theme.name(language),
        colour=colour(pledge.theme),
        paragraphs=pledge.paragraphs,
        notes=tuple(note(language) for note in pledge.notes),
        regional_id=regional.id if regional else None,
        regional_paragraphs=regional.paragraphs if regional else (),
        source=wording.source(pledge.lines),
        statement=pledge.edition.source.not_exhaustive(language),
    )


def sheet_contents(pairs: Sequence[Pair], options: SheetOptions) -> Sequence[SheetContent]:
    """Return the sheets of `pairs`, in the same order, made page by page when they are used.

    Compact sheets carry the text of a regional pledge only once: as a sheet of its own, or else with
    the first pledge that supports it.
    """
    carriers = _carriers(pairs) if options.compact else {}

    def content(place: int) -> SheetContent:
        pledge, regional = pairs[place]
        whole = sheet_content(pledge, regional, options.language)
        is_said = options.compact and carriers.get(whole.regional_id) != place
        return replace(whole, regional_paragraphs=()) if is_said else whole

    return Listed(len(pairs), lambda start, stop: [content(place) for place in range(start, stop)])


def _carriers(pairs: Sequence[Pair]) -> Mapping[str | None, int]:
    """Return the ID of each regional pledge → the place of the sheet that has its text."""
    carriers: dict[str | None, int] = {}
    for place, (pledge, regional) in enumerate(pairs):
        if pledge.level is Level.REGIONAL:
            carriers[pledge.id] = place
        elif regional:
            carriers.setdefault(regional.id, place)
    return carriers
