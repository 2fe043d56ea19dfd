"""How much room the texts of the glossary need in a font."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFont, QFontMetrics

from mirps_desktop.models.glossary_model import GlossaryColumn, GlossaryModel
from mirps_desktop.widgets.glossary_delegate import PADDING, WRAPPED

_MARGIN = 2 * PADDING
_SLACK = 2  # what rounding takes on scaled screens


class GlossaryMeasure:
    """Measures all rows of `model` in its present language, in pixels; a delegate would take a second."""

    def __init__(self, model: GlossaryModel, font: QFont) -> None:
        bold = QFont(font)
        bold.setBold(True)
        self._metrics = QFontMetrics(font), QFontMetrics(bold)
        self._rows = [(model.cells(row), model.entry(row).is_warning) for row in range(model.rowCount())]
        self._widths: dict[tuple[str, bool], int] = {}

    def whole(self, column: GlossaryColumn) -> int:
        """Return the width in which no text of `column` is wrapped."""
        return self._widest({(cells[column], is_bold) for cells, is_bold in self._rows})

    def least(self, column: GlossaryColumn) -> int:
        """Return the width in which no word of `column` is cut."""
        rows = {(cells[column], is_bold) for cells, is_bold in self._rows}
        return self._widest({(word, is_bold) for text, is_bold in rows for word in text.split()})

    def height(self, row: int, widths: Sequence[int]) -> int:
        """Return the height of a row whose columns have these widths."""
        cells, is_bold = self._rows[row]
        metrics = self._metrics[is_bold]
        needed = metrics.height()
        for text, width in zip(cells, widths, strict=True):
            room = width - _MARGIN
            if self._width(text, is_bold=is_bold) > room - _SLACK:
                needed = max(needed, metrics.boundingRect(0, 0, room, 10_000, WRAPPED, text).height())
        return needed + _MARGIN

    def _widest(self, texts: set[tuple[str, bool]]) -> int:
        widest = max((self._width(text, is_bold=is_bold) for text, is_bold in texts), default=0)
        return widest + _MARGIN + _SLACK

    def _width(self, text: str, *, is_bold: bool) -> int:
        asked = text, is_bold
        if asked not in self._widths:
            self._widths[asked] = self._metrics[is_bold].horizontalAdvance(text)
        return self._widths[asked]


def shared(
    width: int, shares: Mapping[GlossaryColumn, int], leasts: Mapping[GlossaryColumn, int]
) -> list[int]:
    """Return the columns' shares of `width` in their order; one that is too little is what is least."""
    left, widths = dict(shares), dict(leasts)
    while tight := [one for one in left if width * left[one] // sum(left.values()) < leasts[one]]:
        for column in tight:
            width -= leasts[column]
            del left[column]
    widths |= {one: width * share // sum(left.values()) for one, share in left.items()}
    return [widths[column] for column in shares]
