"""Lines of text that never grow to two: what does not fit is said shorter or cut, and told by the tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QWidget

from mirps_desktop.widgets.cut import cut_middle, cut_right
from mirps_desktop.widgets.qt_numbers import ALIGN_LEFT, ALIGN_V_CENTER, PLAIN_TEXT

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PART = "  ·  "
_WIDEST_TIP = 100  # characters of a plain one
_ROOM_FOR_TEXT = "n" * 20  # kept free for the words of a filter: typing must not change the form


class LineLabel(QLabel):
    """Plain text in one line, cut in the middle where it does not fit."""

    def __init__(self, parent: QWidget | None = None, alignment: int = ALIGN_LEFT) -> None:
        super().__init__(parent)
        self._flags = alignment | ALIGN_V_CENTER
        self.setProperty("textFormat", PLAIN_TEXT)

    @property
    def shown(self) -> str:
        """The text as it fits into the line."""
        return cut_middle(self.text(), self.fontMetrics(), self._room())

    @property
    def tip(self) -> str:
        """The whole text where it is cut; escaped where a tooltip would take it for HTML, or not wrap it."""
        if self.shown == self.text():
            return ""
        if "<" not in self.text() and len(self.text()) <= _WIDEST_TIP:
            return self.text()
        from html import escape  # noqa: PLC0415 — not at start

        return f"<qt>{escape(self.text())}</qt>"

    def _room(self) -> int:
        return self.contentsRect().width()

    def _fits(self, text: str) -> bool:
        return self.fontMetrics().horizontalAdvance(text) <= self._room()

    # Qt's own

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self.toolTip() != (tip := self.tip):
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.drawText(self.contentsRect(), self._flags, self.shown)


class FormsLabel(LineLabel):
    """Shows the first of several forms that fits, and takes the width of the longest where there is room."""

    def __init__(self, parent: QWidget | None = None, alignment: int = ALIGN_LEFT) -> None:
        super().__init__(parent, alignment)
        self._forms: tuple[str, ...] = ("",)

    def say(self, *forms: str) -> None:
        """Take what to say, the longest form first."""
        self._forms = forms
        self.setText(forms[0])

    @property
    def shown(self) -> str:
        """The text as it fits into the line; the shortest form is cut at its end where nothing fits."""
        form = next(filter(self._fits, self._forms), None)
        return form or cut_right(self._forms[-1], self.fontMetrics(), self._room())

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(width, super().sizeHint().height())


class Headline(LineLabel):
    """Where the list is narrowed to, and how many pledges match, in forms that do not change while typing.

    With the words of the filter where a place leaves room for them; else without; then the place is cut,
    then left out, and last the number is said shorter.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = self._number = self._shortest = ""
        self._quoting = ""
        self._words = ""
        self._is_everywhere = False

    def say(
        self,
        place: str,
        number: str,
        *,
        shortest: str = "",
        quoting: str = "",
        words: str = "",
        is_everywhere: bool = False,
    ) -> None:
        """Show `place` (which may be empty) and `number`; `quoting` is the number with {text} for `words`.

        A place that is everywhere says nothing when it is cut, and is left out then.
        """
        self._is_everywhere = is_everywhere
        self._place, self._number, self._shortest = place, number, shortest or number
        self._quoting, self._words = quoting, words
        last = quoting.replace("{text}", words) if quoting else number
        self.setText(f"{place}{_PART}{last}" if place else last)

    @property
    def shown(self) -> str:
        """The text as it fits into the line."""
        if self._quoting:
            start = f"{self._place}{_PART}"
            if self._fits(start + self._quoting.replace("{text}", _ROOM_FOR_TEXT)):
                return start + self._quoted(self._room() - self.fontMetrics().horizontalAdvance(start))
        if not self._place:
            return self._number if self._fits(self._number) else self._cut(self._shortest, self._room())
        end = _PART + self._number
        if self._fits(self._place + end):
            return self._place + end
        left = self._room() - self.fontMetrics().horizontalAdvance(end)
        if left >= self.fontMetrics().horizontalAdvance("MMMM…") and not self._is_everywhere:
            return self._cut(self._place, left) + end
        return self._number if self._fits(self._number) else self._cut(self._shortest, self._room())

    def _quoted(self, room: int) -> str:
        around = self.fontMetrics().horizontalAdvance(self._quoting.replace("{text}", ""))
        return self._quoting.replace("{text}", self._cut(self._words, room - around))

    def _cut(self, text: str, room: int) -> str:
        return cut_right(text, self.fontMetrics(), room)
