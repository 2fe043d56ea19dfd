"""The read-only store of pledges."""

import re
import sqlite3
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from mirps_desktop.catalogue import loading
from mirps_desktop.catalogue.clauses import Clause, scope_clauses, text_clauses, where
from mirps_desktop.catalogue.folding import key
from mirps_desktop.catalogue.query import Hit, Query, Results
from mirps_desktop.catalogue.records import Country, Level, LocalText, Pledge, Theme
from mirps_desktop.catalogue.seal import verify
from mirps_desktop.catalogue.terms import spans, terms
from mirps_desktop.problems import Problem, ProblemKind

_SELECT = Path(__file__).with_name("select_pledges.sql").read_text(encoding="utf-8")
_NUMBER = re.compile(r"(?:grf)?0*([1-9][0-9]*)")


class Catalogue:
    """An open catalogue: themes, countries and edition at hand, pledges on demand."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path
        self.edition = loading.edition(connection)
        self.countries = loading.countries(connection)
        self.themes = loading.themes(connection)
        self._theme = {theme.slug: theme for theme in self.themes}
        self._country = {country.iso3: country for country in self.countries}
        self._notes: dict[int, tuple[LocalText, ...]] = loading.notes(connection)
        self._by_id = dict(connection.execute("SELECT id, number FROM pledge"))

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the catalogue at `path` read-only, its seal compared first; raises Problem."""
        verify(path)
        connection = None
        try:
            connection = loading.connect(path)
            return cls(connection, path)
        except (sqlite3.Error, UnicodeDecodeError, ValueError, KeyError, IndexError) as error:
            if connection is not None:
                connection.close()
            raise Problem(ProblemKind.DAMAGED_CATALOGUE, file=path) from error

    def close(self) -> None:
        """Close the file; a closed catalogue answers nothing any more."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def search(self, query: Query) -> Results:
        """Return the complete answer to `query`, in document order; no text raises an error."""
        words, scope = text_clauses(query), scope_clauses(query)
        searched = terms(query.text)
        pledges = self._select(where(words + scope))
        hits = tuple(Hit(pledge, spans(pledge.text, searched)) for pledge in pledges)
        return Results(query, hits, self._count(where(scope)), self._counts(where(words)))

    def pledges(self) -> tuple[Pledge, ...]:
        """Return all pledges in document order."""
        return self._select(Clause("TRUE"))

    def pledge(self, text: str) -> Pledge:
        """Return the pledge whose ID `text` is, in any form; raises Problem UNKNOWN_PLEDGE."""
        wanted = key(text).replace(" ", "")
        number = self._by_id.get(text) or self._by_id.get(wanted.upper())
        if number is None and (digits := _NUMBER.fullmatch(wanted)):
            same = (n for pledge_id, n in self._by_id.items() if pledge_id.startswith("GRF-")
                    and pledge_id.removeprefix("GRF-").lstrip("0") == digits.group(1))  # fmt: skip
            number = next(same, None)
        if number is None:
            raise Problem(ProblemKind.UNKNOWN_PLEDGE, id=text)
        return self._select(Clause("pledge.number = ?", (number,)))[0]

    def regional_pledge(self, theme: Theme) -> Pledge | None:
        """Return the regional pledge of `theme`, which its national pledges support."""
        condition = Clause("pledge.level = ? AND pledge.theme = ?", (Level.REGIONAL.value, theme.slug))
        return next(iter(self._select(condition)), None)

    def with_regional(self, pledges: Sequence[Pledge]) -> list[tuple[Pledge, Pledge | None]]:
        """Return each pledge with the regional pledge it supports; a regional one supports none."""
        regional = {theme.slug: self.regional_pledge(theme) for theme in self.themes}
        return [(pledge, regional[pledge.theme.slug] if pledge.country else None) for pledge in pledges]

    def theme(self, text: str) -> Theme:
        """Return the theme that has `text` as its slug or one of its names; raises Problem UNKNOWN_THEME."""
        wanted = key(text)
        for theme in self.themes:
            names = {theme.slug, theme.name.en, theme.name.es, *(name.name for name in theme.other_names)}
            if wanted in map(key, names):
                return theme
        known = ", ".join(theme.slug for theme in self.themes)
        raise Problem(ProblemKind.UNKNOWN_THEME, value=text, known=known)

    def country(self, text: str) -> Country:
        """Return the country by ISO3 or its name in either language; raises Problem UNKNOWN_COUNTRY."""
        wanted = key(text)
        for country in self.countries:
            if wanted in map(key, (country.iso3, country.name.en, country.name.es)):
                return country
        known = ", ".join(country.iso3 for country in self.countries)
        raise Problem(ProblemKind.UNKNOWN_COUNTRY, value=text, known=known)

    def _select(self, condition: Clause) -> tuple[Pledge, ...]:
        sql = _SELECT.format(where=condition.sql)
        return tuple(
            Pledge(
                number=row[0],
                id=row[1],
                edition=self.edition,
                level=Level(row[3]),
                theme=self._theme[row[4]],
                country=self._country[row[5]] if row[5] else None,
                text=row[6],
                language=row[7],
                lines=(row[8], row[9]),
                notes=self._notes.get(row[0], ()),
            )
            for row in self._connection.execute(sql, condition.parameters)
        )

    def _count(self, condition: Clause) -> int:
        sql = f"SELECT count(*) FROM pledge WHERE {condition.sql}"  # noqa: S608 — the program's own clauses
        return int(self._connection.execute(sql, condition.parameters).fetchone()[0])

    def _counts(self, condition: Clause) -> Counter[tuple[str, str | None]]:
        sql = (
            "SELECT pledge.theme, pledge.country, count(DISTINCT pledge.number) FROM pledge "  # noqa: S608
            "JOIN pledge_text ON pledge_text.pledge = pledge.number "
            f"AND pledge_text.language = pledge.language WHERE {condition.sql} GROUP BY 1, 2"
        )
        rows = self._connection.execute(sql, condition.parameters)
        return Counter({(theme, country): count for theme, country, count in rows})
