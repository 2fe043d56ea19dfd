"""Rows of the catalogue → pledges, as many as are asked for."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from mirps_desktop.catalogue.records import Country, Edition, Level, LocalText, Pledge, Theme

_SELECT = Path(__file__).with_name("select_pledges.sql").read_text(encoding="utf-8")
_MOST_MARKS = 500  # parameters of one statement; SQLite takes 999 and more


class PledgeReader:
    """Reads pledges with their notes; themes, countries and edition are shared by all of them."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        edition: Edition,
        themes: Sequence[Theme],
        countries: Sequence[Country],
    ) -> None:
        self._connection = connection
        self._edition = edition
        self._themes = {theme.slug: theme for theme in themes}
        self._countries: Mapping[str | None, Country] = {country.iso3: country for country in countries}

    def numbered(self, numbers: Sequence[int]) -> Iterator[Pledge]:
        """Yield the pledges with `numbers`, in that order."""
        for start in range(0, len(numbers), _MOST_MARKS):
            some = numbers[start : start + _MOST_MARKS]
            found = {pledge.number: pledge for pledge in self._read("pledge.number", some)}
            yield from (found[number] for number in some)

    def first(self, column: str, *values: object) -> Pledge | None:
        """Return the first pledge that has one of `values` in `column`, or None."""
        return next(iter(self._read(column, values)), None)

    def all(self) -> Iterator[Pledge]:
        """Yield all pledges in document order."""
        (last,) = self._connection.execute("SELECT coalesce(max(number), 0) FROM pledge").fetchone()
        return self.numbered(range(1, last + 1))

    def _read(self, column: str, values: Sequence[object]) -> list[Pledge]:
        condition = f"{column} IN ({', '.join('?' * len(values))})"
        rows = self._connection.execute(_SELECT.format(where=condition), tuple(values)).fetchall()
        notes = self._notes([row[0] for row in rows])
        return [
            Pledge(
                number=row[0],
                id=row[1],
                edition=self._edition,
                level=Level(row[3]),
                theme=self._themes[row[4]],
                country=self._countries[row[5]] if row[5] else None,
                text=row[6],
                language=row[7],
                lines=(row[8], row[9]),
                notes=tuple(notes.get(row[0], ())),
            )
            for row in rows
        ]

    def _notes(self, numbers: Sequence[int]) -> Mapping[int, Sequence[LocalText]]:
        """Return the catalogue notes per number of pledge."""
        marks = ", ".join("?" * len(numbers))
        sql = f"SELECT pledge, text_en, text_es FROM note WHERE pledge IN ({marks}) ORDER BY id"  # noqa: S608
        found = defaultdict(list)
        for pledge, en, es in self._connection.execute(sql, tuple(numbers)):
            found[pledge].append(LocalText(en, es))
        return found
