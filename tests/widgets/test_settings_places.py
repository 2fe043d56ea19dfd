"""Where the settings are kept, in the dialog; and what is said if it cannot be written."""

from pytestqt.qtbot import QtBot

from mirps_desktop.data_folder import portable_folder, portable_settings
from mirps_desktop.models.outline_item import Grouping
from mirps_desktop.settings import Appearance, Settings
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.settings_dialog import SettingsDialog


def test_settings_move_beside_the_program_and_back(
    settings_dialog: SettingsDialog, window: MainWindow
) -> None:
    dialog = settings_dialog
    window.choices.set_appearance(Appearance.DARK)
    dialog.beside.click()
    assert portable_settings().is_file()
    assert dialog.folder.text() == str(portable_folder())
    assert "next start" in dialog.hint.text()
    assert Settings().appearance is Appearance.DARK
    dialog.beside.click()
    assert not portable_settings().exists()
    assert not dialog.beside.isChecked()
    assert Settings().appearance is Appearance.DARK


def test_a_folder_that_cannot_be_written_is_refused_in_one_sentence(settings_dialog: SettingsDialog) -> None:
    dialog = settings_dialog
    portable_folder().touch()  # a file is in the way
    before = dialog.folder.text()
    dialog.beside.click()
    assert not dialog.beside.isChecked()
    assert dialog.folder.text() == before
    assert dialog.hint.isVisible()
    assert str(portable_folder()) in dialog.hint.text()
    assert dialog.hint.text().count(". ") == 0


def test_a_read_only_stick_is_told_of_once_and_not_at_the_start(window: MainWindow, qtbot: QtBot) -> None:
    window._settings.move(beside=True)
    portable_settings().unlink()
    portable_folder().rmdir()
    portable_folder().touch()  # nothing can be saved there any more
    said: list[str] = []
    window.settings_command.told.connect(said.append)
    window.filter.setText("asylum")
    window.session.remember()
    qtbot.wait(10)
    assert not said
    window.actions_["dark"].trigger()
    qtbot.waitUntil(lambda: bool(said))
    assert str(portable_folder()) in said[0]
    assert window.statusBar().currentMessage() == said[0]
    window.actions_["by_country"].trigger()
    qtbot.wait(10)
    assert len(said) == 1
    assert window.browse.outline_model.grouping is Grouping.COUNTRY
    dialog = SettingsDialog(window._settings, window.choices, window.text_size, window)
    qtbot.addWidget(dialog)
    assert dialog.hint.text()
    portable_folder().unlink()
