"""The table of the glossary: whole texts, wrapped; one row is chosen."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from mirps_desktop.models.glossary_model import GlossaryColumn
from mirps_desktop.models.glossary_proxy_model import GlossaryProxyModel
from mirps_desktop.widgets.glossary_delegate import GlossaryDelegate
from mirps_desktop.widgets.glossary_measure import GlossaryMeasure, shared
from mirps_desktop.widgets.row_table_view import RowTableView
from mirps_desktop.widgets.viewport import viewport

_SHARES = {
    GlossaryColumn.ENGLISH: 28,
    GlossaryColumn.SPANISH: 34,
    GlossaryColumn.NOTE: 20,
    GlossaryColumn.CONFIRMED: 18,
}
"""How the columns share the width that the kind leaves, which is as wide as its words."""


class GlossaryView(RowTableView):
    """Columns share the width, none narrower than its longest word; a row is as high as its longest text."""

    def __init__(self, model: GlossaryProxyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glossary")
        self._terms = model
        self._measured: GlossaryMeasure | None = None
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
        model.glossary.dataChanged.connect(self._forget_measures)  # the proxy is silent without rows
        for changed in (model.layoutChanged, model.rowsInserted, model.dataChanged, model.modelReset):
            changed.connect(self._later.start)

    def fit_columns(self) -> None:
        """Share the width among the columns; the rows follow."""
        header, width, measure = self.horizontalHeader(), viewport(self).width(), self._measure()
        leasts = {one: max(measure.least(one), header.sectionSizeHint(one)) for one in GlossaryColumn}
        kind = max(measure.whole(GlossaryColumn.KIND), leasts[GlossaryColumn.KIND])
        if kind + sum(leasts[column] for column in _SHARES) > width:
            kind = leasts[GlossaryColumn.KIND]
        self.setColumnWidth(GlossaryColumn.KIND, kind)
        for column, share in zip(_SHARES, shared(width - kind, _SHARES, leasts), strict=True):
            self.setColumnWidth(column, share)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Make each row as high as its longest text."""
        self._later.stop()
        measure, widths = self._measure(), [self.columnWidth(column) for column in GlossaryColumn]
        for row in range(self._terms.rowCount()):
            height = measure.height(self._terms.source_row(row), widths)
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)

    def _measure(self) -> GlossaryMeasure:
        if self._measured is None:
            self._measured = GlossaryMeasure(self._terms.glossary, self.font())
        return self._measured

    def _forget_measures(self) -> None:
        self._measured = None

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
            self._forget_measures()
            self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()
