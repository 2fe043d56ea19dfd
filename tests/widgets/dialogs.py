"""Every dialog of the window, open over it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from mirps_desktop.documents.brief_options import BriefKind, BriefOptions
from mirps_desktop.documents.export_options import ExportFormat, ExportOptions
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.widgets.about_dialog import AboutDialog
from mirps_desktop.widgets.brief_choices import BriefChoices
from mirps_desktop.widgets.brief_dialog import BriefDialog
from mirps_desktop.widgets.export_dialog import ExportDialog
from mirps_desktop.widgets.fault_dialog import FaultDialog
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.reset_question import ResetQuestion
from mirps_desktop.widgets.saving_progress import SavingProgress
from mirps_desktop.widgets.settings_dialog import SettingsDialog
from mirps_desktop.widgets.sheet_choices import LISTED, SheetChoices
from mirps_desktop.widgets.sheet_preview_dialog import SheetPreviewDialog
from mirps_desktop.widgets.table_preview import TablePreview


def _brief(window: MainWindow) -> QDialog:
    countries = window._search.catalogue.countries
    chosen = BriefChoices(countries[3:4], BriefKind.WORKBOOK, BriefOptions())
    return BriefDialog(countries, chosen, window._search.language, window)


def _export(window: MainWindow) -> QDialog:
    return ExportDialog(35, ExportFormat.CSV, ExportOptions(), window._search.language, window)


def _preview(window: MainWindow) -> QDialog:
    groups = SheetChoices(window._search, window.browse.at_hand).groups()
    return SheetPreviewDialog(groups, LISTED, SheetOptions(), window._search.catalogue, window)


def _glossary(window: MainWindow) -> QDialog:
    window.glossary.open()
    assert window.glossary.dialog
    return window.glossary.dialog


def _pledges(window: MainWindow) -> QDialog:
    window.comparison.open_pledges([window.browse.list_model.hit(row).pledge for row in (1, 3, 9)])
    assert window.comparison.dialog
    return window.comparison.dialog


def _countries(window: MainWindow) -> QDialog:
    window.comparison.open_countries(window._search.catalogue.countries[:3], None)
    assert window.comparison.dialog
    window.comparison.dialog.marks.setChecked(True)
    return window.comparison.dialog


def _about(window: MainWindow) -> QDialog:
    search = window._search
    return AboutDialog(search.catalogue.edition, search.total, search.language, window)


def _fault(window: MainWindow) -> QDialog:
    return FaultDialog("ValueError", Path("/reports/fault-1.txt"), window)


def _shortcuts(window: MainWindow) -> QDialog:
    window.actions_["shortcuts"].trigger()
    assert window.help.shortcuts
    return window.help.shortcuts


def _table(window: MainWindow) -> QDialog:
    return TablePreview(window.table._table(), Paper.A4, window)


def _saving(window: MainWindow) -> QDialog:
    return SavingProgress(1, window)


def _settings(window: MainWindow) -> QDialog:
    return SettingsDialog(window._settings, window.choices, window.text_size, window)


def _reset(window: MainWindow) -> QDialog:
    return ResetQuestion(window)


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "brief": _brief,
    "export": _export,
    "preview": _preview,
    "glossary": _glossary,
    "pledges side by side": _pledges,
    "countries side by side": _countries,
    "about": _about,
    "fault": _fault,
    "shortcuts": _shortcuts,
    "table": _table,
    "saving": _saving,
    "settings": _settings,
    "reset": _reset,
}
"""Name → what opens the dialog over a window, in the language of the window."""
