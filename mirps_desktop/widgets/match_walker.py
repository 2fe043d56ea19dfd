"""Walks through the matches of the text that is shown: which one is current, and where it is."""

from collections.abc import Sequence

from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from mirps_desktop.widgets.viewport import viewport


class MatchWalker:
    """Positions are those of the browser's document. Before the first step no match is current."""

    def __init__(self, browser: QTextBrowser) -> None:
        self._browser = browser
        self._matches: tuple[tuple[int, int], ...] = ()
        self._current = -1

    @property
    def count(self) -> int:
        """The number of matches."""
        return len(self._matches)

    @property
    def number(self) -> int:
        """The number of the current match from 1, or 0 before the first step."""
        return self._current + 1

    @property
    def surroundings(self) -> str:
        """The line of the text with the current match, empty where there is none."""
        if self._current < 0:
            return ""
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(self._matches[self._current][0])
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().strip()

    def take(self, matches: Sequence[tuple[int, int]]) -> None:
        """Start anew with other matches, sorted; none of them is current."""
        if self._current >= 0:
            self._browser.setExtraSelections([])
        self._matches, self._current = tuple(matches), -1

    def step(self, *, forward: bool) -> bool:
        """Go to the next or the previous match; return False where there is none in that direction."""
        place = self._current + 1 if forward else self._current - 1
        if not 0 <= place < len(self._matches):
            return False
        self._go(place)
        return True

    def go_end(self, *, last: bool) -> None:
        """Go to the first match or the last, if there is one."""
        if self._matches:
            self._go(len(self._matches) - 1 if last else 0)

    def show_first(self) -> None:
        """Scroll so that the first match can be seen; it does not become current."""
        if self._matches:
            self._scroll_to(self._matches[0][0])

    def _go(self, place: int) -> None:
        self._current = place
        start, end = self._matches[place]
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = self._look()
        self._browser.setExtraSelections([selection])
        self._scroll_to(start)

    def _look(self) -> QTextCharFormat:
        palette = self._browser.palette()
        look = QTextCharFormat()
        look.setBackground(palette.color(QPalette.ColorRole.Link))
        look.setForeground(palette.color(QPalette.ColorRole.Base))
        return look

    def _scroll_to(self, position: int) -> None:
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(position)
        place = self._browser.cursorRect(cursor)
        height = viewport(self._browser).height()
        if place.top() < 0 or place.bottom() > height:
            bar = self._browser.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - height // 3)
