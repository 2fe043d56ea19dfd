"""Journeys through the whole window, as a person takes them."""

import io
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from mirps_desktop.app import create_window
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping
from mirps_desktop.settings import Appearance, Settings
from mirps_desktop.widgets.about_dialog import AboutDialog
from mirps_desktop.widgets.action_list import ACTIONS
from mirps_desktop.widgets.brief_dialog import BriefDialog
from mirps_desktop.widgets.colours import is_dark
from mirps_desktop.widgets.export_dialog import ExportDialog
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.text_positions import utf16

_ASYLUM = ("asylum", "", "")


def _type(qtbot: QtBot, window: MainWindow, text: str) -> None:
    with qtbot.waitSignal(window.filter.filter_changed):
        window.filter.setText(text)


def _answer_file(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))


def _count(window: MainWindow, key: tuple[str, str, str]) -> int:
    return window.browse.outline_model.item(window.browse.outline_model.index_of(key)).count


def test_filter_select_export_and_read_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(qtbot, window, "refugee")
    assert (_count(window, ("", "", "")), _count(window, _ASYLUM)) == (25, 9)
    assert _count(window, ("asylum", "BLZ", "")) == 0
    window.browse.outline.select_key(_ASYLUM)
    assert (
        window.browse.list_panel.headline.text()
        == "Asylum Capacity Building  ·  9 of 15 pledges match “refugee”"
    )
    assert window.browse.list_model.rowCount() == 9
    window.browse.list.selectAll()
    path = tmp_path / "out.xlsx"
    _answer_file(monkeypatch, path)
    monkeypatch.setattr(ExportDialog, "exec", lambda _dialog: True)
    window.actions_["export"].trigger()
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    cells = [str(cell) for row in book.worksheets[0].iter_rows(values_only=True) for cell in row]
    assert sum(cell.startswith(("GRF-0", "GRF-1", "R1")) for cell in cells) == 9
    assert [file.name for file in tmp_path.iterdir()] == ["out.xlsx"]


def test_arrow_keys_walk_the_list_from_the_filter(window: MainWindow, qtbot: QtBot) -> None:
    window.filter.setFocus()
    first = window.browse.list.current_hit
    qtbot.keyClick(window.filter, Qt.Key.Key_Down)
    second = window.browse.list.current_hit
    assert first
    assert second
    assert (first.pledge.id, second.pledge.id) == ("R1", "GRF-07996")
    assert "GRF-07996" in window.browse.detail.browser.toPlainText()


def test_home_and_end_go_to_the_ends_of_the_list(window: MainWindow, qtbot: QtBot) -> None:
    view = window.browse.list
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert (view.currentIndex().row(), view.selected_rows) == (34, [34])
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert (view.currentIndex().row(), view.selected_count) == (0, 34)


def test_no_hit_says_what_to_do_and_escape_clears(window: MainWindow, qtbot: QtBot) -> None:
    _type(qtbot, window, "zzz")
    assert window.browse.list_panel.headline.text() == "0 of 35 pledges"
    assert not window.actions_["export"].isEnabled()
    assert window.browse.detail.browser.toPlainText() == ""
    qtbot.keyClick(window.filter, Qt.Key.Key_Escape)
    assert window.browse.list_model.rowCount() == 35
    assert window.actions_["export"].isEnabled()


def test_the_outline_keeps_its_shape_over_a_filter(window: MainWindow, qtbot: QtBot) -> None:
    asylum = window.browse.outline_model.index_of(_ASYLUM)
    window.browse.outline.collapse(asylum)
    _type(qtbot, window, "asylum")
    assert window.browse.outline.isExpanded(asylum)
    _type(qtbot, window, "statelessness")
    assert not window.browse.outline.isExpanded(asylum)
    window.filter.clear()
    assert not window.browse.outline.isExpanded(asylum)
    assert window.browse.outline.isExpanded(
        window.browse.outline_model.index_of(("local-governance", "", ""))
    )


def test_grouping_keeps_what_the_list_is_narrowed_to(window: MainWindow) -> None:
    window.browse.outline.select_key(("asylum", "GTM", ""))
    window.actions_["by_country"].trigger()
    assert window.browse.outline_model.grouping is Grouping.COUNTRY
    assert window.browse.list_model.rowCount() == 4
    assert window.browse.list_panel.headline.text().startswith("Guatemala › Asylum Capacity Building")
    assert Settings().grouping is Grouping.COUNTRY


def test_detail_shows_everything(window: MainWindow, qtbot: QtBot) -> None:
    _type(qtbot, window, "grf 82327")
    shown = window.browse.detail.browser.toPlainText()
    for part in ("Costa Rica", "Statistical Inclusion", "GRF-082327", "(EGRIS)", "Six digits in the source",
                 "Regional pledge it supports · R3", "line 113", "not an exhaustive list"):  # fmt: skip
        assert part in shown
    window.browse.detail.theme_chosen.emit("local-governance")
    window.filter.clear()
    assert window.browse.list_model.rowCount() == 4


def test_copy_and_citation(window: MainWindow, qtbot: QtBot) -> None:
    _type(qtbot, window, "GRF-00629")
    window.actions_["copy"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    hit = window.browse.list.current_hit
    assert hit
    assert hit.pledge.text in data.text()
    assert ">Furthermore, experience" in data.html()
    window.actions_["citation"].trigger()
    assert QGuiApplication.clipboard().text() == (
        "Honduras · GRF-00629 · Local Governance. Second Global Refugee Forum. In: “Overview of MIRPS"
        " Regional Pledges - Second Global Refugee Forum”, MIRPS Technical Secretariat, 2023-12,"
        " lines 137–138."
    )


def test_language_switches_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["es"].trigger()
    QApplication.processEvents()
    assert window.windowTitle() == "Compromisos MIRPS"
    assert window.browse.list_panel.headline.text() == "Todos los compromisos  ·  35 compromisos"
    assert window.actions_["export"].text() == "&Exportar…"
    assert window.browse.outline_model.index_of(_ASYLUM).data() == "Fortalecimiento de los sistemas de asilo"
    _type(qtbot, window, "08745")
    assert "Nota del catálogo" in window.browse.detail.browser.toPlainText()
    assert "MIRPS States commit to continuing" in window.browse.detail.browser.toPlainText()
    assert Settings().language is Language.SPANISH


def test_light_and_dark(window: MainWindow) -> None:
    window.actions_["dark"].trigger()
    assert is_dark(window.palette())
    window.actions_["light"].trigger()
    assert not is_dark(window.palette())
    assert Settings().appearance is Appearance.LIGHT


def test_country_briefs(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.browse.outline.select_key(("asylum", "GTM", ""))
    monkeypatch.setattr(BriefDialog, "exec", lambda _dialog: 1)
    _answer_file(monkeypatch, tmp_path / "brief")
    window.actions_["brief"].trigger()
    book = openpyxl.load_workbook(tmp_path / "brief.xlsx")
    assert book.sheetnames == ["Guatemala"]


def test_pdf_of_the_sheets(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _type(qtbot, window, "8057")
    _answer_file(monkeypatch, tmp_path / "sheet.pdf")
    window.actions_["pdf"].trigger()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")


def test_about(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AboutDialog(window._search.catalogue.edition, 35, Language.ENGLISH, window)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "About MIRPS Pledges"


def test_every_action_has_text_menu_and_no_shared_shortcut(window: MainWindow) -> None:
    seen: dict[str, str] = {}
    for record in ACTIONS:
        action = window.actions_[record.name]
        assert action.text()
        for key in action.shortcuts():
            assert seen.setdefault(key.toString(), record.name) == record.name
    assert "Ctrl+Q" in seen


def test_filter_has_the_focus_at_the_start_and_by_shortcut(window: MainWindow) -> None:
    assert isinstance(window.focusWidget(), QLineEdit)
    window.browse.list.setFocus()
    window.actions_["find"].trigger()
    assert window.focusWidget() is window.filter


def test_geometry_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(780, 640)  # fits the screen of the tests, frame included
    window.close()
    again = create_window()
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (780, 640)


def test_positions_in_utf16() -> None:
    assert utf16("a😀b", 2) == 3


def test_a_selection_is_made_by_the_reader_alone(window: MainWindow, qtbot: QtBot) -> None:
    _type(qtbot, window, "refugee")
    assert window.browse.list.current_hit
    assert not window.browse.at_hand.selected
    assert len(window.browse.at_hand.listed) == 25
    window.browse.list.selectRow(2)
    assert [pledge.id for pledge in window.browse.at_hand.selected] == ["GRF-08057"]
