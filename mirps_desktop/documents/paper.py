"""The two papers of the region."""

from enum import StrEnum


class Paper(StrEnum):
    """A size of paper, portrait."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size_points(self) -> tuple[float, float]:
        """Width and height in points (1/72 inch)."""
        return (612.0, 792.0) if self is Paper.LETTER else (595.28, 841.89)
