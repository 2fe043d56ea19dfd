"""Which pledges a command is about: those selected, the current one, or all that are shown."""

from collections.abc import Sequence

from mirps_desktop.catalogue.listed import Listed
from mirps_desktop.catalogue.query import Results
from mirps_desktop.catalogue.records import Country, Pledge
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.pledge_list_view import PledgeListView


class PledgesAtHand:
    """Asks the list and the answer that it shows."""

    def __init__(self, search: PledgeSearch, view: PledgeListView) -> None:
        self._search = search
        self._view = view

    @property
    def current(self) -> tuple[Pledge, ...]:
        """The pledge in the detail panel, if there is one."""
        hit = self._view.current_hit
        return (hit.pledge,) if hit else ()

    @property
    def selected(self) -> Sequence[Pledge]:
        """The pledges that the reader selected, in the order of the list, read when they are used."""
        rows, listed = self._view.selected_rows, self.listed
        if len(rows) == len(listed):
            return listed
        return Listed(len(rows), lambda start, stop: [listed[row] for row in rows[start:stop]])

    @property
    def listed(self) -> Sequence[Pledge]:
        """All pledges that are shown, read page by page when they are used."""
        return self.listed_in(self._search.results)

    def listed_in(self, results: Results) -> Sequence[Pledge]:
        """Return all pledges of `results`, read page by page when they are used."""
        return self._search.catalogue.listed(results)

    @property
    def selected_or_current(self) -> Sequence[Pledge]:
        """The pledges that the reader selected, or else the current one."""
        return self.selected or self.current

    def country(self, narrowed: Country | None) -> Country | None:
        """Return the country that the list is narrowed to, or else that of the current pledge."""
        pledges = self.current
        return narrowed or (pledges[0].country if pledges else None)
