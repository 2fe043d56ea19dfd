"""The settings in one dialog: each has its effect at once, in step with the menus and in both languages."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.settings import Appearance, Settings, StartPage
from mirps_desktop.widgets.first_paper import chosen_paper
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.settings_dialog import SettingsDialog


def _choose(box: QComboBox, value: str, qtbot: QtBot) -> None:
    """Choose as the keyboard does."""
    steps = box.findData(value) - box.currentIndex()
    for _step in range(abs(steps)):
        qtbot.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentData() == value


def _texts(dialog: QDialog) -> list[str]:
    parts: list[QLabel | QAbstractButton] = [*dialog.findChildren(QLabel)]
    parts += dialog.findChildren(QAbstractButton)
    return [part.text() for part in parts if part.isVisible() and part.text()]


def test_the_menu_opens_it(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(SettingsDialog, "exec", lambda dialog: opened.append(dialog.objectName()))
    action = window.actions_["settings"]
    assert QKeySequence("Ctrl+,") in action.shortcuts()
    assert action.menuRole() is QAction.MenuRole.PreferencesRole
    assert action in window.menus["edit"].actions()
    action.trigger()
    assert opened == ["settings_dialog"]


def test_it_shows_what_is_set(window: MainWindow, qtbot: QtBot) -> None:
    settings = window._settings
    window.choices.set_language(Language.SPANISH)
    window.choices.set_appearance(Appearance.DARK)
    window.text_size.choose(125)
    settings.paper, settings.start_page, settings.keep_filter = Paper.LETTER, StartPage.OVERVIEW, True
    dialog = SettingsDialog(settings, window.choices, window.text_size, window)
    qtbot.addWidget(dialog)
    boxes = dialog.language, dialog.appearance, dialog.text_size, dialog.paper, dialog.start_page
    assert [box.currentData() for box in boxes] == ["es", "dark", "125", "letter", "overview"]
    assert dialog.keep_filter.isChecked()
    assert not dialog.beside.isChecked()
    assert dialog.folder.text() == str(settings.folder_kept_in)
    assert not dialog.hint.text()


def test_each_choice_has_its_effect_at_once(
    settings_dialog: SettingsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = settings_dialog
    _choose(dialog.appearance, "dark", qtbot)
    assert window.palette().color(QPalette.ColorRole.Window).lightness() < 128
    assert window.actions_["dark"].isChecked()  # the menu is in step
    _choose(dialog.text_size, "200", qtbot)
    assert window.text_size.percent == 200
    _choose(dialog.paper, "letter" if dialog.paper.currentData() == "a4" else "a4", qtbot)
    assert chosen_paper(Settings()) == dialog.paper.currentData()
    _choose(dialog.start_page, "overview", qtbot)
    assert Settings().start_page is StartPage.OVERVIEW
    dialog.keep_filter.click()
    assert Settings().keep_filter
    dialog.keep_filter.click()
    assert not Settings().keep_filter
    _choose(dialog.language, "es", qtbot)
    QApplication.processEvents()
    assert window.windowTitle() == "Compromisos MIRPS"
    assert window.actions_["es"].isChecked()


def test_it_follows_the_language_while_it_is_open(
    settings_dialog: SettingsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = settings_dialog
    english = _texts(dialog)
    _choose(dialog.language, "es", qtbot)
    QApplication.processEvents()
    assert dialog.windowTitle() == "Configuración"
    assert dialog.start_page.currentText() == "Como se dejó"
    assert dialog.language.accessibleName() == "Idioma"
    assert not set(english) & set(_texts(dialog))
    _choose(dialog.language, "en", qtbot)
    QApplication.processEvents()
    assert _texts(dialog) == english
    assert window.actions_["en"].isChecked()


@pytest.mark.parametrize("language", Language)
def test_every_part_has_a_key_of_its_own_and_a_name(
    language: Language, settings_dialog: SettingsDialog, window: MainWindow
) -> None:
    dialog = settings_dialog
    window.choices.set_language(language)
    QApplication.processEvents()
    keys = [re.findall(r"&(\w)", text) for text in _texts(dialog)]
    assert len(keys) == 10
    assert all(keys)
    assert not [key for key, count in Counter(key[0].lower() for key in keys).items() if count > 1]
    fields = [dialog.folder, *dialog.findChildren(QComboBox)]
    buddies = [label.buddy() for label in dialog.findChildren(QLabel)]
    for field in fields:
        assert field in buddies
        name = QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)
        assert name
        assert not set(name) & set("&:")


@pytest.mark.parametrize("language", Language)
def test_it_fits_a_small_screen_at_twice_the_size(
    language: Language, settings_dialog: SettingsDialog, window: MainWindow
) -> None:
    window.choices.set_language(language)
    QApplication.processEvents()
    assert settings_dialog.minimumSizeHint().width() <= 500  # 1024 × 700 at 200 %, less the frame
    assert settings_dialog.minimumSizeHint().height() <= 320


def test_tab_goes_down_the_dialog_and_return_closes_it(settings_dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog = settings_dialog
    seen: list[QWidget | None] = []
    for _step in range(10):
        seen.append(dialog.focusWidget())
        qtbot.keyClick(settings_dialog, Qt.Key.Key_Tab)
    boxes = [
        dialog.language,
        dialog.appearance,
        dialog.text_size,
        dialog.paper,
        dialog.start_page,
    ]
    below = [
        dialog.keep_filter,
        dialog.folder,
        dialog.beside,
        dialog.reset_button,
        dialog.close_button,
    ]
    assert seen == [*boxes, *below]
    qtbot.keyClick(dialog.keep_filter, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_keys_of_the_text_size_work_in_it(settings_dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog = settings_dialog
    dialog.activateWindow()
    qtbot.keyClick(dialog.start_page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert dialog.text_size.currentData() == "110"
