"""What a reader types → its parts: words, phrases, fields, `-` and `or`. Every text is accepted."""

import re
from dataclasses import dataclass
from enum import StrEnum

from mirps_desktop.catalogue.folding import fold, typed_words, without_possessive

_MOST_CHARACTERS = 1000
_MOST_WORDS = 32
_QUOTES = dict.fromkeys(map(ord, "“”„‟«»″＂"), '"')
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-")
# Controls, marks of writing direction and lone surrogates say nothing and could break what follows.
_NOISE = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_CHUNK = re.compile(
    r'(?P<minus>-?)(?:(?P<field>[^\W\d_]+):(?=["\w]))?(?:"(?P<phrase>[^"]*)"|(?P<plain>[^\s"]+))'
)
_OR = frozenset({"or", "o"})
_ACRONYM = re.compile("[A-Z]{2,}s?|[A-Z]+[0-9]+")


class Field(StrEnum):
    """What a word can be looked for in alone."""

    COUNTRY = "country"
    THEME = "theme"
    LEVEL = "level"
    ID = "id"


_FIELDS = {
    "country": Field.COUNTRY, "pais": Field.COUNTRY, "theme": Field.THEME, "tema": Field.THEME,
    "level": Field.LEVEL, "nivel": Field.LEVEL, "id": Field.ID,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that was typed. `words` are folded and `typed` is how they were written.

    `is_phrase` was in quotes, `is_prefix` ended with a star, `is_capital` is written like an acronym.
    """

    words: tuple[str, ...]
    typed: str
    field: Field | None = None
    is_negated: bool = False
    is_phrase: bool = False
    is_prefix: bool = False
    is_capital: bool = False

    @property
    def is_or(self) -> bool:
        """Whether it stands between two parts of which either is enough."""
        return not self.words

    @property
    def shown(self) -> str:
        """How it can be typed again."""
        text = f'"{self.typed}"' if self.is_phrase or len(self.words) > 1 else self.typed
        field = f"{self.field}:" if self.field else ""
        return f"{'-' if self.is_negated else ''}{field}{text}{'*' if self.is_prefix else ''}"

    @property
    def is_plain(self) -> bool:
        """Whether it is a word without anything around it, which may be a piece of a term."""
        return bool(self.words) and not (self.field or self.is_negated or self.is_phrase or self.is_prefix)


def parse(text: str) -> tuple[Part, ...]:
    """Return the parts of `text` in their order; plain words are a part each."""
    clean = _NOISE.sub(" ", text[:_MOST_CHARACTERS]).translate(_QUOTES).translate(_DASHES)
    parts: list[Part] = []
    left = _MOST_WORDS
    for found in _CHUNK.finditer(_without_open_quote(clean)):
        for part in _parts(found):
            if len(part.words) > left:
                return _without_stray_or(parts)
            left -= len(part.words)
            parts.append(part)
    return _without_stray_or(parts)


def _without_open_quote(text: str) -> str:
    """Read a quote that is not closed as a space: what follows it is plain words."""
    if text.count('"') % 2 == 0:
        return text
    before, _, after = text.rpartition('"')
    return f"{before} {after}"


def _parts(found: re.Match[str]) -> list[Part]:
    minus, name, phrase, plain = found.group("minus", "field", "phrase", "plain")
    field = _FIELDS.get(fold(name)) if name else None
    inside = phrase if phrase is not None else plain
    if name and field is None:
        before = [Part((word,), typed) for word, typed in typed_words(name)]
        return before + _content(inside, None, is_negated=False, is_phrase=phrase is not None)
    if not (minus or field) and phrase is None and fold(plain) in _OR:
        return [Part((), plain)]
    return _content(inside, field, is_negated=bool(minus), is_phrase=phrase is not None)


def _content(text: str, field: Field | None, *, is_negated: bool, is_phrase: bool) -> list[Part]:
    found = typed_words(text if is_phrase else without_possessive(text))
    if not found:
        return []
    words = tuple(word for word, _ in found)
    typed = " ".join(shown for _, shown in found)
    is_prefix = not is_phrase and text.endswith("*")
    if field or is_negated or is_phrase:
        is_capital = len(words) == 1 and bool(_ACRONYM.fullmatch(typed))
        return [Part(words, typed, field, is_negated, is_phrase, is_prefix, is_capital)]
    last = len(found) - 1
    return [
        Part(
            (word,), shown, is_prefix=is_prefix and place == last, is_capital=bool(_ACRONYM.fullmatch(shown))
        )
        for place, (word, shown) in enumerate(found)
    ]


def _without_stray_or(parts: list[Part]) -> tuple[Part, ...]:
    """Read an `or` without a part on both sides as a plain word."""
    last = len(parts) - 1
    kept: list[Part] = []
    for place, part in enumerate(parts):
        stands_between = 0 < place < last and not (parts[place - 1].is_or or parts[place + 1].is_or)
        stray = part.is_or and not stands_between
        kept.append(Part((fold(part.typed),), part.typed) if stray else part)
    return tuple(kept)
