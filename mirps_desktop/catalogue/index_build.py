"""The tables a search reads, made once when a catalogue is built."""

import re
import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable

from mirps_desktop.catalogue.bitset import encode
from mirps_desktop.catalogue.folding import compounds, word_list
from mirps_desktop.catalogue.telling import Tell
from mirps_desktop.catalogue.word_forms import forms
from mirps_desktop.catalogue.word_tables import WordTables

_TOLD = 200  # pledges from one word on the progress to the next
_ACRONYM = re.compile(r"(?<![^\W_])[A-Z]{2,}s?(?![^\W_])")
_NAMES = (
    "SELECT 'en', name_en FROM country UNION ALL SELECT 'es', name_es FROM country"
    " UNION ALL SELECT 'en', iso3 FROM country UNION ALL SELECT 'en', name_en FROM theme"
    " UNION ALL SELECT 'es', name_es FROM theme UNION ALL SELECT 'en', slug FROM theme"
    " UNION ALL SELECT language, name FROM theme_name"
)
_TERMS = (
    "SELECT language, term FROM glossary WHERE relation <> 'never'"
    " UNION ALL SELECT other_language, other FROM glossary WHERE relation <> 'never'"
)
_CELLS = (
    "INSERT INTO search_cell SELECT theme, country, min(number), max(number) FROM pledge"
    " GROUP BY theme, country ORDER BY 3"
)


class _Words:
    """Every word with the pledges it stands in, in ascending order."""

    def __init__(self) -> None:
        self.pledges: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self.languages: dict[str, str] = {}
        self.acronyms: set[str] = set()
        self.compounds: dict[str, str] = {}

    def add(self, text: str, language: str, number: int | None) -> None:
        """Take the words of `text`: of the text of pledge `number`, or of a name if None."""
        found = set(word_list(text))
        joined = compounds(text)
        self.compounds.update(joined)
        found.update(joined)
        self.acronyms.update(acronym.lower() for acronym in _ACRONYM.findall(text))
        for word in found:
            self.languages.setdefault(word, language)
            if number is None:
                self.pledges[word]  # known, though in no text
            else:
                self.pledges[word].append(number)


def fill_search_tables(connection: sqlite3.Connection, tell: Tell) -> None:
    """Fill the tables `search_…` from the pledges, names and terms that are in the catalogue already."""
    size = connection.execute("SELECT coalesce(max(number), 0) FROM pledge").fetchone()[0]
    connection.execute(_CELLS)
    connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
    words = _Words()
    texts = connection.execute(
        "SELECT pledge.language, search_text.text, number FROM search_text JOIN pledge USING (number)"
    )
    for done, (language, text, number) in enumerate(texts):
        if done % _TOLD == 0:
            tell(done, size)
        words.add(text, language, number)
    for language, name in connection.execute(_NAMES).fetchall():
        words.add(name, language, None)
    for _language, term in connection.execute(_TERMS).fetchall():
        words.compounds.update(compounds(term))
    connection.executemany("INSERT INTO search_word VALUES (?, ?, ?, ?)", _word_rows(words, size))
    connection.executemany("INSERT INTO search_form VALUES (?, ?, ?)", _form_rows(words))
    connection.executemany("INSERT INTO search_compound VALUES (?, ?)", sorted(words.compounds.items()))
    connection.executemany("INSERT INTO search_phrase VALUES (?, ?)", _phrase_rows(connection, size))


def _phrase_rows(connection: sqlite3.Connection, size: int) -> list[tuple[str, bytes]]:
    tables = WordTables(connection, size)
    terms = sorted({tuple(word_list(term)) for _language, term in connection.execute(_TERMS)})
    phrases = (words for words in terms if len(words) > 1)
    return [(" ".join(words), encode(list(tables.side_by_side(words)), size)) for words in phrases]


def _word_rows(words: _Words, size: int) -> Iterable[tuple[str, int, bool, bytes]]:
    for word, numbers in sorted(words.pledges.items()):
        yield word, len(numbers), word in words.acronyms, encode(numbers, size)


def _form_rows(words: _Words) -> Iterable[tuple[str, str, bool]]:
    """Yield the forms; the beginning of “analyses” is “analyse”, which is another word than “analysis”."""
    for word, language in words.languages.items():
        for form in forms(word, language):
            yield form, word, word.endswith("sis")
