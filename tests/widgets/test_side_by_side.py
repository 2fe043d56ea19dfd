"""Pledges and countries side by side, as a person compares them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.models.comparison import can_compare, compare_countries, compare_pledges
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets.colours import added_colour, missing_colour
from mirps_desktop.widgets.comparison_dialog import ComparisonDialog
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.pledge_browser import PledgeBrowser
from tests.widgets.contrast import contrast

_CTRL = Qt.KeyboardModifier.ControlModifier


def _select(window: MainWindow, *ids: str) -> None:
    rows = {
        window.browse.list_model.hit(row).pledge.id: row for row in range(window.browse.list_model.rowCount())
    }
    window.browse.list.clearSelection()
    for pledge_id in ids:
        index = window.browse.list_model.index(rows[pledge_id], 0)
        window.browse.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def _compare(window: MainWindow, *ids: str) -> ComparisonDialog:
    _select(window, *ids)
    window.actions_["compare"].trigger()
    assert window.comparison.dialog
    return window.comparison.dialog


def test_what_stands_where(catalogue: Catalogue) -> None:
    regional, mexico, local = (catalogue.pledge(name) for name in ("R1", "GRF-08745", "R4"))
    found = compare_pledges(catalogue, [regional, mexico, local])
    assert [one.id for one in found.regional] == ["R1"]
    assert [column.pledges[0].id for column in found.columns] == ["GRF-08745", "R4"]
    assert found.supported(mexico) == regional
    assert found.supported(local) is None
    theme, panama = catalogue.themes[3], catalogue.country("PAN")
    found = compare_countries(catalogue, [catalogue.country("GTM"), panama], theme)
    assert [len(column.pledges) for column in found.columns] == [1, 0]
    assert [one.id for one in found.regional] == ["R4"]
    whole = compare_countries(catalogue, [panama], None)
    assert (len(whole.columns[0].pledges), len(whole.regional)) == (4, 4)
    assert [can_compare(count) for count in range(1, 6)] == [False, True, True, True, False]


def test_two_to_four_pledges_can_be_compared(window: MainWindow) -> None:
    action = window.actions_["compare"]
    assert not action.isEnabled()
    _select(window, "R1", "GRF-08745")
    assert action.isEnabled()
    window.browse.list.selectAll()
    assert not action.isEnabled()


def test_texts_stand_letter_for_letter(window: MainWindow, catalogue: Catalogue) -> None:
    dialog = _compare(window, "GRF-08745", "GRF-00629")
    for browser, pledge_id in zip(dialog.columns, ("GRF-08745", "GRF-00629"), strict=True):
        for paragraph in catalogue.pledge(pledge_id).paragraphs:
            assert paragraph in browser.toPlainText()
    dialog.marks.setChecked(True)
    assert catalogue.pledge("GRF-08745").text in dialog.columns[0].toPlainText()
    assert "63 words as in R1 · 8 words added · 26 words missing" in dialog.columns[0].toPlainText()
    assert catalogue.pledge("R1").text in dialog.regional.toPlainText()
    assert catalogue.pledge("R4").text in dialog.regional.toPlainText()


def test_the_regional_text_stands_above_all_columns(
    window: MainWindow, start: Callable[[], MainWindow]
) -> None:
    for opened in (window, start()):  # the second one finds the panes as the first one left them
        dialog = _compare(opened, "GRF-08745", "GRF-00629")
        QApplication.processEvents()
        tops = [browser.mapTo(dialog, QPoint()).y() for browser in dialog.columns]
        assert min(tops) >= dialog.regional.mapTo(dialog, QPoint(0, dialog.regional.height())).y()
        assert dialog.regional.width() >= 2 * dialog.columns[0].width()
        dialog.close()
        opened.close()


def test_a_text_of_its_own_is_not_marked(window: MainWindow) -> None:
    dialog = _compare(window, "GRF-08745", "GRF-08057")
    dialog.marks.setChecked(True)
    assert "Worded independently: it shares no passage with R1." in dialog.columns[0].toPlainText()
    assert [walker.count > 0 for walker in dialog._walkers] == [False, True]


def test_marks_are_more_than_a_colour(window: MainWindow) -> None:
    dialog = _compare(window, "R1", "GRF-08745")
    dialog.marks.setChecked(True)
    browser = dialog.columns[0]
    looks = {}
    for start, end in dialog._walkers[0]._matches:
        cursor = QTextCursor(browser.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat()
        looks[cursor.selectedText()] = (form.fontUnderline(), form.fontStrikeOut())
    assert looks["Strengthening Asylum Systems."] == (True, False)
    assert looks["Reception, Admission, and Case Processing,"] == (False, True)
    assert dialog.legend.isVisible()
    dialog.marks.setChecked(False)
    assert not dialog._walkers[0].count


def test_f3_goes_from_mark_to_mark(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _compare(window, "GRF-08742", "GRF-08745")
    dialog.columns[1].setFocus()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.columns[1], Qt.Key.Key_F3)
    assert dialog.marks.isChecked()
    assert [walker.number for walker in dialog._walkers] == [0, 1]
    qtbot.keyClick(dialog.columns[1], Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert dialog._walkers[1].number == dialog._walkers[1].count > 10
    qtbot.keyClick(dialog.columns[1], Qt.Key.Key_D, _CTRL)
    assert not dialog.marks.isChecked()


def test_countries_of_the_overview(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["overview"].trigger()
    page = window.pages.overview
    assert page
    for column in (3, 6):
        place = QPoint(page.view.countries.sectionViewportPosition(column) + 20, 10)
        qtbot.mouseClick(page.view.countries.viewport(), Qt.MouseButton.LeftButton, _CTRL, place)
    assert window.pages.is_overview
    window.actions_["compare"].trigger()
    dialog = window.comparison.dialog
    assert dialog
    assert dialog.windowTitle() == "Side by side · Costa Rica · Honduras"
    assert dialog.theme_box.currentText() == "All themes"
    dialog.theme_box.setCurrentIndex(4)
    dialog.theme_box.activated.emit(4)
    assert dialog.columns[0].toPlainText() == "Costa Rica\nnone in this overview"
    assert dialog.columns[1].toPlainText().startswith("Honduras\nGRF-")
    assert dialog.regional.toPlainText().startswith("Regional pledge · R4")


def test_the_themes_stand_beside_their_name(window: MainWindow, qtbot: QtBot) -> None:
    window.comparison.open_countries(window._search.catalogue.countries[:2], None)
    dialog = window.comparison.dialog
    assert dialog
    qtbot.waitUntil(dialog.theme_box.isVisible)
    assert dialog.theme_box.x() - dialog.theme_label.geometry().right() < 20
    assert dialog.theme_label.width() == dialog.theme_label.sizeHint().width()


def test_it_speaks_spanish_and_closes_by_escape(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _compare(window, "GRF-08742", "GRF-08745")
    dialog.marks.setChecked(True)
    window.actions_["es"].trigger()
    QApplication.processEvents()
    assert dialog.windowTitle() == "Lado a lado · México"
    assert "palabras añadidas" in dialog.columns[0].toPlainText()
    for part in (dialog.regional, dialog.marks, dialog.theme_box, *dialog.columns):
        if part.isVisible():
            assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
    assert [browser.accessibleName() for browser in dialog.columns] == [
        "México, GRF-08742",
        "México, GRF-08745",
    ]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert _compare(window, "R1", "R2", "R3", "R4") is dialog
    assert len(dialog.columns) == 4
    assert not dialog.regional.isVisible()


def test_tab_goes_from_left_to_right(window: MainWindow) -> None:
    dialog = _compare(window, "GRF-08742", "GRF-08745", "GRF-08057")
    seen: list[QWidget] = []
    part: QWidget | None = dialog.regional
    while part and part not in seen:
        seen.append(part)
        part = part.nextInFocusChain()
    assert [part for part in seen if isinstance(part, PledgeBrowser)][1:4] == dialog.columns
    assert dialog.minimumSizeHint().width() <= 1000


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_marked_words_can_be_read(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    palette = window.palette()
    text = palette.color(QPalette.ColorRole.Text)
    assert contrast(text, added_colour(palette)) >= 4.5
    assert contrast(text, missing_colour(palette)) >= 4.5
