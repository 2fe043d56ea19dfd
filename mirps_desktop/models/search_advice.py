"""What to try where an answer has no pledges."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from mirps_desktop.catalogue.advice import Advice
from mirps_desktop.catalogue.query import Results

if TYPE_CHECKING:
    from mirps_desktop.catalogue.store import Catalogue


class SearchAdvice(NamedTuple):
    """The catalogue's advice, and how many pledges the glossary would find where it is switched off."""

    said: Advice = Advice()
    with_glossary: int = 0

    @classmethod
    def on(
        cls, results: Results, catalogue: "Catalogue", is_wanted: Callable[[], bool] = lambda: True
    ) -> "SearchAdvice":
        """Ask `catalogue` what to try instead of the query of `results`, while `is_wanted` says so."""
        asked = results.query
        found = 0 if asked.expand else catalogue.search(asked._replace(expand=True)).total
        return cls(catalogue.advice(results, is_wanted), found)
