"""A piece of a text around its first match, for a list."""

from typing import NamedTuple

from mirps_desktop.catalogue.query import Hit
from mirps_desktop.catalogue.spans import Span

_BEFORE = 48
_LENGTH = 260


class MarkedText(NamedTuple):
    """A text for one line or two, and the matches in it."""

    text: str
    spans: tuple[Span, ...]


def snippet(hit: Hit) -> MarkedText:
    """Return the piece of the pledge's text that shows the first match, with an ellipsis where it is cut."""
    text = hit.pledge.text
    first = hit.spans[0][0] if hit.spans else 0
    start = 0
    if first > _BEFORE * 2:
        space = text.find(" ", first - _BEFORE, first)
        start = space + 1 if space >= 0 else first
    end = len(text)
    if end - start > _LENGTH:
        space = text.rfind(" ", start + 1, start + _LENGTH)
        end = space if space > first else start + _LENGTH
    before, after = "… " if start else "", " …" if end < len(text) else ""
    shift = len(before) - start
    shown = (before + text[start:end] + after).replace("\n", " ")
    inside = (span for span in hit.spans if start <= span[0] and span[1] <= end)
    return MarkedText(shown, tuple((first + shift, last + shift) for first, last in inside))
