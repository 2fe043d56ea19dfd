"""The text of the detail panel, with a menu of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from mirps_desktop.widgets.acronym_browser import AcronymBrowser
from mirps_desktop.widgets.actions import QT_TRANSLATE_NOOP
from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.scroll_bars import keep_room_for_bar
from mirps_desktop.widgets.shortcuts import is_for_the_program

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

    def __init__(self, copying: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pledge")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(26)
        keep_room_for_bar(self)
        self._copying = tuple(copying)
        self._usual = self.textInteractionFlags()

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
        self.setTextInteractionFlags(self._usual | Qt.TextInteractionFlag.TextSelectableByKeyboard)

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(keys) for keys in _SELECTING):
            self._show_cursor()
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if QAccessible.isActive():  # who listens reads line by line
            self._show_cursor()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setTextInteractionFlags(self._usual)
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def event(self, event: QEvent) -> bool:
        if is_for_the_program(event):
            event.ignore()
            return False
        return super().event(event)

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002
        return None
