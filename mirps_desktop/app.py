"""The composition root: the application, what watches over it, and its window."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from mirps_desktop import __version__
from mirps_desktop.catalogue.telling import OpeningCancelledError
from mirps_desktop.data_folder import data_folder
from mirps_desktop.faults.hooks import FaultHooks
from mirps_desktop.qt_start import Say, start_qt

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from mirps_desktop.catalogue.store import Catalogue
    from mirps_desktop.widgets.main_window import MainWindow


def create_application(arguments: list[str], refuse: Say) -> QApplication:
    """Return the Qt application; raises Problem NO_FONTS where every letter would be a box.

    Where Qt cannot start, `refuse` is told the Problem, and the process ends with the status it returns.
    """
    from mirps_desktop.printing.fonts import check_fonts  # noqa: PLC0415 — PySide is loaded by now

    application = start_qt(arguments, refuse)
    application.setApplicationName("mirps-desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("mirps-desktop")
    check_fonts()
    return application


def create_window(catalogue: Catalogue | None = None) -> MainWindow:
    """Return the whole window over `catalogue`, or the bundled one; raises Problem."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from mirps_desktop.program import Program  # noqa: PLC0415

    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101
    program = Program(application, catalogue=catalogue)
    program.window.finish()
    return program.window


def run(path: Path | None, refuse: Say) -> int:
    """Show the window until it is closed; return the exit code; raises Problem.

    `refuse` says why there can be no window, or none any more, and returns the exit code for that.
    """
    application = create_application(sys.argv[:1], refuse)
    from mirps_desktop.program import Program  # noqa: PLC0415
    from mirps_desktop.widgets.fault_notices import FaultNotices  # noqa: PLC0415

    hooks = FaultHooks(data_folder(), FaultNotices(application).tell)
    hooks.install()
    try:
        program = Program(application, path)
        program.refused.connect(lambda problem: application.exit(refuse(problem)))
        program.started.connect(lambda: _watch(application))
        program.window.show()
        return application.exec()
    except OpeningCancelledError:
        return 0
    finally:
        hooks.uninstall()


def _watch(application: QApplication) -> None:
    """Do what has no time before there is a window: a log, and Python's search for rubbish."""
    gc.enable()
    gc.freeze()  # what is there now stays; looking through it again and again would take time
    from mirps_desktop.faults.log import Log  # noqa: PLC0415 — after the start

    log = Log(data_folder())
    application.aboutToQuit.connect(log.close)
