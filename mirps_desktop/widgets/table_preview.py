"""Qt's print preview for the table of themes and countries."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from mirps_desktop.documents.overview_table import OverviewTable
from mirps_desktop.documents.paper import Paper
from mirps_desktop.printing.overview_painter import paint_overview
from mirps_desktop.printing.sheet_geometry import page_size


class TablePreview(QPrintPreviewDialog):
    """One page, across unless there are many countries; the dialog can turn it."""

    def __init__(self, table: OverviewTable, paper: Paper, parent: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(page_size(paper))
        across, upright = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
        printer.setPageOrientation(upright if table.is_tall else across)
        super().__init__(printer, parent)
        self._printer = printer  # Qt does not keep it alive
        self._table = table
        self.setWindowTitle(self.tr("Print themes × countries"))
        self.paintRequested.connect(self._paint)
        self.resize(960, 760)

    @Slot(QPrinter)
    def _paint(self, printer: QPrinter) -> None:
        paint_overview(printer, self._table)
