"""How what is typed may go on, in a list under the filter that never takes the focus or a key press."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from mirps_desktop.widgets.announcer import announce

_MOST = 8
_FRAME = 1  # pixels


class CompletionList(QListView):
    """Lies over the window below `above`, from the left edge of `anchor` on; a click chooses."""

    chosen = Signal(str)

    def __init__(self, anchor: QWidget, above: QWidget) -> None:
        super().__init__(anchor.window())
        self.setObjectName("completions")
        self._anchor = anchor
        self._above = above
        self._texts = QStringListModel(self)
        self.setModel(self._texts)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.Box)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(self._choose)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say the name again in the present language."""
        self.setAccessibleName(self.tr("Completions"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show `texts`, none of them chosen; hide where there are none."""
        if list(texts) != self._texts.stringList():
            self._texts.setStringList(list(texts[:_MOST]))
            self.executeDelayedItemsLayout()  # now: a later one would paint the window a second time
        self.setCurrentIndex(QModelIndex())
        self.setVisible(bool(texts))
        if texts:
            self._place()

    @property
    def has_current(self) -> bool:
        """Whether the reader has stepped to one of the texts."""
        return self.isVisible() and self.currentIndex().isValid()

    def step(self, by: int) -> None:
        """Go `by` places down (or up, if negative); past the end none is current."""
        rows = self._texts.rowCount()
        if self.isVisible() and rows:
            row = (self.currentIndex().row() + 1 + by) % (rows + 1) - 1
            self.setCurrentIndex(self._texts.index(row, 0) if row >= 0 else QModelIndex())
            announce(self._anchor, str(self.currentIndex().data() or ""))  # the focus stays where it is

    def choose(self) -> bool:
        """Choose the current text, or else the first; return whether there was one."""
        if not self.isVisible() or not self._texts.rowCount():
            return False
        current = self.currentIndex()
        self._choose(current if current.isValid() else self._texts.index(0, 0))
        return True

    def _choose(self, index: QModelIndex) -> None:
        text = str(index.data())
        self.hide()
        self.chosen.emit(text)

    def _place(self) -> None:
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            self.show()
        below = self._above.mapTo(window, QPoint(0, self._above.height() + 2))
        corner = QPoint(self._anchor.mapTo(window, QPoint()).x(), below.y())
        rows = self._texts.rowCount()
        height = self.sizeHintForRow(0) * rows + 2 * _FRAME + 2
        widest = max(self.sizeHintForColumn(0) + 24, 240)
        self.setGeometry(corner.x(), corner.y(), min(widest, self._anchor.width()), height)
        self.raise_()
