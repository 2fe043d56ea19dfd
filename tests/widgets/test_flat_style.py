"""Every dialog has the program's style, whichever is the first one that is opened."""

import pytest
from PySide6.QtWidgets import QApplication

from mirps_desktop.widgets import flat_style
from mirps_desktop.widgets.main_window import MainWindow
from tests.widgets.dialogs import DIALOGS


@pytest.mark.parametrize("name", DIALOGS)
def test_the_first_dialog_brings_the_style(window: MainWindow, qapp: QApplication, name: str) -> None:
    qapp.setProperty(flat_style._INSTALLED, "")
    DIALOGS[name](window).deleteLater()
    assert qapp.property(flat_style._INSTALLED) == "yes"
