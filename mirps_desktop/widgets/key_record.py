"""A key that is no action. It is declared beside the code that acts on it, for the sheet of shortcuts."""

from typing import NamedTuple


class KeyRecord(NamedTuple):
    """`keys` as QKeySequence reads them; `text` says what they do, marked for the context Keys."""

    keys: tuple[str, ...]
    text: str
