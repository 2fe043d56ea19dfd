"""The glossary's window: search, find in pledges, copy, language, size."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.language import Language
from mirps_desktop.models.glossary_model import GlossaryColumn
from mirps_desktop.widgets.glossary_dialog import GlossaryDialog
from mirps_desktop.widgets.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> GlossaryDialog:
    window.actions_["glossary"].trigger()
    opened = window.glossary.dialog
    assert opened
    qtbot.waitExposed(opened)
    return opened


def _rows(dialog: GlossaryDialog, column: GlossaryColumn = GlossaryColumn.ENGLISH) -> list[str]:
    return [dialog.proxy.index(row, column).data() for row in range(dialog.proxy.rowCount())]


def test_it_opens_beside_the_window(window: MainWindow, dialog: GlossaryDialog) -> None:
    assert not dialog.isModal()
    assert dialog.focusWidget() is dialog.box
    assert dialog.count.text() == "487 terms and acronyms"
    assert not dialog.find_button.isEnabled()
    window.actions_["glossary"].trigger()
    assert window.glossary.dialog is dialog


def test_search_and_find_with_the_keyboard(window: MainWindow, dialog: GlossaryDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.box, "desplazamiento forzoso")
    assert _rows(dialog) == ["forced displacement"]
    assert dialog.count.text() == "1 of 487 terms and acronyms"
    with qtbot.waitSignal(dialog.term_chosen) as chosen:
        qtbot.keyClick(dialog.box, Qt.Key.Key_Return)
    assert chosen.args == ["forced displacement"]
    assert window.filter.text() == "forced displacement"
    assert not dialog.isVisible()  # it was over the window


def test_a_term_is_looked_for_everywhere(window: MainWindow, dialog: GlossaryDialog) -> None:
    window.browse.outline.select_key(("asylum", "GTM", ""))
    assert window._search.query.is_narrowed
    dialog.box.setText("apatridia")
    dialog.find_button.click()
    assert window.filter.text() == "statelessness"
    assert not window._search.query.is_narrowed
    assert window._search.results.total == 2


def test_beside_the_window_it_stays(window: MainWindow, dialog: GlossaryDialog) -> None:
    dialog.move(window.frameGeometry().right() + 200, 0)
    dialog.box.setText("drer")
    dialog.find_button.click()
    assert window.filter.text() == "DRER"
    assert dialog.isVisible()


def test_keys_walk_copy_and_clear(dialog: GlossaryDialog, qtbot: QtBot) -> None:
    dialog.box.setText("umar")
    qtbot.keyClick(dialog.box, Qt.Key.Key_Down)
    before = dialog.view.currentIndex().row()
    qtbot.keyClick(dialog.box, Qt.Key.Key_Up)
    assert (before, dialog.view.currentIndex().row()) == (min(1, dialog.proxy.rowCount() - 1), 0)
    qtbot.keyClick(dialog.box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[2] in {"Acronym", "Translation"}
    qtbot.keyClick(dialog.box, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert len(_rows(dialog)) == 487
    for key, row in ((Qt.Key.Key_End, 486), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(dialog.view, key)
        assert dialog.view.currentIndex().row() == row
    qtbot.keyClick(dialog.box, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_row_is_copied_and_found_from_the_table(dialog: GlossaryDialog, qtbot: QtBot) -> None:
    dialog.copy()  # nothing is chosen yet
    dialog.find_in_pledges()
    dialog.box.setText("trata de personas trafico")
    row = _rows(dialog, GlossaryColumn.SPANISH).index("trata de personas ≠ tráfico de migrantes")
    dialog.view.selectRow(row)
    dialog.view.setFocus()
    dialog.copy_action.trigger()
    said = "\ttrata de personas ≠ tráfico de migrantes\tNever the same\ttwo different crimes\tyes"
    assert QGuiApplication.clipboard().text() == said
    place = dialog.view.visualRect(dialog.proxy.index(row, 1)).center()
    with qtbot.waitSignal(dialog.term_chosen) as chosen:
        qtbot.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["trata de personas"]


def test_without_a_match_there_is_a_sentence(dialog: GlossaryDialog) -> None:
    dialog.box.setText("<b>zzz")
    assert dialog.count.text() == "0 of 487 terms and acronyms"
    assert dialog._empty.isVisible()
    assert dialog._empty.text() == "No term, acronym or note has words that begin like “<b>zzz”."
    assert not dialog.find_button.isEnabled()


def test_language_switches_at_once(window: MainWindow, dialog: GlossaryDialog) -> None:
    window.choices.set_language(Language.SPANISH)
    QApplication.processEvents()
    assert dialog.windowTitle() == "Glosario"
    assert dialog.count.text() == "487 términos y siglas"
    assert dialog.proxy.headerData(GlossaryColumn.KIND, Qt.Orientation.Horizontal) == "Tipo"
    assert dialog.view.horizontalHeader().sortIndicatorSection() == GlossaryColumn.SPANISH
    assert _rows(dialog, GlossaryColumn.SPANISH)[0].startswith("abogar")
    dialog.box.setText("dos figuras")
    assert _rows(dialog, GlossaryColumn.SPANISH) == ["asilo político ≠ condición de refugiado"]


def test_size_is_remembered(dialog: GlossaryDialog, window: MainWindow, qtbot: QtBot) -> None:
    dialog.resize(700, 480)
    dialog.reject()
    again = GlossaryDialog(window._search, window._settings, window.text_size)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 480)


def test_it_is_not_loaded_at_the_start() -> None:
    code = "import sys, mirps_desktop.program; print([name for name in sys.modules if 'glossary_' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
