"""Qt's print preview for pledge sheets, with what can be chosen about them on top."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mirps_desktop.catalogue.records import Edition, Pledge
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.printing.sheet_geometry import page_size
from mirps_desktop.printing.sheet_painter import paint_sheets


class SheetPreviewDialog(QPrintPreviewDialog):
    """Preview, printer and PDF of the sheets of `pairs`: pledges with their regional pledges.

    `pdf_requested` carries the chosen SheetOptions; who hears it asks for a file and writes it.
    """

    pdf_requested = Signal(object)

    def __init__(
        self,
        pairs: Sequence[tuple[Pledge, Pledge | None]],
        options: SheetOptions,
        edition: Edition,
        parent: QWidget | None = None,
    ) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(page_size(options.paper))
        super().__init__(printer, parent)
        self._printer = printer  # Qt does not keep it alive
        self._pairs = tuple(pairs)
        self._options = options
        self._edition = edition
        self.setWindowTitle(self.tr("Pledge sheets · %n pledge(s)", "", len(self._pairs)))
        self._make_options_row()
        self.paintRequested.connect(self._paint)
        self.resize(960, 760)

    @property
    def options(self) -> SheetOptions:
        """What is chosen now."""
        return self._options

    def _make_options_row(self) -> None:
        self._layout_box = QComboBox()
        self._layout_box.addItem(self.tr("One pledge per page"), userData=False)
        self._layout_box.addItem(self.tr("Compact"), userData=True)
        self._layout_box.setCurrentIndex(int(self._options.compact))
        self._paper_box = QComboBox()
        self._paper_box.addItem(self.tr("A4"), userData=Paper.A4.value)
        self._paper_box.addItem(self.tr("Letter"), userData=Paper.LETTER.value)
        self._paper_box.setCurrentIndex(self._paper_box.findData(self._options.paper.value))
        self._remarks_box = QCheckBox(self.tr("&Lines for remarks"))
        self._remarks_box.setChecked(self._options.remarks)
        self._pdf_button = QPushButton(self.tr("&Save as PDF…"))
        self._pdf_button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 4)
        row.setSpacing(8)
        for name, box in ((self.tr("La&yout:"), self._layout_box), (self.tr("&Paper:"), self._paper_box)):
            label = QLabel(name)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
            row.addSpacing(12)
            box.currentIndexChanged.connect(self._choose)
        row.addWidget(self._remarks_box)
        row.addStretch(1)
        row.addWidget(self._pdf_button)
        self._remarks_box.toggled.connect(self._choose)
        self._pdf_button.clicked.connect(self._request_pdf)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(0, row)

    @Slot()
    def _choose(self) -> None:
        paper = Paper(self._paper_box.currentData())
        if paper is not self._options.paper:
            self._printer.setPageSize(page_size(paper))
        self._options = replace(
            self._options,
            compact=bool(self._layout_box.currentData()),
            paper=paper,
            remarks=self._remarks_box.isChecked(),
        )
        preview = self.findChild(QPrintPreviewWidget)
        if isinstance(preview, QPrintPreviewWidget):
            preview.updatePreview()

    @Slot()
    def _request_pdf(self) -> None:
        self.pdf_requested.emit(self._options)

    @Slot(QPrinter)
    def _paint(self, printer: QPrinter) -> None:
        paint_sheets(printer, self._pairs, self._options, self._edition)
