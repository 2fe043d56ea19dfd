"""The composition root: opens, builds and connects everything, once."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mirps_desktop import __version__
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.printing.fonts import check_fonts
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.appearance import AppearanceSwitch
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.translation import TranslatorSwitch


def create_application(argv: list[str]) -> QApplication:
    """Return the Qt application; raises Problem NO_FONTS where every letter would be a box."""
    application = QApplication(argv)
    application.setApplicationName("mirps-desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("mirps-desktop")
    check_fonts()
    return application


def create_window(path: Path | None = None) -> MainWindow:
    """Return the window over the catalogue at `path`, or the bundled one; raises Problem."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101
    settings = Settings()
    catalogue = Catalogue.open(path or BUNDLED_CATALOGUE)
    translators = TranslatorSwitch(application)
    translators.install(settings.language)
    search = PledgeSearch(catalogue, settings.language)
    window = MainWindow(search, settings, AppearanceSwitch(application, settings.appearance), translators)
    search.setParent(window)
    # Whichever comes first: Qt aborts where a thread outlives the program.
    application.aboutToQuit.connect(search.close)
    window.destroyed.connect(search.close)
    window.destroyed.connect(catalogue.close)
    return window


def run(path: Path | None = None) -> int:
    """Show the window until it is closed; return the exit code; raises Problem."""
    application = create_application(sys.argv[:1])
    window = create_window(path)
    window.show()
    return application.exec()
