"""Text → a file in UTF-8, at once, and a count of what UTF-8 cannot have."""

import re
from collections.abc import Callable

_SURROGATE = re.compile("[\ud800-\udfff]")


class Utf8Writer:
    """Takes text and keeps nothing that would still be written after a failure.

    Half of a letter of UTF-16 becomes U+FFFD and is counted in `replaced`; all else stays.
    """

    def __init__(self, write_bytes: Callable[[bytes], object]) -> None:
        self._write_bytes = write_bytes
        self.replaced = 0

    def write(self, text: str) -> None:
        """Write `text`."""
        try:
            data = text.encode()
        except UnicodeEncodeError:
            whole, count = _SURROGATE.subn("\ufffd", text)
            self.replaced += count
            data = whole.encode()
        self._write_bytes(data)
