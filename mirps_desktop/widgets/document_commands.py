"""Export, brief, sheets: asks for a place, makes the document, puts it there, says so."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from mirps_desktop.catalogue.records import Country, Pledge
from mirps_desktop.documents.atomic import write_bytes
from mirps_desktop.documents.filter_words import words
from mirps_desktop.documents.names import brief_file_name
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.problems import Problem
from mirps_desktop.sentences import Sentences
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.brief_dialog import BriefDialog


class DocumentCommands(QObject):
    """What leaves the window as a file or on paper. openpyxl and printing are imported when needed."""

    done = Signal(str)

    def __init__(self, search: PledgeSearch, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._search = search
        self._settings = settings
        self._window = window

    def export(self, pledges: Sequence[Pledge], *, is_selection: bool) -> None:
        """Write `pledges` to a workbook."""
        path = self._ask_file(
            self.tr("Export to Excel"), "MIRPS.xlsx", self.tr("Excel workbook (*.xlsx)"), ".xlsx"
        )
        if path is None:
            return
        catalogue, language = self._search.catalogue, self._search.language
        described = words(self._search.results.query, catalogue.themes, catalogue.countries, language)
        if is_selection:
            selected = self.tr("%n pledge(s) selected by hand", "", len(pledges))
            described = f"{described}; {selected}" if described else selected

        def make() -> bytes:
            from mirps_desktop.documents import selection_workbook  # noqa: PLC0415 — openpyxl is slow

            return selection_workbook.build(
                pledges, catalogue.edition, language, date.today(), described  # noqa: DTZ011 — the reader's day
            )  # fmt: skip

        self._write({path: make})

    def brief(self, country: Country | None) -> None:
        """Ask which countries to brief, and write the workbooks."""
        catalogue, language = self._search.catalogue, self._search.language
        dialog = BriefDialog(catalogue.countries, country, self._paper(), language, self._window)
        if not dialog.exec():
            return
        self._settings.paper = dialog.paper.value
        chosen = dialog.countries
        if dialog.has_file_each:
            folder = QFileDialog.getExistingDirectory(
                self._window, self.tr("Folder for the briefs"), self._settings.folder
            )
            targets: dict[Path, tuple[Country, ...]] = (
                {Path(folder) / brief_file_name(one, language): (one,) for one in chosen} if folder else {}
            )
            if not self._may_replace(targets):
                return
        else:
            name = brief_file_name(chosen[0], language) if len(chosen) == 1 else "MIRPS.xlsx"
            path = self._ask_file(
                self.tr("Save the country brief"), name, self.tr("Excel workbook (*.xlsx)"), ".xlsx"
            )
            targets = {path: chosen} if path else {}
        self._write({path: self._brief_maker(some, dialog.paper) for path, some in targets.items()})

    def _brief_maker(self, countries: Sequence[Country], paper: Paper) -> Callable[[], bytes]:
        catalogue, language = self._search.catalogue, self._search.language

        def make() -> bytes:
            from mirps_desktop.documents import brief_workbook  # noqa: PLC0415 — openpyxl is slow

            return brief_workbook.build(
                countries, catalogue.pledges(), catalogue.themes, catalogue.edition, language, paper,
                date.today(),  # noqa: DTZ011 — the reader's day
            )  # fmt: skip

        return make

    def print_sheets(self, pledges: Sequence[Pledge]) -> None:
        """Show the preview of the sheets, from which they are printed or saved."""
        from mirps_desktop.widgets.sheet_preview_dialog import SheetPreviewDialog  # noqa: PLC0415 — not at start

        options = SheetOptions(self._paper(), compact=False, remarks=False, language=self._search.language)
        dialog = SheetPreviewDialog(
            self._search.catalogue.with_regional(pledges),
            options,
            self._search.catalogue.edition,
            self._window,
        )
        dialog.pdf_requested.connect(lambda chosen: self.save_sheets(pledges, chosen))
        dialog.exec()
        self._settings.paper = dialog.options.paper.value
        dialog.deleteLater()

    def save_sheets(self, pledges: Sequence[Pledge], options: SheetOptions | None = None) -> None:
        """Write the sheets of `pledges` to a PDF."""
        name = f"{pledges[0].id}.pdf" if len(pledges) == 1 else "MIRPS.pdf"
        path = self._ask_file(
            self.tr("Save the sheets as PDF"), name, self.tr("PDF document (*.pdf)"), ".pdf"
        )
        if path is None:
            return
        chosen = options or SheetOptions(
            self._paper(), compact=False, remarks=False, language=self._search.language
        )

        def make() -> bytes:
            from mirps_desktop.printing.pdf import sheets_pdf  # noqa: PLC0415 — not at start

            return sheets_pdf(
                self._search.catalogue.with_regional(pledges), chosen, self._search.catalogue.edition
            )

        self._write({path: make})

    def _paper(self) -> Paper:
        value = self._settings.paper
        return Paper(value) if value in list(Paper) else Paper.A4

    def _ask_file(self, title: str, name: str, kinds: str, suffix: str) -> Path | None:
        start = str(Path(self._settings.folder or Path.home()) / name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, start, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() == suffix:
            return path
        path = path.with_name(path.name + suffix)
        return path if self._may_replace([path]) else None

    def _may_replace(self, paths: Iterable[Path]) -> bool:
        existing = [path.name for path in paths if path.exists()]
        if not existing:
            return True
        question = self.tr("These files exist already. Replace them?") + "\n\n" + "\n".join(existing)
        return (
            QMessageBox.question(self._window, self.tr("Replace files"), question)
            is QMessageBox.StandardButton.Yes
        )

    def _write(self, makers: dict[Path, Callable[[], bytes]]) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        problem = None
        try:
            made = {path: make() for path, make in makers.items()}
            for path, data in made.items():
                write_bytes(path, data)
                self._settings.folder = str(path.parent)
                self.done.emit(self.tr("Saved: {file}").format(file=path))
        except Problem as error:
            problem = error
        finally:
            QGuiApplication.restoreOverrideCursor()
        if problem is not None:
            box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Not saved"), "", parent=self._window)
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setText(Sentences(self._search.language).of(problem))
            box.exec()
