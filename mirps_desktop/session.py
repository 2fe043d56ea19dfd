"""What a catalogue was left with, so that the next start goes on there; all of it may be garbage or gone.

The bundled catalogue has a session of its own, the other files share one, which is that of the last of them.
"""

from collections.abc import Collection

from mirps_desktop.catalogue.opening import is_bundled
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.models.place import Page, Place
from mirps_desktop.settings import Settings, StartPage

_LONGEST = 1_000  # characters of a text that is taken back
_LONGEST_LIST = 100_000


class Session:
    """Typed access to the session of `catalogue` in the reader's settings."""

    def __init__(self, settings: Settings, catalogue: Catalogue) -> None:
        self._settings = settings
        self._catalogue = catalogue
        bundled = is_bundled(catalogue.path)
        self._owner = "" if bundled else str(catalogue.path.absolute())
        self._group = "session/bundled" if bundled else "session/other"

    @property
    def place(self) -> Place:
        """Where to go on, as far as the catalogue has it: the filter only if the reader wants it kept."""
        if self._text("catalogue") != self._owner:
            return Place(self._page())
        theme, country, level = (self._text(name) for name in ("theme", "country", "level"))
        text = self._text("filter") if self._settings.keep_filter else ""
        query = Query(
            text,
            tuple(one.slug for one in self._catalogue.themes if one.slug == theme),
            tuple(one.iso3 for one in self._catalogue.countries if one.iso3 == country),
            next((one for one in Level if one == level), None),
        )
        return Place(self._page(), query if self._has(query) else Query(text), self._text("pledge"))

    @property
    def query(self) -> Query:
        """What to ask first, in the order of the reader's choice."""
        return self.place.asked(self._settings.order)

    @property
    def closed(self) -> Collection[str]:
        """The names of the groups of the outline that were closed."""
        if self._text("catalogue") != self._owner:
            return ()
        return frozenset(self._text("closed", _LONGEST_LIST).split())

    def remember(self, place: Place, closed: Collection[str]) -> None:
        """Keep `place`, and the names of the `closed` groups of the outline: words without spaces."""
        query = place.query
        values = {
            "catalogue": self._owner,
            "page": place.page.value,
            "theme": " ".join(query.themes),
            "country": " ".join(query.countries),
            "level": query.level.value if query.level else "",
            "filter": query.text if self._settings.keep_filter else "",
            "pledge": place.pledge,
            "closed": " ".join(closed),
        }
        for name, value in values.items():
            self._settings.set_note(f"{self._group}/{name}", value)

    def _page(self) -> Page:
        last = Page.OVERVIEW if self._text("page") == Page.OVERVIEW else Page.LIST
        chosen = {StartPage.LIST: Page.LIST, StartPage.OVERVIEW: Page.OVERVIEW}
        return chosen.get(self._settings.start_page, last)

    def _has(self, query: Query) -> bool:
        """Return whether the catalogue has pledges in what `query` is narrowed to."""
        return any(
            (not query.themes or theme in query.themes)
            and (not query.countries or country in query.countries)
            and (query.level is None or (query.level is Level.REGIONAL) == (country is None))
            for theme, country in self._catalogue.counts
        )

    def _text(self, name: str, longest: int = _LONGEST) -> str:
        value = self._settings.note(f"{self._group}/{name}")
        return value if len(value) <= longest else ""
