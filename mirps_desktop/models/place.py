"""What is looked at in the window, as a value: where Back and Forward lead, and where a session goes on."""

from enum import StrEnum
from typing import NamedTuple

from mirps_desktop.catalogue.query import Order, Query
from mirps_desktop.catalogue.store import Catalogue


class Page(StrEnum):
    """The pages of the window."""

    LIST = "list"
    OVERVIEW = "overview"


class Place(NamedTuple):
    """A page, what was asked (in whatever order), the current pledge and the selected ones by their IDs."""

    page: Page = Page.LIST
    query: Query = Query()
    pledge: str = ""
    selected: tuple[str, ...] = ()

    def is_at(self, other: "Place") -> bool:
        """Return whether `other` shows the same; on the overview no pledge is seen."""
        pledges = self.page is Page.OVERVIEW or self.pledge == other.pledge
        return self.page is other.page and pledges and _bare(self.query) == _bare(other.query)

    def asked(self, order: Order) -> Query:
        """Return what to ask in this place, listed in `order`, which is the reader's choice everywhere."""
        return self.query._replace(order=order)


def pledge_number(catalogue: Catalogue, pledge_id: str) -> int:
    """Return the number of the pledge with this ID, or -1 where the catalogue has none."""
    found = catalogue.with_id(pledge_id) if pledge_id else None
    return found.number if found else -1


def _bare(query: Query) -> Query:
    return query._replace(text=query.text.strip(), order=Order.DOCUMENT)
