"""The one window, and another in its place when another catalogue is opened.

Everything in a window rests on the catalogue it was built over. So another catalogue gets another window,
built by the same lines as the first; until that stands, nothing of the old one has changed.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from mirps_desktop.catalogue.opening import is_bundled, open_catalogue
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem
from mirps_desktop.session import Session
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.appearance import AppearanceSwitch
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.opening_progress import OpeningCancelledError, OpeningProgress
from mirps_desktop.widgets.translation import TranslatorSwitch

_LOGGER = logging.getLogger(__name__)


class Program(QObject):
    """Builds and connects everything; it lives as long as its window."""

    def __init__(
        self, application: QApplication, path: Path | None = None, catalogue: Catalogue | None = None
    ) -> None:
        """Build the window over a `catalogue` that is open, or the one at `path`, or the bundled one.

        Raises Problem, and OpeningCancelledError where the reader gives up a large one.
        """
        super().__init__()
        self._application = application
        self._settings = Settings()
        self._appearance = AppearanceSwitch(application, self._settings.appearance)
        self._translators = TranslatorSwitch(application)
        self._translators.install(self._settings.language)
        self.window = self._built(catalogue or self._opened(path))

    def _opened(self, path: Path | None) -> Catalogue:
        """Return the catalogue, which is remembered if it is another than the bundled one."""
        if path is None or is_bundled(path):
            catalogue = open_catalogue()
        else:
            progress = OpeningProgress(path, QApplication.activeWindow())
            try:
                catalogue = open_catalogue(path, progress)
            finally:
                progress.end()
            self._settings.remember_catalogue(path)
        count = sum(catalogue.counts.values())
        name = "the bundled catalogue" if catalogue.path == BUNDLED_CATALOGUE else "a file"
        _LOGGER.info("opened %s, %d pledges", name, count)
        return catalogue

    def _built(self, catalogue: Catalogue) -> MainWindow:
        first = Session(self._settings, catalogue).query
        search = PledgeSearch(catalogue, self._settings.language, first=first)
        window = MainWindow(search, self._settings, self._appearance, self._translators)
        search.setParent(window)
        self.setParent(window)
        # Whichever comes first: Qt aborts where a thread outlives the program.
        self._application.aboutToQuit.connect(search.close)
        window.destroyed.connect(search.close)
        window.destroyed.connect(catalogue.close)
        # Not within the very click on the old window that is to go.
        window.catalogues.wanted.connect(self.open, Qt.ConnectionType.QueuedConnection)
        return window

    def open(self, path: Path | None) -> None:
        """Show the catalogue at `path`, or the bundled one, in a new window; or say why not."""
        old = self.window
        try:
            catalogue = self._opened(path)
        except OpeningCancelledError:
            return
        except Problem as problem:
            _LOGGER.info("refused a file: %s", problem.kind)
            old.catalogues.refuse(problem)
            return
        old.session.remember()  # where it is, so that the new one comes to the same place
        self.window = self._built(catalogue)
        self.window.filter.setText(old.filter.text())
        self.window.show()
        old.close()
        old.deleteLater()
