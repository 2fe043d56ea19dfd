"""A whole window, as a person opens it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirps_desktop.app import create_window
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.language import Language
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.navigation import Navigation
from mirps_desktop.widgets.settings_dialog import SettingsDialog
from mirps_desktop.widgets.sheet_choices import LISTED, SheetChoices
from mirps_desktop.widgets.sheet_preview_dialog import SheetPreviewDialog


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    shown = create_window()
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    qtbot.keyRelease(shown, Qt.Key.Key_Shift)  # else what a test held is held in the next one
    if shown._search.language is not Language.ENGLISH:
        shown.choices.set_language(Language.ENGLISH)
    shown.choices.set_appearance(Appearance.SYSTEM)


@pytest.fixture
def start(qtbot: QtBot) -> Callable[[], MainWindow]:
    """Return what starts the program again."""

    def started() -> MainWindow:
        window = create_window()
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return started


@pytest.fixture
def navigation(window: MainWindow, qtbot: QtBot) -> Navigation:
    """Return what goes back and forward in the window; it begins some time after the start."""
    qtbot.waitUntil(lambda: window.session.navigation is not None)
    found = window.session.navigation
    assert found
    return found


@pytest.fixture
def settings_dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    """Return the settings of the window, shown."""
    made = SettingsDialog(window._settings, window.choices, window.text_size, window)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def sheet_preview(window: MainWindow, qtbot: QtBot) -> Callable[[str], SheetPreviewDialog]:
    """Return what opens the preview with a choice of SheetChoices."""

    def opened(key: str) -> SheetPreviewDialog:
        groups = SheetChoices(window._search, window.browse.at_hand).groups()
        dialog = SheetPreviewDialog(groups, key, SheetOptions(), window._search.catalogue, window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        qtbot.waitUntil(lambda: dialog.model.is_complete)
        return dialog

    return opened


@pytest.fixture
def dialog(sheet_preview: Callable[[str], SheetPreviewDialog]) -> SheetPreviewDialog:
    """Return the preview of all pledges."""
    return sheet_preview(LISTED)
