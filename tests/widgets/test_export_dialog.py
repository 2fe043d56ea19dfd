"""The export dialog: what it asks, what it remembers, and what is then written."""

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from mirps_desktop.documents.export_options import ExportFormat, ExportOptions, Separator
from mirps_desktop.language import Language
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.export_choices import remember, remembered
from mirps_desktop.widgets.export_dialog import ExportDialog
from mirps_desktop.widgets.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow) -> ExportDialog:
    return ExportDialog(24, ExportFormat.XLSX, ExportOptions(), Language.ENGLISH, window)


def _save_to(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(ExportDialog, "exec", lambda _dialog: True)


def test_it_starts_with_the_usual_columns(dialog: ExportDialog) -> None:
    assert dialog.windowTitle() == "Export 24 pledges"
    assert (dialog.format, dialog.options) == (ExportFormat.XLSX, ExportOptions())
    assert not dialog._separator.isEnabled()
    dialog._format.setCurrentIndex(1)
    assert dialog._separator.isEnabled()


def test_without_a_column_nothing_can_be_saved(dialog: ExportDialog) -> None:
    save = dialog._buttons.button(QDialogButtonBox.StandardButton.Save)
    for row in range(dialog._columns.count()):
        dialog._columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not save.isEnabled()
    dialog._all.click()
    assert save.isEnabled()
    assert len(dialog.options.columns) == dialog._columns.count()
    dialog._usual.click()
    assert dialog.options.columns == ()


def test_choices_come_back_and_wrong_ones_do_not() -> None:
    settings = Settings()
    assert remembered(settings) == (ExportFormat.XLSX, ExportOptions())
    chosen = ExportOptions(("text", "id"), hxl=True, separator=Separator.SYSTEM)
    remember(settings, ExportFormat.ZIP, chosen)
    assert remembered(Settings()) == (ExportFormat.ZIP, chosen)
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "MIRPS Pledges", "mirps-desktop")
    for name, value in (("format", "docx"), ("columns", "id colour"), ("tags", "3"), ("separator", "|")):
        store.setValue(f"choices/export_{name}", value)
    store.sync()
    assert remembered(Settings()) == (ExportFormat.XLSX, ExportOptions(("id",)))


def test_what_is_shown_is_written_in_its_order(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(Settings(), ExportFormat.JSON, ExportOptions(("id",)))
    path = tmp_path / "a.json"
    _save_to(path, monkeypatch)
    window.actions_["order_id"].trigger()
    window._search.set_text("asylum")
    window.actions_["export"].trigger()
    content = json.loads(path.read_bytes())
    shown = [pledge.id for pledge in window.at_hand.listed]
    assert [one["id"] for one in content["pledges"]] == shown == sorted(shown)
    assert content["about"]["selection"] == "Text: “asylum”"
    assert content["about"]["order"] == "by ID"


def test_a_selection_is_written_alone_and_said(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(Settings(), ExportFormat.ZIP, ExportOptions(("id",)))
    path = tmp_path / "a.zip"
    _save_to(path, monkeypatch)
    window.list.selectRow(3)
    window.actions_["export"].trigger()
    with zipfile.ZipFile(path) as package:
        assert package.read("pledges.csv").split() == [b'"id"', f'"{window.at_hand.selected[0].id}"'.encode()]
        assert "1 pledge selected by hand" in json.loads(package.read("datapackage.json"))["description"]
    assert window.notice.isVisible()
