"""The dialog of briefs: keys, what can be saved, what is remembered."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.records import Country
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.brief_options import USUAL_PARTS, BriefKind, BriefOptions, BriefPart
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.brief_choices import BriefChoices, remember, remembered
from mirps_desktop.widgets.brief_dialog import BriefDialog
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.saving_progress import Cancelled, SavingProgress


def _open(
    catalogue: Catalogue, qtbot: QtBot, *codes: str, kind: BriefKind = BriefKind.WORKBOOK
) -> BriefDialog:
    countries = tuple(map(catalogue.country, codes))
    dialog = BriefDialog(catalogue.countries, BriefChoices(countries, kind, BriefOptions()), Language.ENGLISH)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_starts_at_the_checked_country(catalogue: Catalogue, qtbot: QtBot) -> None:
    dialog = _open(catalogue, qtbot, "GTM")
    assert dialog._list.currentRow() == 3
    assert dialog.focusWidget() is dialog._list
    last = dialog._list.visualItemRect(dialog._list.item(dialog._list.count() - 1))
    assert dialog._list.viewport().height() - last.bottom() >= 0  # none is out of sight
    assert dialog._save.text() == "&Save…"
    assert dialog.choices.options == BriefOptions()


def test_countries_are_checked_by_keys(catalogue: Catalogue, qtbot: QtBot) -> None:
    dialog = _open(catalogue, qtbot, "GTM")
    qtbot.keyClick(dialog._list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog._list, Qt.Key.Key_Space)
    assert [country.iso3 for country in dialog.choices.countries] == ["GTM", "HND"]
    assert not dialog._all.isChecked()
    qtbot.keyClick(dialog._all, Qt.Key.Key_Space)
    assert dialog.choices.countries == catalogue.countries
    qtbot.keyClick(dialog._list, Qt.Key.Key_Space)
    assert not dialog._all.isChecked()
    assert len(dialog.choices.countries) == 6


def test_what_is_missing_is_said(catalogue: Catalogue, qtbot: QtBot) -> None:
    dialog = _open(catalogue, qtbot)
    assert dialog._hint.text() == "Choose a country."
    assert not dialog._save.isEnabled()
    qtbot.keyClick(dialog._list, Qt.Key.Key_Space)
    assert dialog._save.isEnabled()
    dialog._kind.setCurrentIndex(dialog._kind.findData(BriefKind.COMPARISON.value))
    assert dialog._hint.text() == "A comparison takes two to seven countries."
    assert not dialog._save.isEnabled()
    dialog._all.click()
    assert not dialog._hint.text()
    assert dialog._save.isEnabled()


def test_choices_are_remembered(catalogue: Catalogue) -> None:
    settings, known = Settings(), catalogue.countries
    first = remembered(settings, known, None, Paper.LETTER, Language.SPANISH)
    assert first == BriefChoices(
        (), BriefKind.WORKBOOK, BriefOptions(Language.SPANISH, Paper.LETTER, USUAL_PARTS)
    )
    options = BriefOptions(Language.ENGLISH, Paper.A4, frozenset({BriefPart.FOLLOW_UP}))
    chosen = BriefChoices(known[2:4], BriefKind.COMPARISON, options)
    remember(settings, chosen, Language.SPANISH)
    assert remembered(settings, known, None, Paper(settings.paper), Language.SPANISH) == chosen


def test_the_country_at_hand_comes_first_or_joins_a_comparison(catalogue: Catalogue) -> None:
    settings, known = Settings(), catalogue.countries

    def proposed(*last: Country, kind: BriefKind, more: tuple[Country, ...] = ()) -> BriefChoices:
        remember(settings, BriefChoices(last, kind, BriefOptions()), Language.ENGLISH)
        return remembered(settings, (*known, *more), known[0], Paper.A4, Language.ENGLISH)

    assert proposed(*known[2:4], kind=BriefKind.FILES).countries == known[:1]
    compared = proposed(*known[2:4], kind=BriefKind.COMPARISON)
    assert compared == BriefChoices((known[0], *known[2:4]), BriefKind.COMPARISON, BriefOptions())
    eighth = known[6]._replace(iso3="VEN")
    assert proposed(*known[1:], eighth, kind=BriefKind.COMPARISON, more=(eighth,)).countries == known
    alone = proposed(known[0], kind=BriefKind.COMPARISON)  # which could not be saved
    assert alone == BriefChoices(known[:1], BriefKind.WORKBOOK, BriefOptions())


def test_a_document_in_the_language_of_the_interface_follows_it(catalogue: Catalogue) -> None:
    settings, known = Settings(), catalogue.countries
    chosen = BriefChoices(known, BriefKind.FILES, BriefOptions(Language.SPANISH, parts=frozenset()))
    remember(settings, chosen, Language.SPANISH)
    again = remembered(settings, known, None, Paper.A4, Language.ENGLISH).options
    assert again.language is Language.ENGLISH
    assert not again.parts


def test_settings_that_make_no_sense_count_as_none(catalogue: Catalogue) -> None:
    settings = Settings()
    for name in ("brief_countries", "brief_kind", "brief_language", "brief_parts"):
        settings.set_choices(name, ["XXX", "notes", "42"])
    read = remembered(settings, catalogue.countries, None, Paper.A4, Language.ENGLISH)
    assert read == BriefChoices((), BriefKind.WORKBOOK, BriefOptions(parts=frozenset({BriefPart.NOTES})))


@pytest.fixture
def saved_as(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return the file that every file dialog answers with."""
    path = tmp_path / "out.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    return path


def _answer(monkeypatch: pytest.MonkeyPatch, kind: BriefKind) -> None:
    def accept(dialog: BriefDialog) -> int:
        dialog._all.click()
        dialog._kind.setCurrentIndex(dialog._kind.findData(kind.value))
        dialog._language.setCurrentIndex(dialog._language.findData(Language.SPANISH.value))
        return 1

    monkeypatch.setattr(BriefDialog, "exec", accept)


def test_a_comparison_is_saved(window: MainWindow, saved_as: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answer(monkeypatch, BriefKind.COMPARISON)
    window.actions_["brief"].trigger()
    assert openpyxl.load_workbook(saved_as).sheetnames == ["Comparación de países"]
    assert Settings().choices("brief_language", list(Language)) == ["es"]


def test_the_overview_and_a_comparison_can_be_stopped(
    window: MainWindow, saved_as: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def stop(_done: int, total: int) -> None:
        asked.append(total)
        raise Cancelled

    monkeypatch.setattr(SavingProgress, "part", lambda *_: stop)
    _answer(monkeypatch, BriefKind.COMPARISON)
    for name in ("overview_workbook", "brief"):
        window.actions_[name].trigger()
    assert len(asked) == 2
    assert not list(saved_as.parent.glob("*.xlsx"))


def test_a_file_each_is_saved_under_names_in_the_language_of_the_document(
    window: MainWindow, saved_as: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, BriefKind.FILES)
    window.actions_["brief"].trigger()
    assert len(list(saved_as.parent.glob("MIRPS *.xlsx"))) == 7
    assert (saved_as.parent / "MIRPS Belice.xlsx").exists()


def test_the_overview_is_saved(window: MainWindow, saved_as: Path) -> None:
    window.actions_["overview_workbook"].trigger()
    assert openpyxl.load_workbook(saved_as).sheetnames == ["Overview", "Regional pledges", "Pledges"]
    assert window.notice.isVisible()
