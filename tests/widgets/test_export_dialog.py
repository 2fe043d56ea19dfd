"""The export dialog: what it asks, what it remembers, and what is then written."""

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QSettings, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from mirps_desktop.catalogue.listed import Listed
from mirps_desktop.catalogue.query import Results
from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.export_options import ExportFormat, ExportOptions, Separator
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping
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
    shown = [pledge.id for pledge in window.browse.at_hand.listed]
    assert [one["id"] for one in content["pledges"]] == shown == sorted(shown)
    assert content["about"]["selection"] == "Text: “asylum”"
    assert content["about"]["order"] == "by ID"


def test_a_selection_is_written_alone_and_said(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(Settings(), ExportFormat.ZIP, ExportOptions(("id",)))
    path = tmp_path / "a.zip"
    _save_to(path, monkeypatch)
    window.browse.list.selectRow(3)
    window.actions_["export"].trigger()
    with zipfile.ZipFile(path) as package:
        assert package.read("pledges.csv").split() == [
            b'"id"',
            f'"{window.browse.at_hand.selected[0].id}"'.encode(),
        ]
        assert "1 pledge selected by hand" in json.loads(package.read("datapackage.json"))["description"]
    assert window.notice.isVisible()


@pytest.mark.parametrize("grouping", list(Grouping))
def test_the_grouping_of_the_outline_is_said(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, grouping: Grouping
) -> None:
    remember(Settings(), ExportFormat.JSON, ExportOptions(("id",)))
    path = tmp_path / "a.json"
    _save_to(path, monkeypatch)
    window.actions_[f"by_{grouping}"].trigger()
    window.actions_["export"].trigger()
    assert json.loads(path.read_bytes())["about"]["grouping"] == f"by {grouping}"


def test_where_all_are_selected_all_are_written(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(Settings(), ExportFormat.JSON, ExportOptions(("id",)))
    path = tmp_path / "a.json"
    _save_to(path, monkeypatch)
    window.actions_["order_id"].trigger()
    window.actions_["select_all"].trigger()
    window.actions_["export"].trigger()
    content = json.loads(path.read_bytes())
    assert content["about"]["selection"] == "all pledges"
    ids = [one["id"] for one in content["pledges"]]
    assert len(ids) == 35
    assert ids == sorted(ids) == [pledge.id for pledge in window.browse.at_hand.selected]


def test_selected_pledges_are_read_when_they_are_used_in_the_order_of_the_list(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[tuple[int, int]] = []
    listed = Catalogue.listed

    def watched(catalogue: Catalogue, results: Results) -> Sequence[Pledge]:
        whole = listed(catalogue, results)

        def page(start: int, stop: int) -> Sequence[Pledge]:
            read.append((start, stop))
            return whole[start:stop]

        return Listed(len(whole), page)

    monkeypatch.setattr(Catalogue, "listed", watched)
    select, flag = window.browse.list.selectionModel().select, QItemSelectionModel.SelectionFlag.Select
    for row in (20, 3, 21):
        select(window.browse.list_model.index(row, 0), flag)
    selected = window.browse.at_hand.selected
    assert len(selected) == 3
    assert read == []
    everything = window._search.catalogue.pledges()
    assert [one.id for one in selected] == [everything[row].id for row in (3, 20, 21)]
    assert read == [(0, 35)]
