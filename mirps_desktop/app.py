"""The composition root: the application, what watches over it, and its window."""

import logging
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mirps_desktop import __version__
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.data_folder import data_folder
from mirps_desktop.faults.hooks import FaultHooks
from mirps_desktop.faults.log import Log
from mirps_desktop.printing.fonts import check_fonts
from mirps_desktop.program import Program
from mirps_desktop.widgets.fault_notices import FaultNotices
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.opening_progress import OpeningCancelledError

_LOGGER = logging.getLogger(__name__)


def create_application(argv: list[str]) -> QApplication:
    """Return the Qt application; raises Problem NO_FONTS where every letter would be a box."""
    application = QApplication(argv)
    application.setApplicationName("mirps-desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("mirps-desktop")
    check_fonts()
    return application


def create_window(catalogue: Catalogue | None = None) -> MainWindow:
    """Return the window over `catalogue`, or the bundled one; raises Problem."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101
    return Program(application, catalogue=catalogue).window


def run(path: Path | None = None) -> int:
    """Show the window until it is closed; return the exit code; raises Problem."""
    application = create_application(sys.argv[:1])
    log = Log(data_folder())
    notices = FaultNotices(application)
    hooks = FaultHooks(data_folder(), notices.tell)
    try:
        _LOGGER.info("started %s, Python %s", __version__, sys.version.split()[0])
        hooks.install()
        program = Program(application, path)
        program.window.show()
        return application.exec()
    except OpeningCancelledError:
        return 0
    finally:
        hooks.uninstall()
        log.close()
