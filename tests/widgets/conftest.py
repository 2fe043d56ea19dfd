"""A whole window, as a person opens it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from mirps_desktop.app import create_window
from mirps_desktop.language import Language
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    shown = create_window()
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.choices.set_language(Language.ENGLISH)
    shown.choices.set_appearance(Appearance.SYSTEM)
