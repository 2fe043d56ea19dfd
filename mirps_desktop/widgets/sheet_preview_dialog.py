"""The preview of pledge sheets: what to print and how, the pages small and one large."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.printing.sheet_geometry import page_size
from mirps_desktop.printing.sheet_painter import SheetPainter, preview_device
from mirps_desktop.widgets import placement
from mirps_desktop.widgets.announcer import announce
from mirps_desktop.widgets.dialog import Dialog
from mirps_desktop.widgets.headline import LineLabel
from mirps_desktop.widgets.sheet_choices import SheetChoice
from mirps_desktop.widgets.sheet_options_form import SheetOptionsForm
from mirps_desktop.widgets.sheet_page_list import THUMBNAIL_WIDTH, SheetPageList
from mirps_desktop.widgets.sheet_page_model import SheetPageModel
from mirps_desktop.widgets.sheet_page_view import SheetPageView
from mirps_desktop.widgets.sheet_printing import SheetPrinting, SheetRequest
from mirps_desktop.widgets.sheet_zoom import SheetZoom

_MOST = 5_000  # pledges that a preview shows; all are printed


class SheetPreviewDialog(Dialog):
    """Prints by itself; `pdf_requested` carries a SheetRequest for who asks for a file and writes it."""

    pdf_requested = Signal(object)

    def __init__(
        self,
        groups: Sequence[Sequence[SheetChoice]],
        key: str,
        options: SheetOptions,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_preview")
        self._catalogue = catalogue
        self._printers = QPrinterInfo.availablePrinterNames()
        self.printing = SheetPrinting(catalogue, self)
        self._device = preview_device(options.paper)
        self.form = SheetOptionsForm(groups, key, options, self)
        self.model = SheetPageModel(THUMBNAIL_WIDTH, self)
        self.list = SheetPageList(self.model, self)
        self.view = SheetPageView(self.model, self)
        self.zoom = SheetZoom(self)
        self._saved = LineLabel(self)
        self.print_button = QPushButton(self.tr("&Print…"), self)
        self.pdf_button = QPushButton(self.tr("&Save as PDF…"), self)
        self._lay_out()
        self._connect()
        placement.open_with(self, QSize(1060, 780))
        self._show_sheets()
        self.form.copies.setEnabled(bool(self._printers))
        self.form.what.setFocus()

    @property
    def options(self) -> SheetOptions:
        """What is chosen now."""
        return self.form.options

    def say_saved(self, paths: Sequence[Path]) -> None:
        """Say where a PDF is now; the window says so too, but lies behind."""
        self._saved.setText(self.tr("Saved: {file}").format(file=paths[0]))

    def _lay_out(self) -> None:
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.list.setAccessibleName(self.tr("Pages"))
        self.view.setAccessibleName(self.tr("Page"))
        label = QLabel(self.tr("&Zoom:"), self)
        label.setBuddy(self.zoom)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("&Close"))
        for button in (self.print_button, self.pdf_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        (self.print_button if self._printers else self.pdf_button).setDefault(True)
        buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.addWidget(self.form)
        left.addStretch(1)
        pages = QHBoxLayout()
        pages.setSpacing(12)
        pages.addLayout(left)
        pages.addWidget(self.list)
        pages.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.addWidget(label)
        foot.addWidget(self.zoom)
        foot.addWidget(self._saved, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(pages, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.form.changed.connect(self._show_sheets)
        self.form.range_changed.connect(self._follow_pages)
        self.model.completed.connect(self._follow_pages)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show_page(now))
        self.view.row_asked.connect(self.list.show_row)
        self.zoom.currentIndexChanged.connect(lambda _place: self.view.set_zoom(self.zoom.zoom))
        for key, zoom in (
            (QKeySequence.StandardKey.ZoomIn, self.zoom.enlarge),
            (QKeySequence.StandardKey.ZoomOut, self.zoom.reduce),
            (QKeySequence("Ctrl+="), self.zoom.enlarge),  # where + needs Shift
        ):
            QShortcut(key, self).activated.connect(partial(self._zoom_by, zoom))
        self.print_button.clicked.connect(self._print)
        self.pdf_button.clicked.connect(lambda: self.pdf_requested.emit(self._request()))

    # what follows

    def _show_sheets(self) -> None:
        """Show the pages of what is chosen now; the page that is looked at stays, if there is one like it."""
        options, pledges = self.form.options, self.form.choice.pledges
        self.setWindowTitle(self.tr("Pledge sheets · %n pledge(s)", "", len(pledges)))
        row = self.list.wanted_row
        self.form.say(self.tr("Laying out the pages…"))  # compact ones are all counted before the first
        self._device.setPageSize(page_size(options.paper))
        shown = pledges if len(pledges) <= _MOST else pledges[:_MOST]
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            sheets = SheetPainter(
                self._catalogue.with_regional(shown), options, self._catalogue.edition, self._device
            )
            self.model.show_sheets(sheets, self.devicePixelRatioF())
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.list.show_row(row)
        self._follow_pages()

    def _zoom_by(self, zoom: Callable[[float], None]) -> None:
        zoom(self.view.percent)

    def _show_page(self, index: QModelIndex) -> None:
        self.view.show_page(index.row())
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) or ""
        self.view.setAccessibleDescription(said)
        if self.view.hasFocus():  # else the row of the list is read
            announce(self.view, said)

    def _follow_pages(self) -> None:
        """Say what will be printed, and why nothing can be."""
        text, is_fine = self._said()
        self.form.say(text)
        self.pdf_button.setEnabled(is_fine)
        self.print_button.setEnabled(is_fine and bool(self._printers))

    def _said(self) -> tuple[str, bool]:
        count, total = self.model.rowCount(), len(self.form.choice.pledges)
        try:
            pages = self.form.page_range
        except ValueError:
            return self.tr("Pages are numbers and runs, such as 1-3, 5."), False
        if total > _MOST:
            text = self.tr("The preview shows the first {most} of %n pledge(s).", "", total)
            return text.format(most=_MOST), True
        if not self.model.is_complete:
            return self.tr("Laying out the pages…"), True
        wanted = count if pages is None else sum(page in pages for page in range(1, count + 1))
        if not wanted:
            return self.tr("There are only %n page(s).", "", count), False
        text = self.tr("%n page(s)", "", wanted)
        if not self._printers:
            text += "\n" + self.tr("No printer is installed; a PDF can be saved.")
        return text, True

    # what is done

    def _request(self) -> SheetRequest:
        return SheetRequest(self.form.choice.pledges, self.form.options, self.form.page_range)

    def _print(self) -> None:
        self.form.copies.setValue(self.printing.ask(self._request(), self.form.copies.value()))

    # Qt's own

    def done(self, result: int) -> None:
        self.model.stop()
        super().done(result)
