"""The table of themes and countries on the clipboard and on paper."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mirps_desktop.catalogue.matrix import Matrix
from mirps_desktop.catalogue.query import Query
from mirps_desktop.documents.filter_words import words
from mirps_desktop.documents.overview_table import OverviewTable, overview_table
from mirps_desktop.documents.overview_wording import OverviewWording
from mirps_desktop.models.mime import empty_mime
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.first_paper import chosen_paper


class TableCommands(QObject):
    """Takes the numbers of the present answer, whatever page is shown."""

    done = Signal(str)

    def __init__(self, search: PledgeSearch, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._search = search
        self._settings = settings
        self._window = window

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

    def _table(self) -> OverviewTable:
        catalogue, results = self._search.catalogue, self._search.results
        language, query = self._search.language, results.query
        filtered = ""
        if self._search.has_words:
            filtered = words(Query(query.text, expand=query.expand), (), (), language)
        matrix = Matrix(catalogue.themes, catalogue.countries)
        source, wording = catalogue.edition.source, OverviewWording(language)
        return overview_table(matrix, catalogue.counts, results.counts, filtered, source, wording)
