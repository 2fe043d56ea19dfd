"""Pledge sheets sent to a printer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QMessageBox, QWidget

from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.page_range import PageRange
from mirps_desktop.documents.pledge_sheet import SheetOptions, SheetWording
from mirps_desktop.documents.steps import Progress
from mirps_desktop.printing.sheet_geometry import page_size
from mirps_desktop.printing.sheet_painter import paint_sheets
from mirps_desktop.problems import Problem
from mirps_desktop.widgets.saving_progress import Cancelled, SavingProgress


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """What is to be printed or become a PDF; `pages` is None for all."""

    pledges: Sequence[Pledge]
    options: SheetOptions
    pages: PageRange | None


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """What was chosen in the system's own dialog, for the next time."""

    name: str
    duplex: QPrinter.DuplexMode
    colours: QPrinter.ColorMode

    @classmethod
    def of(cls, printer: QPrinter) -> "PrinterChoice":
        """Return what is chosen for `printer`."""
        return cls(printer.printerName(), printer.duplex(), printer.colorMode())

    def apply_to(self, printer: QPrinter) -> None:
        """Choose the same for `printer`, if that printer is still there."""
        if self.name in QPrinterInfo.availablePrinterNames():
            printer.setPrinterName(self.name)
            printer.setDuplex(self.duplex)
            printer.setColorMode(self.colours)


class SheetPrinting(QObject):
    """Asks with the system's own dialog for a printer, and prints; `choice` is the one made last."""

    def __init__(self, catalogue: Catalogue, window: QWidget) -> None:
        super().__init__(window)
        self._catalogue = catalogue
        self._window = window
        self.choice: PrinterChoice | None = None

    def ask(self, request: SheetRequest, copies: int) -> int:
        """Ask for a printer and print, unless that is cancelled; return the copies that were chosen."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self.choice:
            self.choice.apply_to(printer)
        printer.setPageSize(page_size(request.options.paper))
        printer.setCopyCount(copies)
        printer.setCollateCopies(True)
        printer.setDocName(SheetWording(request.options.language).title())
        dialog = QPrintDialog(printer, self._window)
        for choice in ("PrintPageRange", "PrintSelection", "PrintCurrentPage"):  # chosen in the preview
            dialog.setOption(QPrintDialog.PrintDialogOption[choice], False)  # noqa: FBT003 — Qt's own
        if not dialog.exec():
            return copies
        self.choice = PrinterChoice.of(printer)
        self.print_on(printer, request)
        return printer.copyCount()

    def print_on(self, printer: QPrinter, request: SheetRequest) -> None:
        """Print, in sight of the reader, who can stop it; say so if the printer does not take it."""
        try:
            with self._progress() as progress:
                self._paint(printer, request, progress.part(0))
        except Cancelled:
            if printer.printerState() is not QPrinter.PrinterState.Aborted:
                text = self.tr("Cancelled. Pages that were ready may still come out of the printer.")
                QMessageBox.information(self._window, self.tr("Printing"), text)
        except Problem as problem:
            self._say(self.tr("There are only %n page(s).", "", int(str(problem.details["last"]))))
        except OSError:
            self._say_refused(printer)
        else:
            if printer.printerState() is QPrinter.PrinterState.Error:
                self._say_refused(printer)

    def _paint(self, printer: QPrinter, request: SheetRequest, tell: Progress) -> None:
        pairs, edition = self._catalogue.with_regional(request.pledges), self._catalogue.edition

        def heard(done: int, total: int) -> None:
            try:
                tell(done, total)
            except Cancelled:
                printer.abort()  # before the painter ends, which would send what there is
                raise

        paint_sheets(printer, pairs, request.options, edition, progress=heard, pages=request.pages)

    def _progress(self) -> SavingProgress:
        progress = SavingProgress(1, self._window)
        progress.setWindowTitle(self.tr("Printing"))
        progress.setLabelText(self.tr("The sheets are on their way to the printer…"))
        return progress

    def _say_refused(self, printer: QPrinter) -> None:
        text = self.tr("The printer “{printer}” did not take the sheets. Is it on, and connected?")
        self._say(text.format(printer=printer.printerName()))

    def _say(self, text: str) -> None:
        QMessageBox.warning(self._window, self.tr("Not printed"), text)
