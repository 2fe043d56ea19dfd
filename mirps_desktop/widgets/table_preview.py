"""Qt's print preview for the table of themes and countries."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPageLayout, QShowEvent
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QGraphicsView, QLineEdit, QToolBar, QToolButton, QWidget

from mirps_desktop.documents.overview_table import OverviewTable
from mirps_desktop.documents.paper import Paper
from mirps_desktop.printing.overview_painter import paint_overview
from mirps_desktop.printing.sheet_geometry import page_size
from mirps_desktop.widgets.flat_style import install_flat_style
from mirps_desktop.widgets.return_acts import let_return_act
from mirps_desktop.widgets.viewport import viewport


class TablePreview(QPrintPreviewDialog):
    """One page, across unless there are many countries; the dialog can turn it."""

    def __init__(self, table: OverviewTable, paper: Paper, parent: QWidget) -> None:
        install_flat_style()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(page_size(paper))
        across, upright = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
        printer.setPageOrientation(upright if table.is_tall else across)
        install_flat_style()
        super().__init__(printer, parent)
        self._printer = printer  # Qt does not keep it alive
        self._table = table
        self.setWindowTitle(self.tr("Print themes × countries"))
        self.paintRequested.connect(self._paint)
        self.resize(960, 760)
        self._open_to_keys()

    def _open_to_keys(self) -> None:
        """Let Tab come to the buttons, which Qt leaves to the mouse, and name what has no name in Qt."""
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            let_return_act(button)
        zoom, page = self.tr("Zoom"), self.tr("Number of the page")
        for line in self.findChildren(QLineEdit):
            line.setAccessibleName(zoom if isinstance(line.parent(), QComboBox) else page)
        for box in self.findChildren(QComboBox):
            box.setAccessibleName(zoom)
        for view in self.findChildren(QGraphicsView):
            view.setObjectName("page")  # for a focus that is seen
            for part in (view, viewport(view)):
                part.setAccessibleName(self.tr("Page"))

    @Slot(QPrinter)
    def _paint(self, printer: QPrinter) -> None:
        paint_overview(printer, self._table)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for bar in self.findChildren(QToolBar):
            bar.widgetForAction(bar.actions()[-1]).setFocus()  # it prints; Qt's choice is no control
