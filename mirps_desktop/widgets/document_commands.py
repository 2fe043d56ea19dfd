"""Export, brief, sheets: asks how, and gives what makes the document to what saves it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mirps_desktop.catalogue.alphabet import by_name
from mirps_desktop.catalogue.query import Results
from mirps_desktop.catalogue.records import Country, Pledge
from mirps_desktop.documents.atomic import Writer, holding
from mirps_desktop.documents.brief_options import BriefKind, BriefOptions
from mirps_desktop.documents.export import Export, writer
from mirps_desktop.documents.filter_words import words
from mirps_desktop.documents.names import brief_file_name, brief_file_names, file_name
from mirps_desktop.documents.page_range import PageRange
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.documents.steps import Progress
from mirps_desktop.models.outline_item import Grouping
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.settings import Settings
from mirps_desktop.widgets import brief_choices, export_choices, placement
from mirps_desktop.widgets.brief_choices import BriefChoices
from mirps_desktop.widgets.brief_dialog import BriefDialog
from mirps_desktop.widgets.document_saving import DocumentSaving, Maker
from mirps_desktop.widgets.export_dialog import ExportDialog
from mirps_desktop.widgets.first_paper import chosen_paper
from mirps_desktop.widgets.pledges_at_hand import PledgesAtHand
from mirps_desktop.widgets.sheet_choices import SheetChoices
from mirps_desktop.widgets.sheet_memory import remember_sheets, remembered_sheets, remembered_zoom

if TYPE_CHECKING:
    from pathlib import Path

    from mirps_desktop.widgets.sheet_printing import PrinterChoice


class DocumentCommands(QObject):
    """What leaves the window as a file or on paper. openpyxl and printing are imported when needed."""

    saved = Signal(list)  # the paths

    def __init__(self, search: PledgeSearch, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._search = search
        self._settings = settings
        self._window = window
        self._printer: PrinterChoice | None = None
        self._saving = DocumentSaving(search, settings, window)
        self._saving.saved.connect(self.saved)

    def export(self, selected: Sequence[Pledge], grouping: Grouping, results: Results | None = None) -> None:
        """Ask how, and write the `selected` pledges, or all of `results` where there are none.

        Without `results` they are those that are shown.

        The file says the `grouping` of the outline; its rows follow the list.
        """
        catalogue, language = self._search.catalogue, self._search.language
        results = results or self._search.results
        described = words(results.query, catalogue.themes, catalogue.countries, language)
        count = len(selected) or results.total
        is_part = count < results.total
        if is_part:
            by_hand = self.tr("%n pledge(s) selected by hand", "", count)
            described = f"{described}; {by_hand}" if described else by_hand
        dialog = ExportDialog(count, *export_choices.remembered(self._settings), language, self._window)
        if not dialog.exec():
            return
        kind, options = dialog.format, dialog.options
        export_choices.remember(self._settings, kind, options)

        def make(progress: Progress) -> Writer:
            what = Export(
                selected if is_part else catalogue.found(results), count, catalogue.edition, language,
                date.today(),  # noqa: DTZ011 — the reader's day
                described, results.query.order, options, chosen_paper(self._settings),
                grouping,
            )  # fmt: skip
            return writer(what, kind, progress)

        title = self.tr("Export %n pledge(s)", "", count)
        self._saving.save(
            title, self.tr("MIRPS pledges") + kind.suffix, self._saving.files.exported(kind), make
        )

    def brief(self, country: Country | None) -> None:
        """Ask which countries to brief and how, and write the workbooks."""
        language = self._search.language
        known = by_name(self._search.catalogue.countries, language)
        proposed = brief_choices.remembered(
            self._settings, known, country, chosen_paper(self._settings), language
        )
        dialog = BriefDialog(known, proposed, language, self._window)
        if not dialog.exec():
            return
        chosen = dialog.choices
        brief_choices.remember(self._settings, chosen, language)
        document = chosen.options.language
        if chosen.kind is BriefKind.FILES and len(chosen.countries) > 1:
            makers = {
                name: self._brief_maker(replace(chosen, countries=(one,)))
                for name, one in brief_file_names(chosen.countries, document).items()
            }
            self._saving.save_each(self.tr("Folder for the briefs"), makers)
            return
        if chosen.kind is BriefKind.COMPARISON:
            title = self.tr("Save the comparison of %n country(s)", "", len(chosen.countries))
            name = self.tr("MIRPS comparison") + ".xlsx"
        else:
            title = self.tr("Save the brief of %n country(s)", "", len(chosen.countries))
            first = chosen.countries[0]
            several = self.tr("MIRPS briefs") + ".xlsx"
            name = several if chosen.countries[1:] else brief_file_name(first, document)
        self._saving.save(title, name, self._saving.files.workbook, self._brief_maker(chosen))

    def overview(self) -> None:
        """Write the regional overview."""
        options = BriefOptions(self._search.language, chosen_paper(self._settings))

        def make(progress: Progress) -> Writer:
            from mirps_desktop.documents import overview_workbook  # noqa: PLC0415 — openpyxl is slow
            from mirps_desktop.documents.brief_parts import BriefContent  # noqa: PLC0415

            content, today = BriefContent.of(self._search.catalogue), date.today()  # noqa: DTZ011 — the reader's day
            return holding(overview_workbook.build(content, options, today, progress))

        name = self.tr("MIRPS overview") + ".xlsx"
        self._saving.save(self.tr("Save the regional overview"), name, self._saving.files.workbook, make)

    def _brief_maker(self, chosen: BriefChoices) -> Maker:
        def make(progress: Progress) -> Writer:
            from mirps_desktop.documents import brief_workbook  # noqa: PLC0415 — openpyxl is slow
            from mirps_desktop.documents.brief_parts import BriefContent  # noqa: PLC0415

            content, today = BriefContent.of(self._search.catalogue), date.today()  # noqa: DTZ011 — the reader's day
            if chosen.kind is BriefKind.COMPARISON:
                build = brief_workbook.build_comparison
            else:
                build = brief_workbook.build
            countries = by_name(chosen.countries, chosen.options.language)
            return holding(build(countries, content, chosen.options, today, progress))

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
        written: list[list[Path]] = []
        for follow in (dialog.say_saved, written.append):
            self._saving.saved.connect(follow)
        dialog.printing.choice = self._printer
        dialog.zoom.choose(remembered_zoom(self._settings))
        placement.restore(dialog, self._settings.state("preview"))
        dialog.exec()
        self._settings.set_state("preview", dialog.saveGeometry())
        remember_sheets(self._settings, dialog.options, language, dialog.zoom.zoom)
        self._printer = dialog.printing.choice
        for follow in (dialog.say_saved, written.append):
            self._saving.saved.disconnect(follow)
        if written:  # the notice with its buttons could not be reached behind the dialog
            self.saved.emit(written[-1])
        dialog.deleteLater()

    def save_sheets(
        self, pledges: Sequence[Pledge], options: SheetOptions | None = None, pages: PageRange | None = None
    ) -> None:
        """Write the sheets of `pledges` to a PDF, all pages or some; without options, as they were last."""
        name = (file_name(pledges[0].id) if len(pledges) == 1 else self.tr("MIRPS sheets")) + ".pdf"
        chosen = options or remembered_sheets(self._settings, self._search.language)

        def make(progress: Progress) -> Writer:
            from mirps_desktop.printing.pdf import write_sheets  # noqa: PLC0415 — not at start

            catalogue = self._search.catalogue
            pairs = catalogue.with_regional(pledges)
            return lambda file: write_sheets(
                file, pairs, chosen, catalogue.edition, progress=progress, pages=pages
            )

        title = self.tr("Save the sheets of %n pledge(s) as PDF", "", len(pledges))
        self._saving.save(title, name, self._saving.files.pdf, make)
