"""The table of themes and countries on the clipboard, on paper, and as a file."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mirps_desktop.documents.export_options import ExportFormat
from mirps_desktop.documents.overview_table import OverviewTable, table_of
from mirps_desktop.models.mime import empty_mime
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Settings
from mirps_desktop.widgets import export_choices
from mirps_desktop.widgets.first_paper import chosen_paper

if TYPE_CHECKING:
    from mirps_desktop.documents.atomic import Writer
    from mirps_desktop.documents.steps import Progress
    from mirps_desktop.widgets.document_saving import DocumentSaving


class TableCommands(QObject):
    """Takes the numbers of the present answer, whatever page is shown."""

    done = Signal(str)
    saved = Signal(list)  # the paths

    def __init__(self, search: PledgeSearch, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._search = search
        self._settings = settings
        self._window = window
        self._saving: DocumentSaving | None = None

    def copy(self) -> None:
        """Put the table on the clipboard: for a spreadsheet, and as rich text."""
        table, data = self._table(), empty_mime()
        data.setText(table.plain())
        data.setHtml(table.html())
        QGuiApplication.clipboard().setMimeData(data)
        self.done.emit(self.tr("Table copied"))

    def print_table(self) -> None:
        """Show the preview of the table on one page, from which it is printed."""
        from mirps_desktop.widgets.table_preview import TablePreview  # noqa: PLC0415 — not at start

        preview = TablePreview(self._table(), chosen_paper(self._settings), self._window)
        preview.exec()
        preview.deleteLater()

    def export(self) -> None:
        """Ask for a file, and write the table as a workbook or as CSV."""
        if self._saving is None:
            from mirps_desktop.widgets.document_saving import DocumentSaving  # noqa: PLC0415 — not at start

            self._saving = DocumentSaving(self._search, self._settings, self._window)
            self._saving.saved.connect(self.saved)
        files = self._saving.files
        makers = {files.workbook: self._workbook, files.exported(ExportFormat.CSV): self._csv}
        self._saving.save_as(
            self.tr("Export themes × countries"), self.tr("MIRPS themes by countries"), makers
        )

    def _workbook(self, _progress: "Progress") -> "Writer":
        from mirps_desktop.documents import table_workbook  # noqa: PLC0415 — openpyxl is slow
        from mirps_desktop.documents.atomic import holding  # noqa: PLC0415
        from mirps_desktop.documents.brief_options import BriefOptions  # noqa: PLC0415

        options = BriefOptions(self._search.language, chosen_paper(self._settings))
        today = date.today()  # noqa: DTZ011 — the reader's day
        return holding(table_workbook.build(self._table(), self._search.catalogue.edition, options, today))

    def _csv(self, _progress: "Progress") -> "Writer":
        from mirps_desktop.documents import table_csv  # noqa: PLC0415 — not at start

        _, options = export_choices.remembered(self._settings)
        return lambda file: table_csv.write(file, self._table(), options.separator.character)

    def _table(self) -> OverviewTable:
        return table_of(self._search.catalogue, self._search.results, self._search.language)
