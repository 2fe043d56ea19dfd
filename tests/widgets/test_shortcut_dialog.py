"""The sheet of shortcuts has every key, in the reader's language, and follows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.action_list import ACTIONS
from mirps_desktop.widgets.key_record import KeyRecord
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.shortcut_dialog import ShortcutDialog
from mirps_desktop.widgets.shortcut_sheet import _PARTS, native, shortcut_sections

_RECORDS = [record for _title, records in _PARTS for record in records]


def _sheet(window: MainWindow) -> ShortcutDialog:
    window.actions_["shortcuts"].trigger()
    assert window.help.shortcuts
    return window.help.shortcuts


def _lines(dialog: ShortcutDialog) -> list[str]:
    """Return all that is shown, as it is copied."""
    dialog.view.clearSelection()
    dialog.copy()
    return QGuiApplication.clipboard().text().split("\n")


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_action_with_a_key_is_on_the_sheet(window: MainWindow, language: str) -> None:
    window.actions_[language].trigger()
    QApplication.processEvents()
    rows = {text: keys for section in shortcut_sections(window.actions_) for text, keys in section.rows}
    with_keys = [record for record in ACTIONS if record.keys]
    assert len(with_keys) > 20
    for record in with_keys:
        action = window.actions_[record.name]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert keys
        assert keys in rows[action.text().replace("&", "")].split("   ")


def test_keys_are_called_as_on_keyboards(window: MainWindow) -> None:
    window.actions_["es"].trigger()
    assert native(["Ctrl+Shift+B", "Esc", "Tab"]) == "Ctrl+Mayús+B   Esc   Tab"


def test_what_few_keyboards_have_is_left_out() -> None:
    assert native(["Ctrl+O", "Open", "Exit", "Menu"]) == "Ctrl+O   Menu"


@pytest.mark.parametrize("record", _RECORDS, ids=lambda record: record.text)
def test_keys_that_are_no_actions_are_keys(record: KeyRecord) -> None:
    for keys in record.keys:
        assert QKeySequence(keys).toString() == keys


def test_the_sheet_is_grouped_by_menu_and_then_by_part(window: MainWindow) -> None:
    titles = [section.title for section in shortcut_sections(window.actions_)]
    assert titles[:7] == ["File", "Edit", "View", "View › Text size", "Go", "Help", "In the filter"]
    assert "Side by side" in titles


def test_f1_opens_the_sheet_and_escape_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.filter, Qt.Key.Key_F1)
    dialog = window.help.shortcuts
    assert dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget() is dialog.box
    qtbot.keyClicks(dialog.box, "cop cit")
    assert _lines(dialog) == ["Edit", "Copy citation\tCtrl+Alt+C"]
    qtbot.keyClick(dialog.box, Qt.Key.Key_Escape)
    assert len(_lines(dialog)) > 40
    qtbot.keyClick(dialog.box, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_opens_at_its_begin_and_follows_the_size_of_the_text(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["shortcuts"].trigger()
    dialog = window.help.shortcuts
    assert dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    bar = dialog.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = dialog.view.visualRect(dialog.model.index(0, 0)).height()
    dialog.close()
    window.actions_["shortcuts"].trigger()
    assert bar.value() == 0
    window.text_size.choose(200)
    assert dialog.view.visualRect(dialog.model.index(0, 0)).height() > 1.4 * before


def test_the_open_sheet_follows_the_language(window: MainWindow) -> None:
    dialog = _sheet(window)
    window.actions_["es"].trigger()
    QApplication.processEvents()
    lines = _lines(dialog)
    assert dialog.windowTitle() == "Atajos de teclado"
    assert "Panorama regional…\tCtrl+Mayús+B" in lines
    assert "Seleccionar varios compromisos\tMayús+Abajo   Mayús+Arriba" in lines


def test_selected_lines_are_copied_from_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _sheet(window)
    qtbot.keyClicks(dialog.box, "quit")
    qtbot.keyClick(dialog.box, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.box, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Quit\tCtrl+Q"


def test_a_search_for_nothing_says_so(window: MainWindow, qtbot: QtBot) -> None:
    dialog = _sheet(window)
    qtbot.keyClicks(dialog.box, "xyz")
    assert dialog._empty.isVisible()
    assert "“xyz”" in dialog._empty.text()
    assert not dialog._copy.isEnabled()
