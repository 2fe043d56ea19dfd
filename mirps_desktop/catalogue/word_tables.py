"""The words of the catalogue, their other forms, and the pledges they stand in: read from its tables."""

import json
import sqlite3
from collections.abc import Iterator
from itertools import islice, product

from mirps_desktop.catalogue.bitset import collect, union

_MOST_WORDINGS = 200
_PAIR = 2
_SLIP = 2  # letters that may be missing or too many


def _after(word: str) -> str:
    """Return the least text that sorts after every text that begins with `word`."""
    return word + "\U0010ffff"


class WordTables:
    """Words are folded; `size` is the greatest number of a pledge."""

    def __init__(self, connection: sqlite3.Connection, size: int) -> None:
        self._connection = connection
        self._size = size

    def begins(self, word: str) -> bool:
        """Return whether a word of a text, in any of its forms, begins with `word`."""
        return self._known(word, is_prefix=True, column="word").fetchone() is not None

    def is_acronym(self, word: str) -> bool:
        """Return whether `word` is written as an acronym in a text."""
        sql = (
            "SELECT max(is_acronym) FROM search_word WHERE word = :word"
            " OR word IN (SELECT word FROM search_form WHERE form = :word)"
        )
        return bool(self._connection.execute(sql, {"word": word}).fetchone()[0])

    def compound(self, joined: str) -> tuple[str, ...]:
        """Return the parts of a compound, hyphenated in the catalogue, that is written together; or ()."""
        sql = (
            "SELECT parts FROM search_compound WHERE joined = :word"
            " OR joined IN (SELECT word FROM search_form WHERE form = :word) LIMIT 1"
        )
        found = self._connection.execute(sql, {"word": joined}).fetchone()
        return tuple(found[0].split()) if found else ()

    def written(self, word: str, *, is_prefix: bool = False) -> list[str]:
        """Return the words of the catalogue that `word` stands for: itself, or another form of it."""
        return [known for (known,) in self._known(word, is_prefix=is_prefix, column="word")]

    def like(self, word: str) -> list[str]:
        """Return the words of the catalogue that begin like `word` and are about as long."""
        sql = "SELECT word FROM search_word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?"
        values = (word[0], _after(word[0]), len(word) - _SLIP, len(word) + _SLIP)
        return [known for (known,) in self._connection.execute(sql, values)]

    def compounds(self, word: str, *, is_prefix: bool) -> list[str]:
        """Return the parts of the compounds that `word` is when they are written together, or begins so."""
        by = "BETWEEN :word AND :after" if is_prefix else "IN (:word)"
        sql = (
            f"SELECT parts FROM search_compound WHERE joined {by} OR joined IN"  # noqa: S608 — our own words
            f" (SELECT word FROM search_form WHERE form {by} AND (NOT is_whole OR form = :word))"
        )
        found = self._connection.execute(sql, {"word": word, "after": _after(word)})
        return [parts for (parts,) in found if not parts.split()[0].startswith(word)]

    def wordings(self, words: tuple[str, ...], *, is_prefix: bool = False) -> list[list[str]]:
        """Return for each of `words` how it is written; a compound may be two words there, or here.

        With `is_prefix` the last word is a beginning.
        """
        found = []
        place = 0
        while place < len(words):
            pair = "".join(words[place : place + _PAIR])
            length = _PAIR if place + 1 < len(words) and self.compound(pair) else 1
            joined = pair if length == _PAIR else words[place]
            begins = is_prefix and place + length == len(words)
            written = self.written(joined, is_prefix=begins)
            if parts := self.compound(joined):
                written += [
                    " ".join([*parts[:-1], last]) for last in self.written(parts[-1], is_prefix=begins)
                ]
            found.append(written)
            place += length
        return found

    def with_word(self, word: str, *, is_prefix: bool) -> int:
        """Return the set of the pledges whose text has `word`, in any of its forms."""
        return union((bits for (bits,) in self._known(word, is_prefix=is_prefix, column="bits")), self._size)

    def with_phrase(self, words: tuple[str, ...], *, is_prefix: bool) -> int:
        """Return the set of the pledges whose text has `words` side by side, each in any of its forms."""
        if is_prefix:
            return collect(self.side_by_side(words, is_prefix=True), self._size)
        known = self._connection.execute("SELECT bits FROM search_phrase WHERE words = ?", (" ".join(words),))
        if stored := known.fetchone():
            return union(stored, self._size)
        return collect(self.side_by_side(words), self._size)

    def side_by_side(self, words: tuple[str, ...], *, is_prefix: bool = False) -> Iterator[int]:
        """Yield the numbers of the pledges whose text has `words` side by side, by the index of words."""
        wordings = islice(product(*self.wordings(words, is_prefix=is_prefix)), _MOST_WORDINGS)
        expression = " OR ".join(f'"{" ".join(wording)}"' for wording in wordings)
        if expression:
            sql = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid"
            yield from (number for (number,) in self._connection.execute(sql, (expression,)))

    def numbers(self, sql: str, *parameters: str) -> int:
        """Return the set of the numbers that a statement yields."""
        array = f"SELECT json_group_array(number) FROM ({sql})"  # noqa: S608 — faster than a row for each
        (found,) = self._connection.execute(array, parameters).fetchone()
        return collect(json.loads(found), self._size)

    def _known(self, word: str, *, is_prefix: bool, column: str) -> sqlite3.Cursor:
        by = "BETWEEN :word AND :after" if is_prefix else "IN (:word)"
        sql = (
            f"SELECT {column} FROM search_word WHERE word {by} UNION ALL "  # noqa: S608 — our own words
            f"SELECT {column} FROM search_word WHERE word NOT {by} AND word IN"
            f" (SELECT word FROM search_form WHERE form {by} AND (NOT is_whole OR form = :word))"
        )
        return self._connection.execute(sql, {"word": word, "after": _after(word)})
