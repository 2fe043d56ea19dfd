"""The lines that tell of a pledge in the language of the interface, with what matched in them."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from mirps_desktop.catalogue.query import Hit
from mirps_desktop.catalogue.records import Pledge, ThemeName
from mirps_desktop.catalogue.snippet import MarkedText, snippet
from mirps_desktop.models.pledge_search import PledgeSearch

if TYPE_CHECKING:
    from mirps_desktop.catalogue.matcher import Marks
    from mirps_desktop.catalogue.unmarked import Unmarked


class PledgeLines(NamedTuple):
    """What a row of the list says."""

    origin: MarkedText
    id: MarkedText
    theme: MarkedText
    snippet: MarkedText


class MarkedPledge:
    """Marks by the present answer of the search's owner."""

    def __init__(self, search: PledgeSearch) -> None:
        self._search = search

    def lines(self, hit: Hit) -> PledgeLines:
        """Return all lines of a row."""
        pledge = hit.pledge
        return PledgeLines(self.origin(pledge), self.id(pledge), self.theme(pledge), self.snippet(hit))

    def origin(self, pledge: Pledge) -> MarkedText:
        """Return who made `pledge`."""
        if pledge.country is None:
            return MarkedText(QCoreApplication.translate("MarkedPledge", "Regional pledge"), ())
        name = pledge.country.name(self._search.language)
        return MarkedText(name, self._marks(pledge).country(name, pledge.country.names))

    def id(self, pledge: Pledge) -> MarkedText:
        """Return the ID of `pledge`."""
        return MarkedText(pledge.id, self._marks(pledge).id(pledge.id))

    def theme(self, pledge: Pledge) -> MarkedText:
        """Return the name of the theme of `pledge`."""
        name = pledge.theme.name(self._search.language)
        return MarkedText(name, self._marks(pledge).theme(name))

    def other_names(self, pledge: Pledge) -> tuple[MarkedText, ...]:
        """Return what else its theme is called, each with the kind of name before it.

        A name in the other language is left out where there is one in this, unless it matches.
        """
        language, names = self._search.language, pledge.theme.other_names
        translated = {name.kind for name in names if name.language is language}
        marked = ((name, self._other_name(pledge, name)) for name in names)
        return tuple(
            line for name, line in marked
            if name.language is language or name.kind not in translated or line.spans
        )  # fmt: skip

    def snippet(self, hit: Hit) -> MarkedText:
        """Return the text around the first match; where only another name of the theme matches, that."""
        piece = snippet(hit)
        if hit.spans or not self._search.results.query.text:
            return piece
        if any(line.spans for line in (self.origin(hit.pledge), self.id(hit.pledge), self.theme(hit.pledge))):
            return piece
        reason = next((name for name in self.other_names(hit.pledge) if name.spans), None)
        return MarkedText(f"{reason.text} — {piece.text}", reason.spans) if reason else piece

    def _marks(self, pledge: Pledge) -> "Marks | Unmarked":
        return self._search.results.matcher.marks(pledge.number)

    def _other_name(self, pledge: Pledge, name: ThemeName) -> MarkedText:
        kind = {
            "multistakeholder_pledge": QCoreApplication.translate("MarkedPledge", "Multistakeholder pledge"),
            "multistakeholder_pledge_in_source": QCoreApplication.translate(
                "MarkedPledge", "Multistakeholder pledge, as in the source"
            ),
            "support_group": QCoreApplication.translate("MarkedPledge", "Support group"),
            "working_group": QCoreApplication.translate("MarkedPledge", "Working group"),
            "former_working_group": QCoreApplication.translate("MarkedPledge", "Former working group"),
        }.get(name.kind, QCoreApplication.translate("MarkedPledge", "Theme also called"))
        before = f"{kind}: "
        marks = self._marks(pledge)
        is_whole = name.kind == "alias" and " " in name.name
        spans = marks.alias(name.name) if is_whole else marks.theme(name.name)
        return MarkedText(
            before + name.name, tuple((start + len(before), end + len(before)) for start, end in spans)
        )
