"""What a reader types → its parts: words, phrases, fields, `-` and `or`. Every text is accepted."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from mirps_desktop.catalogue.folding import fold, typed_words, without_possessive

_MOST_CHARACTERS = 1000
_MOST_WORDS = 64  # what is beyond is not looked for, so that no text makes the window wait
_QUOTES = dict.fromkeys(map(ord, "“”„‟«»″＂"), '"')
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-")
# Soft hyphens and marks of writing direction stand inside words that were pasted; nobody sees them.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NOISE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CHUNK = re.compile(
    r'(?P<minus>-?)(?:(?P<field>[^\W\d_]+):(?P<gap>\s*)(?=["\w]))?(?:"(?P<phrase>[^"]*)"|(?P<plain>[^\s"]+))'
)
_OR = frozenset({"or", "o"})
_ACRONYM = re.compile("[A-Z]{2,}s?|[A-Z]+[0-9]+")


class Field(StrEnum):
    """What a word can be looked for in alone."""

    COUNTRY = "country"
    THEME = "theme"
    LEVEL = "level"
    ID = "id"


FIELDS = {
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
    is_joined: bool = False  # by a hyphen to the word before

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
    """Return the parts of `text` in their order; plain words are a part each; no more than 64 words."""
    return parse_and_tell(text)[0]


def parse_and_tell(text: str) -> tuple[tuple[Part, ...], bool]:
    """Return the parts of `text` as `parse` does, and whether anything of it was left out."""
    clean = unicodedata.normalize("NFC", _NOISE.sub(" ", _UNSEEN.sub("", text[:_MOST_CHARACTERS])))
    clean = clean.translate(_QUOTES).translate(_DASHES)
    parts: list[Part] = []
    left = _MOST_WORDS
    for found in _CHUNK.finditer(_without_open_quote(clean)):
        for part in _parts(found):
            if left <= 0:
                return _without_stray_or(parts), True
            parts.append(part if len(part.words) <= left else replace(part, words=part.words[:left]))
            left -= len(part.words)
    return _without_stray_or(parts), left < 0 or bool(text[_MOST_CHARACTERS:].strip())


def _without_open_quote(text: str) -> str:
    """Read a quote that is not closed as a space: what follows it is plain words."""
    if text.count('"') % 2 == 0:
        return text
    before, _, after = text.rpartition('"')
    return f"{before} {after}"


def _parts(found: re.Match[str]) -> list[Part]:
    minus, name, phrase, plain = found.group("minus", "field", "phrase", "plain")
    field = FIELDS.get(fold(name)) if name else None
    if not (minus or name) and phrase is None and fold(plain) in _OR:
        return [Part((), plain)]
    before = _plain(name) if name and field is None else []
    if phrase is not None:
        return before + _whole(typed_words(phrase), Part((), "", field, bool(minus), is_phrase=True))
    words = typed_words(without_possessive(plain))
    if field or minus:
        return _whole(words, Part((), "", field, bool(minus), is_prefix=plain.endswith("*")))
    return before + _plain(plain)


def _whole(words: Sequence[tuple[str, str, bool]], part: Part) -> list[Part]:
    """Return `part` with all of `words`, or nothing without any."""
    typed = " ".join(shown for _, shown, _ in words)
    return [replace(part, words=tuple(word for word, _, _ in words), typed=typed)] if words else []


def _plain(text: str) -> list[Part]:
    """Return a part for every word of `text`; a star belongs to the last."""
    parts = [
        Part((word,), shown, is_capital=bool(_ACRONYM.fullmatch(shown)), is_joined=is_joined)
        for word, shown, is_joined in typed_words(without_possessive(text))
    ]
    if parts and text.endswith("*"):
        parts[-1] = replace(parts[-1], is_prefix=True)
    return parts


def _without_stray_or(parts: list[Part]) -> tuple[Part, ...]:
    """Read an `or` without a part on both sides as a plain word."""
    last = len(parts) - 1
    kept: list[Part] = []
    for place, part in enumerate(parts):
        stands_between = 0 < place < last and not (parts[place - 1].is_or or parts[place + 1].is_or)
        stray = part.is_or and not stands_between
        kept.append(Part((fold(part.typed),), part.typed) if stray else part)
    return tuple(kept)
