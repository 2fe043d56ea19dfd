"""What is asked of the catalogue, and its answer: frozen values with one owner."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from mirps_desktop.catalogue.cells import Cell
from mirps_desktop.catalogue.ranking import Ranking
from mirps_desktop.catalogue.records import Level, Pledge
from mirps_desktop.catalogue.spans import Span
from mirps_desktop.language import Language

if TYPE_CHECKING:
    from mirps_desktop.catalogue.matcher import Matcher
    from mirps_desktop.catalogue.plan import Expansion, Plan
    from mirps_desktop.catalogue.unmarked import Unmarked


class Order(StrEnum):
    """In which order an answer lists the pledges."""

    DOCUMENT = "document"
    RELEVANCE = "relevance"
    COUNTRY = "country"
    ID = "id"


class Query(NamedTuple):
    """A filter: reader's words, and what the list is narrowed to; an empty tuple does not narrow.

    Without `expand` the glossary adds nothing. `cells` are chosen one by one in the overview. Countries are
    ordered as in the alphabet of `language`.
    """

    text: str = ""
    themes: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    level: Level | None = None
    order: Order = Order.DOCUMENT
    expand: bool = True
    cells: tuple[Cell, ...] = ()
    language: Language = Language.ENGLISH

    @property
    def has_words(self) -> bool:
        """Whether the text filters: without a letter or a digit there is nothing to match."""
        return any(letter.isalnum() for letter in self.text)

    @property
    def is_narrowed(self) -> bool:
        """Whether it is not about all pledges, whatever the words."""
        return bool(self.themes or self.countries or self.level or self.cells)


class Hit(NamedTuple):
    """A pledge that matches, and where its text does (sorted, not overlapping)."""

    pledge: Pledge
    spans: tuple[Span, ...]


class Results(NamedTuple):
    """One complete answer; its pledges are read in pages with `Catalogue.hits`.

    `total` is the number of pledges that match, `in_scope` of those that the narrowing alone leaves.
    `counts` has the matches of the words alone, whatever the narrowing, per cell. `expansions` are the
    terms of the glossary through which something was found.
    """

    query: Query
    plan: "Plan"
    total: int
    in_scope: int
    counts: Mapping[Cell, int]
    expansions: "tuple[Expansion, ...]"
    matcher: "Matcher | Unmarked"
    ranking: Ranking
