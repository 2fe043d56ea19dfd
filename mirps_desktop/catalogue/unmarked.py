"""What marks the answer to a query without words: nothing."""

from collections.abc import Sequence
from typing import Final

from mirps_desktop.catalogue.spans import Span


class Unmarked:
    """Answers as `matcher.Matcher` and its `Marks` do, and needs none of what those are made from."""

    def marks(self, number: int) -> "Unmarked":  # noqa: ARG002
        """Return what marks the matches of a pledge."""
        return self

    def text(self, text: str) -> tuple[Span, ...]:  # noqa: ARG002
        """Return no place of a text."""
        return ()

    def country(self, name: str, other_names: Sequence[str] = ()) -> tuple[Span, ...]:  # noqa: ARG002
        """Return no place of a country's name."""
        return ()

    theme = alias = id = text


UNMARKED: Final = Unmarked()
