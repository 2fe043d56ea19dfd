"""Pages of a document as they are asked for in print dialogs: “1-3, 5”."""

import re
from dataclasses import dataclass

_PART = re.compile(r"([0-9]+)?\s*([-–—−])?\s*([0-9]+)?")
_ENDLESS = 10**9


@dataclass(frozen=True, slots=True)
class PageRange:
    """Runs of pages, each its first and last number, from 1."""

    runs: tuple[tuple[int, int], ...]

    @classmethod
    def read(cls, text: str) -> "PageRange | None":
        """Return the pages that `text` names: numbers and runs, `-3` from the first, `3-` to the last.

        `7-3` is 3-7. None means all pages; raises ValueError for what names no page.
        """
        if not text.strip(" ,;"):
            return None
        return cls(tuple(_run(part.strip()) for part in re.split("[,;]", text) if part.strip()))

    @property
    def last(self) -> int:
        """The highest number that is asked for."""
        return max(last for _first, last in self.runs)

    def __contains__(self, page: int) -> bool:
        return any(first <= page <= last for first, last in self.runs)


def _run(text: str) -> tuple[int, int]:
    found = _PART.fullmatch(text)
    if not found or not (found[1] or found[3]) or (found[1] and found[3] and not found[2]):
        raise ValueError(text)
    first = min(int(found[1] or 1), _ENDLESS)
    last = min(int(found[3] or (_ENDLESS if found[2] else first)), _ENDLESS)
    if 0 in (first, last):
        raise ValueError(text)
    return min(first, last), max(first, last)
