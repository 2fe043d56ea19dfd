"""What sheets can be printed of: what is selected, listed or shown, one country, one theme."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject

from mirps_desktop.catalogue.alphabet import by_name
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.pledges_at_hand import PledgesAtHand

SELECTED, LISTED, CURRENT = "selected", "listed", "current"


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """Pledges under a name that says how many they are; long lists of them are read when they are used."""

    key: str
    name: str
    pledges: Sequence[Pledge]


class SheetChoices(QObject):
    """The choices of this moment; those without a pledge are left out."""

    def __init__(self, search: PledgeSearch, hand: PledgesAtHand) -> None:
        super().__init__()
        self._search = search
        self._hand = hand

    def groups(self) -> Sequence[Sequence[SheetChoice]]:
        """Return what is at hand, the countries, and the themes."""
        catalogue, language = self._search.catalogue, self._search.language
        at_hand = (
            (SELECTED, self.tr("Selected pledges"), self._hand.selected),
            (LISTED, self.tr("All pledges in the list"), self._hand.listed),
            (CURRENT, self.tr("The pledge shown"), self._hand.current),
        )
        named = by_name(catalogue.countries, language)
        countries = ((one.iso3, one.name(language), Query(countries=(one.iso3,))) for one in named)
        themes = ((one.slug, one.name(language), Query(themes=(one.slug,))) for one in catalogue.themes)
        made = [[self._choice(*parts) for parts in at_hand]]
        for group in (countries, themes):
            found = ((key, name, catalogue.listed(catalogue.search(query))) for key, name, query in group)
            made.append([self._choice(*parts) for parts in found])
        return [[choice for choice in group if choice.pledges] for group in made]

    @staticmethod
    def _choice(key: str, name: str, pledges: Sequence[Pledge]) -> SheetChoice:
        return SheetChoice(key, f"{name} ({QLocale().toString(len(pledges))})", pledges)
