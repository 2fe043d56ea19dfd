"""The text of the detail panel, with a menu of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtGui import QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QMenu

from mirps_desktop.widgets.acronym_browser import AcronymBrowser
from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.scroll_bars import keep_room_for_bar
from mirps_desktop.widgets.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QFont, QKeyEvent
    from PySide6.QtWidgets import QWidget

KEYS = (
    KeyRecord(
        ("Tab", "Shift+Tab"),
        QT_TRANSLATE_NOOP("Keys", "Go from acronym to acronym, which explain themselves"),
    ),
    KeyRecord(("Enter",), QT_TRANSLATE_NOOP("Keys", "Open the theme that Tab has come to")),
    KeyRecord(("Down", "Up", "PgDown", "PgUp"), QT_TRANSLATE_NOOP("Keys", "Read on, or back")),
    KeyRecord(("Shift+Down", "Shift+Right"), QT_TRANSLATE_NOOP("Keys", "Select some of the text")),
    KeyRecord(("Ctrl+C",), QT_TRANSLATE_NOOP("Keys", "Copy the selected text")),
    KeyRecord(("Shift+F10", "Menu"), QT_TRANSLATE_NOOP("Keys", "Open the menu of the text")),
)
_Key = QKeySequence.StandardKey
_SELECTING = (
    _Key.SelectNextChar, _Key.SelectPreviousChar, _Key.SelectNextWord, _Key.SelectPreviousWord,
    _Key.SelectNextLine, _Key.SelectPreviousLine, _Key.SelectNextPage, _Key.SelectPreviousPage,
    _Key.SelectStartOfLine, _Key.SelectEndOfLine, _Key.SelectStartOfDocument, _Key.SelectEndOfDocument,
)  # fmt: skip


class PledgeBrowser(AcronymBrowser):
    """Shows plain text that can be selected; follows no link and loads nothing.

    `copying` are the actions that its menu has besides those of any text.
    """

    def __init__(
        self, explain: Callable[[str], str], copying: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(explain, parent)
        self.setObjectName("pledge")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(26)
        keep_room_for_bar(self)
        self._copying = tuple(copying)
        self._usual: QtCore.Qt.TextInteractionFlag | None = None  # what the keys do without a cursor

    def setFont(self, font: QFont | str | Sequence[str]) -> None:
        """Write the text in the size of `font`; what is at the top stays there."""
        before, bar = self.font().pointSizeF(), self.verticalScrollBar()
        top = self.cursorForPosition(QtCore.QPoint()).position() if bar.value() > 0 else 0
        super().setFont(font)
        factor = self.font().pointSizeF() / before
        if factor != 1:
            self._scale(factor)
            cursor = QTextCursor(self.document())
            cursor.setPosition(top)
            bar.setValue(bar.value() + self.cursorRect(cursor).top() if top else 0)

    def menu(self) -> QMenu:
        """Return the context menu: the selected text, or the pledge, on the clipboard."""
        menu = QMenu(self)
        copy = menu.addAction(self.tr("C&opy"), QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy)
        everything = menu.addAction(self.tr("Select &all"), QKeySequence(QKeySequence.StandardKey.SelectAll))
        everything.setEnabled(not self.document().isEmpty())
        everything.triggered.connect(self.selectAll)
        menu.addSeparator()
        menu.addActions(self._copying)
        return menu

    def _show_cursor(self) -> None:
        """Let the arrow keys move a cursor instead of the text, until the focus goes."""
        if self._usual is None:
            self._usual = self.textInteractionFlags()
        self.setTextInteractionFlags(self._usual | QtCore.Qt.TextInteractionFlag.TextSelectableByKeyboard)

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(keys) for keys in _SELECTING):
            self._show_cursor()
            # Set anew, else Qt draws what is selected as it does a link that has the focus: a dotted frame.
            self.setTextCursor(self.textCursor())
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if QtGui.QAccessible.isActive():  # who listens reads line by line
            self._show_cursor()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._usual is not None and event.reason() != QtCore.Qt.FocusReason.PopupFocusReason:
            self.setTextInteractionFlags(self._usual)
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _scale(self, factor: float) -> None:
        """Write every piece of the text larger or smaller; what is selected and marked stays where it is."""
        pieces: list[tuple[int, int, float]] = []
        block = self.document().begin()
        while block.isValid():
            for part in block.textFormats():
                size = part.format.fontPointSize() * factor
                pieces.append((block.position() + part.start, part.length, size))
            block = block.next()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for position, length, size in pieces:
            form = QTextCharFormat()
            form.setFontPointSize(size)
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)
        cursor.endEditBlock()

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002
        return None
