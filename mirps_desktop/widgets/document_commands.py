"""Export, brief, sheets: asks for a place, makes the document, puts it there, says so."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from mirps_desktop.catalogue.records import Country, Pledge
from mirps_desktop.documents.atomic import holding, write_all
from mirps_desktop.documents.filter_words import words
from mirps_desktop.documents.names import brief_file_name
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.sentences import Sentences
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.brief_dialog import BriefDialog
from mirps_desktop.widgets.file_questions import FileKind, FileQuestions
from mirps_desktop.widgets.first_paper import chosen_paper

_OF_THE_PLACE = frozenset({ProblemKind.TARGET_UNWRITABLE, ProblemKind.TARGET_IS_FOLDER})


class DocumentCommands(QObject):
    """What leaves the window as a file or on paper. openpyxl and printing are imported when needed."""

    saved = Signal(list)  # the paths

    def __init__(self, search: PledgeSearch, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._search = search
        self._settings = settings
        self._window = window
        self._files = FileQuestions(settings, window)

    def export(self, pledges: Sequence[Pledge], *, is_selection: bool) -> None:
        """Write `pledges` to a workbook."""
        catalogue, language = self._search.catalogue, self._search.language
        described = words(self._search.results.query, catalogue.themes, catalogue.countries, language)
        if is_selection:
            selected = self.tr("%n pledge(s) selected by hand", "", len(pledges))
            described = f"{described}; {selected}" if described else selected

        def make() -> bytes:
            from mirps_desktop.documents import selection_workbook  # noqa: PLC0415 — openpyxl is slow

            return selection_workbook.build(
                pledges, catalogue.edition, language, date.today(),  # noqa: DTZ011 — the reader's day
                described, paper=self._paper(),
            )  # fmt: skip

        title = self.tr("Export %n pledge(s) to Excel", "", len(pledges))
        self._save(title, "MIRPS.xlsx", self._files.workbook, make)

    def brief(self, country: Country | None) -> None:
        """Ask which countries to brief, and write the workbooks."""
        catalogue, language = self._search.catalogue, self._search.language
        dialog = BriefDialog(catalogue.countries, country, self._paper(), language, self._window)
        if not dialog.exec():
            return
        self._settings.paper = dialog.paper.value
        if dialog.has_file_each:
            self._save_briefs(dialog.countries, dialog.paper)
            return
        chosen = dialog.countries
        name = brief_file_name(chosen[0], language) if len(chosen) == 1 else "MIRPS.xlsx"
        title = self.tr("Save the brief of %n country(s)", "", len(chosen))
        self._save(title, name, self._files.workbook, self._brief_maker(chosen, dialog.paper))

    def _save_briefs(self, countries: Sequence[Country], paper: Paper) -> None:
        """Write a workbook for each country into one folder."""
        language = self._search.language
        while folder := self._files.folder(self.tr("Folder for the briefs")):
            makers = {
                folder / brief_file_name(one, language): self._brief_maker((one,), paper) for one in countries
            }
            if not self._files.may_replace(makers) or self._write(makers):
                return

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
        chosen = options or SheetOptions(
            self._paper(), compact=False, remarks=False, language=self._search.language
        )

        def make() -> bytes:
            from mirps_desktop.printing.pdf import sheets_pdf  # noqa: PLC0415 — not at start

            return sheets_pdf(
                self._search.catalogue.with_regional(pledges), chosen, self._search.catalogue.edition
            )

        title = self.tr("Save the sheets of %n pledge(s) as PDF", "", len(pledges))
        self._save(title, name, self._files.pdf, make)

    def _paper(self) -> Paper:
        return chosen_paper(self._settings)

    def _save(self, title: str, name: str, kind: FileKind, make: Callable[[], bytes]) -> None:
        """Ask for a file and write it; ask again, with the same name, if it cannot be written there."""
        path = self._files.file(title, name, kind)
        while path is not None and not self._write({path: make}):
            path = self._files.file(title, str(path), kind)

    def _write(self, makers: dict[Path, Callable[[], bytes]]) -> bool:
        """Write all files or say what is wrong; return False where another place may help."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        problem = None
        written: list[Path] = []
        try:
            write_all({path: holding(make()) for path, make in makers.items()})
            written += makers
        except Problem as error:
            problem = error
        finally:
            QGuiApplication.restoreOverrideCursor()
        if written:
            self._settings.folder = str(written[0].parent)
            self.saved.emit(written)
        if problem is None:
            return True
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Not saved"), "", parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(Sentences(self._search.language).of(problem))
        box.exec()
        return problem.kind not in _OF_THE_PLACE
