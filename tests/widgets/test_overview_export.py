"""What leaves the page of themes and countries as a file: the pledges of its cells, and the table."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog, QMessageBox

from mirps_desktop.widgets.export_dialog import ExportDialog
from mirps_desktop.widgets.main_window import MainWindow

_XLSX, _CSV = "Excel workbook (*.xlsx)", "CSV table (*.csv)"


class _Reader:
    """Answers the dialogs, and keeps what they asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = "table"
        self.kind = _XLSX
        self.asked: list[tuple[str, str, str]] = []

    def choose(self, _parent: object, title: str, name: str, kinds: str) -> tuple[str, str]:
        self.asked.append((title, Path(name).name, kinds))
        return (str(self.folder / self.name) if self.name else ""), self.kind


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> _Reader:
    """Return a reader who saves into `tmp_path` and takes every dialog as it is."""
    reader = _Reader(tmp_path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", reader.choose)
    monkeypatch.setattr(ExportDialog, "exec", lambda _dialog: True)
    return reader


def _choose(window: MainWindow, *cells: tuple[int, int]) -> None:
    """Show the overview and select `cells` of it."""
    window.actions_["overview"].trigger()
    assert window.pages.overview
    view = window.pages.overview.view
    view.setCurrentIndex(view.model().index(*cells[0]))
    for cell in cells[1:]:
        flags = QItemSelectionModel.SelectionFlag.Select
        view.selectionModel().setCurrentIndex(view.model().index(*cell), flags)


@pytest.mark.parametrize(
    ("cells", "count"),
    [([(0, 0)], 35), ([(1, 5)], 4), ([(0, 1)], 4), ([(0, 2), (0, 3)], 8), ([(1, 5), (2, 2)], 5)],
)
def test_the_pledges_of_the_selected_cells_are_exported(
    window: MainWindow, reader: _Reader, cells: list[tuple[int, int]], count: int
) -> None:
    window.browse.outline.select_key(("asylum", "CRI", ""))
    window.browse.list.selectRow(0)
    _choose(window, *cells)
    reader.name = ""
    window.actions_["export"].trigger()
    window.actions_["pdf"].trigger()
    assert reader.asked[0][0] == f"Export {count} pledges"
    assert reader.asked[1][0] == f"Save the sheets of {count} pledges as PDF"


def test_the_export_names_its_cells(window: MainWindow, reader: _Reader) -> None:
    _choose(window, (1, 5), (2, 2))
    reader.name, reader.kind = "cells.json", ""
    window.documents._settings.set_choices("export_format", ["json"])
    window.actions_["export"].trigger()
    text = (reader.folder / "cells.json").read_text("utf-8")
    assert "Asylum Capacity Building – Guatemala, Economic Inclusion and Social Protection – Belize" in text
    assert text.count('"GRF-') == 5


def test_empty_cells_are_not_exported(window: MainWindow, reader: _Reader) -> None:
    _choose(window, (3, 5))
    window.actions_["export"].trigger()
    assert not reader.asked
    assert window.statusBar().currentMessage() == "Guatemala, Statistical Inclusion, none in this overview"


def test_what_the_table_has_can_be_exported_where_the_list_has_nothing(
    window: MainWindow, reader: _Reader
) -> None:
    window.browse.outline.select_key(("local-governance", "", ""))
    window.filter.setText("statelessness")
    assert not window._search.results.total
    assert not window.actions_["export"].isEnabled()
    _choose(window, (0, 0))
    assert window.actions_["export"].isEnabled()
    window.actions_["export"].trigger()
    assert reader.asked[0][0] == "Export 2 pledges"


def test_the_table_becomes_a_workbook_or_csv(window: MainWindow, reader: _Reader) -> None:
    window.filter.setText("refugee")
    window.actions_["export_table"].trigger()
    assert reader.asked == [("Export themes × countries", "MIRPS themes by countries", f"{_XLSX};;{_CSV}")]
    assert (reader.folder / "table.xlsx").read_bytes().startswith(b"PK")
    assert "table.xlsx" in window.notice.label.text()
    reader.kind = _CSV
    window.actions_["export_table"].trigger()
    assert "Only pledges that match. Text: “refugee”." in (reader.folder / "table.csv").read_text("utf-8-sig")


def test_the_ending_that_was_typed_counts(
    window: MainWindow, reader: _Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.name = "mine.CSV"
    window.actions_["export_table"].trigger()
    assert (reader.folder / "mine.CSV").read_text("utf-8-sig").startswith('"Theme","All"')
    questions: list[str] = []

    def refuse(_parent: object, _title: str, text: str) -> QMessageBox.StandardButton:
        questions.append(text)
        reader.name = ""
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", refuse)
    (reader.folder / "old.xlsx").write_text("kept")
    reader.name = "old"
    window.actions_["export_table"].trigger()
    assert questions == ["These files exist already. Replace them?\n\nold.xlsx"]
    assert (reader.folder / "old.xlsx").read_text() == "kept"
