"""A text whose acronyms explain themselves, under the mouse and by the Tab key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextBrowser

from mirps_desktop.widgets.viewport import viewport

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QUrl
    from PySide6.QtGui import QKeyEvent, QTextCursor
    from PySide6.QtWidgets import QWidget

SCHEME = "acronym"
_UNSEEN = "\u200b"  # a space without width
_FRAME = 24  # of a tooltip, left and right together
_WIDTH = 60  # characters of a line in a tooltip, which does not wrap plain text itself


class _Tips(QObject):
    """Filters the events of a viewport: `show` is called with the place where a tooltip is wanted."""

    def __init__(self, show: Callable[[QPoint], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if not isinstance(event, QtGui.QHelpEvent) or event.type() != QtCore.QEvent.Type.ToolTip:
            return False
        self._show(event.pos())
        return True


class AcronymBrowser(QTextBrowser):
    """Acronyms are anchors `acronym:…` that are never followed; a copy is plain text.

    `explain` returns what an acronym stands for, or nothing.
    """

    def __init__(self, explain: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self._explain = explain
        self._is_second = False
        self.highlighted.connect(self._point)

    def explanation(self, url: QUrl | str) -> str:
        """Return the explanation of an anchor; empty for any other."""
        url = QtCore.QUrl(url)
        return self._explain(url.path()) if url.scheme() == SCHEME else ""

    def explain_under_the_mouse(self) -> None:
        """Show what an acronym stands for where the mouse rests on it, from now on."""
        viewport(self).installEventFilter(_Tips(self.explain_at, self))

    def explain_at(self, place: QPoint) -> None:
        """Show what the acronym at this place of the viewport stands for, if there is one."""
        said = self.explanation(self.anchorAt(place))
        around = self._around(self.cursorForPosition(place)) if said else QtCore.QRect()
        self._show(said, QtCore.QPoint(place.x(), around.bottom()), around)

    # Qt's own

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 — Qt's own
        is_ours = super().focusNextPrevChild(forward)
        cursor = self.textCursor()
        # The anchor that has the focus is selected; the format is that of the letter before the end.
        said = self.explanation(cursor.charFormat().anchorHref()) if is_ours and cursor.hasSelection() else ""
        # No place that the tip holds for: the mouse may rest anywhere, and would hide it. But words that are
        # never the same twice, else Qt would leave the tip at the acronym before.
        self._is_second = not self._is_second
        self._show(said, self._around(cursor).bottomLeft(), mark=_UNSEEN if self._is_second else "")
        self.setAccessibleDescription(said)
        if said:
            from mirps_desktop.widgets.announcer import announce  # noqa: PLC0415 — not at start

            announce(self, said)
        return is_ours

    def keyPressEvent(self, event: QKeyEvent) -> None:
        QtWidgets.QToolTip.hideText()  # it would cover what is read or selected next
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own object: one made here would outlive Python in the clipboard, and crash the end.
        data = super().createMimeDataFromSelection()
        data.text()  # it is filled when it is first asked
        data.clear()
        # Not as Qt's plain text: that changes no-break spaces into spaces.
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    def _around(self, cursor: QTextCursor) -> QRect:
        """Return where in the viewport the selection of `cursor` stands, or else the anchor it is in."""
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        piece = cursor.block().begin()
        while start == end and not piece.atEnd():
            fragment = piece.fragment()
            reach = fragment.position(), fragment.position() + fragment.length()
            if reach[0] <= start <= reach[1] and fragment.charFormat().isAnchor():
                start, end = reach
            piece += 1
        ends = QtGui.QTextCursor(cursor)
        ends.setPosition(start)
        first = self.cursorRect(ends)
        ends.setPosition(end)
        return first.united(self.cursorRect(ends))

    def _show(self, text: str, place: QPoint, around: QRect | None = None, mark: str = "") -> None:
        """Show `text` and the unseen `mark` below `place`, until the mouse leaves `around`, if given."""
        if text:
            import textwrap  # noqa: PLC0415 — not at start

            # textwrap breaks at spaces only, so that the words stay as the glossary has them.
            lines = textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
            metrics = QtGui.QFontMetrics(QtWidgets.QToolTip.font())
            room = viewport(self).width() - max(map(metrics.horizontalAdvance, lines)) - _FRAME
            # Where there is no room to the right, Qt would put it left of the acronym, over other parts.
            place = QtCore.QPoint(max(min(place.x(), room), 0), place.y())
            place = viewport(self).mapToGlobal(place)
            said = "\n".join(lines) + mark
            QtWidgets.QToolTip.showText(place, said, viewport(self), around or QtCore.QRect())
        else:
            QtWidgets.QToolTip.hideText()

    def _point(self, url: QUrl) -> None:
        """Keep the hand for what can be clicked; Qt shows it over every anchor."""
        if self.explanation(url):
            viewport(self).setCursor(QtCore.Qt.CursorShape.WhatsThisCursor)
        elif url.isEmpty():
            viewport(self).setCursor(QtCore.Qt.CursorShape.IBeamCursor)
