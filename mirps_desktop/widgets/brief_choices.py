"""What the reader chose in the dialog of briefs, kept until the next time."""

from collections.abc import Sequence
from dataclasses import dataclass

from mirps_desktop.catalogue.records import Country
from mirps_desktop.documents.brief_options import (
    MOST_COMPARED,
    USUAL_PARTS,
    BriefKind,
    BriefOptions,
    BriefPart,
    may_compare,
)
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.settings import Settings


@dataclass(frozen=True, slots=True)
class BriefChoices:
    """Which countries, what is made of them, and how."""

    countries: tuple[Country, ...]
    kind: BriefKind
    options: BriefOptions


def remembered(
    settings: Settings, known: Sequence[Country], at_hand: Country | None, paper: Paper, language: Language
) -> BriefChoices:
    """Return what was chosen last, of the `known` countries; the one `at_hand` goes before those.

    In a comparison it joins them, as far as they can be compared. The document
    speaks `language`, that of the interface, unless the other was chosen.
    """
    codes = settings.choices("brief_countries", [country.iso3 for country in known]) or []
    countries = tuple(country for country in known if country.iso3 in codes)
    kinds = settings.choices("brief_kind", list(BriefKind))
    kind = BriefKind(kinds[0]) if kinds else BriefKind.WORKBOOK
    if at_hand and kind is BriefKind.COMPARISON:
        others = [country for country in countries if country != at_hand][: MOST_COMPARED - 1]
        countries = tuple(country for country in known if country in (at_hand, *others))
        kind = kind if may_compare(countries) else BriefKind.WORKBOOK
    elif at_hand:
        countries = (at_hand,)
    languages = settings.choices("brief_language", list(Language))
    parts = settings.choices("brief_parts", list(BriefPart))
    return BriefChoices(
        countries,
        kind,
        BriefOptions(
            Language(languages[0]) if languages else language,
            paper,
            USUAL_PARTS if parts is None else frozenset(map(BriefPart, parts)),
        ),
    )


def remember(settings: Settings, chosen: BriefChoices, language: Language) -> None:
    """Keep what was `chosen`; a document in `language`, that of the interface, goes on following it."""
    document = chosen.options.language
    settings.paper = chosen.options.paper.value
    settings.set_choices("brief_countries", [country.iso3 for country in chosen.countries])
    settings.set_choices("brief_kind", [chosen.kind])
    settings.set_choices("brief_language", [] if document is language else [document])
    settings.set_choices("brief_parts", [part for part in BriefPart if part in chosen.options.parts])
