"""The table of the glossary: whole texts, wrapped; one row is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QAbstractProxyModel, QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from mirps_desktop.models.glossary_model import GlossaryColumn
from mirps_desktop.widgets.glossary_delegate import PADDING, WRAPPED, GlossaryDelegate, is_warning
from mirps_desktop.widgets.viewport import viewport

_SHARES: dict[int, int] = {
    GlossaryColumn.ENGLISH: 28,
    GlossaryColumn.SPANISH: 34,
    GlossaryColumn.NOTE: 20,
    GlossaryColumn.CONFIRMED: 18,
}
"""How the columns share the width that the kind leaves, which is as wide as its words."""
_MARGIN = 2 * PADDING
_SLACK = 2  # what rounding takes on scaled screens


class GlossaryView(QTableView):
    """Columns share the width, none narrower than its longest word; a row is as high as its longest text."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glossary")
        self.setModel(model)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit_rows)
        self.setItemDelegate(GlossaryDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._widths: dict[tuple[str, bool], int] = {}
        self._leasts: dict[int, int] = {}
        model.dataChanged.connect(self._leasts.clear)
        for changed in (model.layoutChanged, model.rowsInserted, model.dataChanged, model.modelReset):
            changed.connect(self._later.start)

    def fit_columns(self) -> None:
        """Share the width among the columns; the rows follow."""
        header, width = self.horizontalHeader(), viewport(self).width()
        if not self._leasts:
            self._leasts = {column: self._least(column) for column in GlossaryColumn}
        leasts = {column: max(self._leasts[column], header.sectionSizeHint(column)) for column in _SHARES}
        kind = max(self._kind(), header.sectionSizeHint(GlossaryColumn.KIND))
        if kind + sum(leasts.values()) > width:
            kind = self._leasts[GlossaryColumn.KIND]
        self.setColumnWidth(GlossaryColumn.KIND, kind)
        for column, shared in _shared(width - kind, leasts).items():
            self.setColumnWidth(column, shared)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Make each row as high as its longest text; asked of a delegate, it would take a second."""
        self._later.stop()
        for row in range(self.model().rowCount()):
            height = max(self._height(self.model().index(row, column)) for column in GlossaryColumn)
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)

    def _all(self, column: int) -> list[QModelIndex]:
        """Return the cells of `column`, also of rows that are filtered out."""
        model = self.model()
        source = model.sourceModel() if isinstance(model, QAbstractProxyModel) else model
        return [source.index(row, column) for row in range(source.rowCount())]

    def _kind(self) -> int:
        return max(map(self._width, self._all(GlossaryColumn.KIND)), default=0) + _MARGIN + _SLACK

    def _least(self, column: int) -> int:
        """Return the width that the longest word of `column` needs."""
        words = {
            (word, is_warning(index)) for index in self._all(column) for word in (index.data() or "").split()
        }
        metrics = {is_bold: self._metrics(is_bold=is_bold) for is_bold in (False, True)}
        widest = max((metrics[is_bold].horizontalAdvance(word) for word, is_bold in words), default=0)
        return widest + _MARGIN + _SLACK

    def _metrics(self, *, is_bold: bool) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(is_bold)
        return QFontMetrics(font)

    def _width(self, index: QModelIndex) -> int:
        asked = (index.data() or "", is_warning(index))
        if asked not in self._widths:
            self._widths[asked] = self._metrics(is_bold=asked[1]).horizontalAdvance(asked[0])
        return self._widths[asked]

    def _height(self, index: QModelIndex) -> int:
        room = self.columnWidth(index.column()) - _MARGIN
        metrics = self._metrics(is_bold=is_warning(index))
        height = metrics.height()
        if self._width(index) > room:
            height = metrics.boundingRect(0, 0, room, 10_000, WRAPPED, index.data()).height()
        return height + _MARGIN

    def keep_in_sight(self) -> None:
        """Show the chosen row, or else the first."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        elif self.model().rowCount():
            self.scrollToTop()

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widths.clear()
            self._leasts.clear()
            self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()


def _shared(width: int, leasts: Mapping[int, int]) -> dict[int, int]:
    """Return the columns' widths: their shares of `width`, but where that is too little, what is least."""
    shares = dict(_SHARES)
    shared: dict[int, int] = {}
    while tight := [one for one in shares if width * shares[one] // sum(shares.values()) < leasts[one]]:
        for column in tight:
            shared[column] = leasts[column]
            width -= leasts[column]
            del shares[column]
    return shared | {one: width * share // sum(shares.values()) for one, share in shares.items()}
