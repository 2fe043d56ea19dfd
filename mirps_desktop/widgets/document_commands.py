"""Export, brief, sheets: asks for a place, makes the document, puts it there, says so."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from mirps_desktop.catalogue.records import Country, Pledge
from mirps_desktop.documents.atomic import Writer, write_all
from mirps_desktop.documents.filter_words import words
from mirps_desktop.documents.names import brief_file_name
from mirps_desktop.documents.page_range import PageRange
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.sentences import Sentences
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.brief_dialog import BriefDialog
from mirps_desktop.widgets.file_questions import FileKind, FileQuestions
from mirps_desktop.widgets.pledges_at_hand import PledgesAtHand
from mirps_desktop.widgets.sheet_choices import SheetChoices
from mirps_desktop.widgets.sheet_memory import remember_sheets, remembered_paper, remembered_sheets

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
                described, paper=remembered_paper(self._settings),
            )  # fmt: skip

        title = self.tr("Export %n pledge(s) to Excel", "", len(pledges))
        self._save(title, "MIRPS.xlsx", self._files.workbook, _held(make))

    def brief(self, country: Country | None) -> None:
        """Ask which countries to brief, and write the workbooks."""
        catalogue, language = self._search.catalogue, self._search.language
        dialog = BriefDialog(
            catalogue.countries, country, remembered_paper(self._settings), language, self._window
        )
        if not dialog.exec():
            return
        self._settings.paper = dialog.paper.value
        if dialog.has_file_each:
            self._save_briefs(dialog.countries, dialog.paper)
            return
        chosen = dialog.countries
        name = brief_file_name(chosen[0], language) if len(chosen) == 1 else "MIRPS.xlsx"
        title = self.tr("Save the brief of %n country(s)", "", len(chosen))
        self._save(title, name, self._files.workbook, _held(self._brief_maker(chosen, dialog.paper)))

    def _save_briefs(self, countries: Sequence[Country], paper: Paper) -> None:
        """Write a workbook for each country into one folder."""
        language = self._search.language
        while folder := self._files.folder(self.tr("Folder for the briefs")):
            writers = {
                folder / brief_file_name(one, language): _held(self._brief_maker((one,), paper))
                for one in countries
            }
            if not self._files.may_replace(writers) or self._write(writers):
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

    def print_sheets(self, hand: PledgesAtHand, key: str) -> None:
        """Preview the sheets of a choice of SheetChoices; from there they are printed or saved."""
        from mirps_desktop.widgets.sheet_preview_dialog import SheetPreviewDialog  # noqa: PLC0415 — not at start

        language = self._search.language
        groups = SheetChoices(self._search, hand).groups()
        options = remembered_sheets(self._settings, language)
        dialog = SheetPreviewDialog(groups, key, options, self._search.catalogue, self._window)
        dialog.pdf_requested.connect(
            lambda asked: self.save_sheets(asked.pledges, asked.options, asked.pages)
        )
        dialog.exec()
        remember_sheets(self._settings, dialog.options, language)
        dialog.deleteLater()

    def save_sheets(
        self, pledges: Sequence[Pledge], options: SheetOptions | None = None, pages: PageRange | None = None
    ) -> None:
        """Write the sheets of `pledges` to a PDF, all pages or some; without options, as they were last."""
        name = f"{pledges[0].id}.pdf" if len(pledges) == 1 else "MIRPS.pdf"
        chosen = options or remembered_sheets(self._settings, self._search.language)

        def write(file: BinaryIO) -> None:
            from mirps_desktop.printing.pdf import write_sheets  # noqa: PLC0415 — not at start

            catalogue = self._search.catalogue
            write_sheets(file, catalogue.with_regional(pledges), chosen, catalogue.edition, pages=pages)

        title = self.tr("Save the sheets of %n pledge(s) as PDF", "", len(pledges))
        self._save(title, name, self._files.pdf, write)

    def _save(self, title: str, name: str, kind: FileKind, write: Writer) -> None:
        """Ask for a file and write it; ask again, with the same name, if it cannot be written there."""
        path = self._files.file(title, name, kind)
        while path is not None and not self._write({path: write}):
            path = self._files.file(title, str(path), kind)

    def _write(self, writers: dict[Path, Writer]) -> bool:
        """Write all files or say what is wrong; return False where another place may help."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        problem = None
        written: list[Path] = []
        try:
            write_all(writers)
            written += writers
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


def _held(make: Callable[[], bytes]) -> Writer:
    """Return what writes the bytes that `make` returns."""
    return lambda file: file.write(make())
