"""IDs of pledges in any form: `GRF-08057`, `grf 8057`, `GRF_08057`, `08057`, `8057`; `R1`."""

import re
from dataclasses import dataclass
from typing import Self

from mirps_desktop.catalogue.spans import Span

_TYPED = re.compile("(g|gr|grf|r)?(0*)([0-9]*)")
_NATIONAL, _REGIONAL = "grf", "r"
_MOST_ZEROS = 5  # a national ID has five or six digits


@dataclass(frozen=True, slots=True)
class TypedId:
    """What was typed of an ID: its letters, then its number parted into leading zeros and the rest."""

    letters: str
    zeros: str
    digits: str

    @classmethod
    def read(cls, word: str) -> Self | None:
        """Return what the folded `word` says of an ID, or None if it is none."""
        found = _TYPED.fullmatch(word)
        return cls(found.group(1) or "", found.group(2), found.group(3)) if found and word else None

    @property
    def has_number(self) -> bool:
        """Whether anything of the number was typed."""
        return bool(self.zeros or self.digits)

    @property
    def may_be_national(self) -> bool:
        """Whether an ID `GRF-…` may be meant."""
        return self.letters in {"", _NATIONAL} if self.has_number else self.letters not in {"", _REGIONAL}

    @property
    def may_be_regional(self) -> bool:
        """Whether an ID `R…` may be meant: only with its letter."""
        return self.letters == _REGIONAL and not self.zeros

    @property
    def regional(self) -> tuple[str, ...]:
        """The ID of a regional pledge that is meant, or how such IDs begin; none where none is."""
        return (f"R{self.digits}",) if self.may_be_regional else ()

    @property
    def national(self) -> tuple[str, ...]:
        """The IDs of national pledges that may be meant, or how they begin; none where no number is known.

        Leading zeros of the number are as good as none, but zeros alone begin an ID.
        """
        if not self.may_be_national or not self.has_number:
            return ()
        if not self.digits:
            return (f"GRF-{self.zeros}",)
        return tuple(f"GRF-{'0' * count}{self.digits}" for count in range(_MOST_ZEROS + 1))

    def span(self, pledge_id: str, *, is_prefix: bool) -> Span | None:
        """Return which part of `pledge_id` was typed, or None if it does not match."""
        letters = len(_NATIONAL) + 1 if pledge_id.startswith("GRF-") else len(_REGIONAL)
        is_national = letters > 1
        number = pledge_id[letters:]
        if not (self.may_be_national if is_national else self.may_be_regional):
            return None
        if not self.has_number:
            return 0, len(self.letters)
        if not self.digits:  # zeros alone
            end = letters + len(self.zeros)
            return (
                (0 if self.letters else letters, end) if is_prefix and number.startswith(self.zeros) else None
            )
        rest = number.lstrip("0")
        if not (rest.startswith(self.digits) if is_prefix else rest == self.digits):
            return None
        start = len(pledge_id) - len(rest)
        end = start + len(self.digits)
        return (0 if self.letters else letters if self.zeros else start), end
