"""How what is being typed may go on: words, IDs, countries, themes and terms that the catalogue knows."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from mirps_desktop.catalogue.folding import key
from mirps_desktop.catalogue.glossary import Glossary
from mirps_desktop.catalogue.pledge_ids import TypedId
from mirps_desktop.catalogue.syntax import FIELDS, Field

_MOST = 7
_MOST_OF_A_KIND = 4
_SHORTEST = 2  # letters
_LONGEST = 5  # words of a term that may have been typed already
_WORDS = (
    "SELECT word FROM search_word WHERE word > :typed AND word < :after AND pledges > 0 AND NOT is_acronym"
    " AND word NOT IN (SELECT joined FROM search_compound) ORDER BY pledges DESC, word LIMIT :most"
)
_IDS = "SELECT id FROM pledge WHERE id >= :typed AND id < :after LIMIT :most"


class Completions:
    """`names` are those of countries, themes and levels, in both languages, by the field that takes them."""

    def __init__(
        self, connection: sqlite3.Connection, names: Mapping[Field, Iterable[str]], glossary: Glossary
    ) -> None:
        self._connection = connection
        self._names = {field: _keyed(texts) for field, texts in names.items()}
        named = (one for field in (Field.COUNTRY, Field.THEME) for one in self._names.get(field, ()))
        terms = (term.text for pair in glossary.pairs for term in (pair.term, pair.other))
        self._terms = [*named, *_keyed(terms)]

    def of(self, text: str) -> tuple[str, ...]:
        """Return whole texts that go on from `text`, the likeliest first; none where no word is begun."""
        if text.count('"') % 2:
            return ()  # inside a phrase that is not closed
        before, _, typed = text.rpartition(" ")
        field, colon, value = typed.rpartition(":")
        if not typed or typed[-1] in "*\"'":
            return ()
        if colon:
            ends = self._in_field(before, field, value)
        elif len(key(typed).replace(" ", "")) < _SHORTEST and " " not in text:
            return ()
        else:
            ends = self._ends(text, before, typed)
        found: dict[str, str] = {key(text): text}
        for start, end in ends:
            whole = f"{start} {end}".strip()
            found.setdefault(key(whole), whole)
        return tuple(found.values())[1 : _MOST + 1]

    def _in_field(self, before: str, name: str, value: str) -> Iterator[tuple[str, str]]:
        field = FIELDS.get(key(name))
        if field is Field.ID:
            yield from ((before, f"{name}:{one}") for one in self._ids(key(value).replace(" ", "")))
        elif field:
            for one in _going_on(self._names[field], key(value)):
                yield before, f'{name}:"{one}"' if " " in one else f"{name}:{one}"

    def _ends(self, text: str, before: str, typed: str) -> Iterator[tuple[str, str]]:
        """Yield the part of `text` that stays, and how the rest may go on."""
        words = key(typed).split()
        sign = "-" if typed[0] == "-" else ""
        if ids := self._ids("".join(words)):
            start, _, last = before.rpartition(" ")
            yield from ((start if key(last) == "grf" else before, sign + one) for one in ids)
            return
        if not sign:
            yield from self._terms_of(text.split())
        if len(words) == 1 and len(words[0]) >= _SHORTEST:
            yield from ((before, sign + one) for one in self._asked(_WORDS, words[0], "\U0010ffff"))

    def _terms_of(self, typed: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield names and terms that begin with the last words typed, with as many of them as possible."""
        for length in range(min(_LONGEST, len(typed)), 0, -1):
            begun = key(" ".join(typed[-length:]))
            if len(begun) >= _SHORTEST and (found := _going_on(self._terms, begun)):
                yield from ((" ".join(typed[:-length]), end) for end in found)
                return

    def _ids(self, typed: str) -> list[str]:
        known = TypedId.read(typed)
        if known is None or not known.digits:
            return []
        found = (one for begun in known.national for one in self._asked(_IDS, begun, ":"))
        return sorted(found, key=lambda one: one[4:].lstrip("0"))[:_MOST_OF_A_KIND]

    def _asked(self, sql: str, typed: str, after: str) -> list[str]:
        values = {"typed": typed, "after": typed + after, "most": _MOST_OF_A_KIND}
        return [found for (found,) in self._connection.execute(sql, values)]


def _keyed(texts: Iterable[str]) -> list[tuple[str, str]]:
    return sorted((key(text), text) for text in dict.fromkeys(texts))


def _going_on(known: Sequence[tuple[str, str]], begun: str) -> list[str]:
    found = [text for folded, text in known if begun and folded.startswith(begun) and folded != begun]
    return sorted(found, key=len)[:_MOST_OF_A_KIND]
