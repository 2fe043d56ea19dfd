"""Pledge sheets sent to a printer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QMessageBox, QWidget

from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.page_range import PageRange
from mirps_desktop.documents.pledge_sheet import SheetOptions, SheetWording
from mirps_desktop.printing.sheet_geometry import page_size
from mirps_desktop.printing.sheet_painter import paint_sheets


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """What is to be printed or become a PDF; `pages` is None for all."""

    pledges: Sequence[Pledge]
    options: SheetOptions
    pages: PageRange | None


class SheetPrinting(QObject):
    """Asks with the system's own dialog for a printer, and prints."""

    def __init__(self, catalogue: Catalogue, window: QWidget) -> None:
        super().__init__(window)
        self._catalogue = catalogue
        self._window = window

    def ask(self, request: SheetRequest, copies: int) -> int:
        """Ask for a printer and print, unless that is cancelled; return the copies that were chosen."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(page_size(request.options.paper))
        printer.setCopyCount(copies)
        printer.setCollateCopies(True)
        printer.setDocName(SheetWording(request.options.language).title())
        dialog = QPrintDialog(printer, self._window)
        for choice in ("PrintPageRange", "PrintSelection", "PrintCurrentPage"):  # chosen in the preview
            dialog.setOption(QPrintDialog.PrintDialogOption[choice], False)  # noqa: FBT003 — Qt's own
        if not dialog.exec():
            return copies
        self.print_on(printer, request)
        return printer.copyCount()

    def print_on(self, printer: QPrinter, request: SheetRequest) -> None:
        """Print; say so if the printer does not take it."""
        pairs, edition = self._catalogue.with_regional(request.pledges), self._catalogue.edition
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            paint_sheets(printer, pairs, request.options, edition, pages=request.pages)
        except OSError:
            failed = True
        else:
            failed = printer.printerState() is QPrinter.PrinterState.Error
        finally:
            QGuiApplication.restoreOverrideCursor()
        if failed:
            text = self.tr("The printer “{printer}” did not take the sheets. Is it on, and connected?")
            QMessageBox.warning(
                self._window, self.tr("Not printed"), text.format(printer=printer.printerName())
            )
