"""The one window, and another in its place when another catalogue is opened.

Everything in a window rests on the catalogue it was built over. So another catalogue gets another window,
built by the same lines as the first; until that stands, nothing of the old one has changed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from mirps_desktop.catalogue.opening import is_bundled, open_at_once, open_catalogue, verify
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.catalogue.telling import OpeningCancelledError, Tell, tell_nobody
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.problems import Problem
from mirps_desktop.session import Session
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.appearance import AppearanceSwitch
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.translation import TranslatorSwitch

if TYPE_CHECKING:
    from mirps_desktop.widgets.opening_progress import OpeningProgress


class Program(QObject):
    """Builds and connects everything; it lives as long as its window."""

    started = Signal()
    """The first window is there, and answers."""
    refused = Signal(object)
    """Carries the Problem of a catalogue that turned out damaged once it was shown; it has been told."""

    def __init__(
        self, application: QApplication, path: Path | None = None, catalogue: Catalogue | None = None
    ) -> None:
        """Build the window over a `catalogue` that is open, or the one at `path`, or the bundled one.

        Raises Problem, and OpeningCancelledError where the reader gives up a large one.
        """
        super().__init__()
        self._application = application
        self._is_started = False
        self._settings = Settings()
        self._appearance = AppearanceSwitch(application, self._settings.appearance)
        self._translators = TranslatorSwitch(application)
        self._translators.install(self._settings.language)
        try:
            self._catalogue = catalogue or self._opened(path, open_at_once)
            self.window = self._first(self._catalogue)
        except Problem as problem:
            if path is None:  # the reader named none, and may see no terminal
                self._appearance.dress()
                self._refuse(problem)
            raise

    def _first(self, catalogue: Catalogue) -> MainWindow:
        """Return the first window; raises Problem where damage of the catalogue is why there is none."""
        try:
            window = self._built(catalogue)
            self._appearance.dress()
        except Exception:
            verify(catalogue)  # raises the Problem, if that is why
            raise
        return window

    def _opened(self, path: Path | None, opening: Callable[[Path | None, Tell], Catalogue]) -> Catalogue:
        """Return the catalogue, which is remembered if it is another than the bundled one."""
        if path is None or is_bundled(path):
            return opening(None, tell_nobody)
        with _told(path) as tell:
            catalogue = opening(path, tell)
        self._settings.remember_catalogue(path)
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
        window.painted.connect(lambda: QTimer.singleShot(0, window, partial(self._finish, window, search)))
        return window

    def _finish(self, window: MainWindow, search: PledgeSearch) -> None:
        """Do what the first picture of `window` did not need; log and seal whatever else fails."""
        from mirps_desktop.models.seal_check import SealCheck  # noqa: PLC0415 — after the start

        try:
            window.finish()
            # Not within the very click on the old window that is to go.
            window.catalogues.wanted.connect(
                lambda path: QTimer.singleShot(0, self, partial(self.open, path))
            )
            search.get_ready()
            if not self._is_started:
                self._appearance.follow_system()
        finally:
            if not self._is_started:
                self._is_started = True
                self.started.emit()
            check = SealCheck(search.catalogue, window)
            check.failed.connect(self._give_up)
            check.start()  # also where something failed: a damaged file may be why
        if search.catalogue.origin:
            from mirps_desktop.documents.own_catalogues import keep  # noqa: PLC0415 — for foreign ones

            keep(search.catalogue)
        is_ours = is_bundled(search.catalogue.path)
        count = sum(search.catalogue.counts.values())
        _note("opened %s, %d pledges", "the bundled catalogue" if is_ours else "a file", count)

    def open(self, path: Path | None) -> None:
        """Show the catalogue at `path`, or the bundled one, in a new window; or say why not."""
        old = self.window
        try:
            catalogue = self._opened(path, open_catalogue)
        except OpeningCancelledError:
            return
        except Problem as problem:
            self._refuse(problem, old)
            return
        old.session.remember()  # where it is, so that the new one comes to the same place
        self.window, self._catalogue = self._built(catalogue), catalogue
        self.window.filter.setText(old.filter.text())
        self.window.show()
        old.close()
        old.deleteLater()

    def _give_up(self, catalogue: Catalogue, problem: Problem) -> None:
        """Say that `catalogue` is damaged, and end, if it is shown: what is shown may not be the record."""
        if catalogue is not self._catalogue:
            return
        self.window.hide()
        self._refuse(problem)
        self.window.close()
        self.refused.emit(problem)

    def _refuse(self, problem: Problem, window: MainWindow | None = None) -> None:
        """Say why a catalogue cannot be opened, over `window` if there is one."""
        from mirps_desktop.widgets.refusal_box import RefusalBox  # noqa: PLC0415 — not at start

        _note("refused a file: %s", problem.kind)
        RefusalBox(problem, self._settings.language, window).exec()


@contextmanager
def _told(path: Path) -> Iterator[Tell]:
    """Give what shows the progress of opening `path`; a file of our own opens at once, and needs none."""
    shown: list[OpeningProgress] = []

    def tell(done: int, total: int) -> None:
        if not shown:
            from mirps_desktop.widgets.opening_progress import OpeningProgress  # noqa: PLC0415 — not at start

            shown.append(OpeningProgress(path, QApplication.activeWindow()))
        shown[0](done, total)

    try:
        yield tell
    finally:
        for progress in shown:
            progress.end()


def _note(text: str, *values: object) -> None:
    import logging  # noqa: PLC0415 — after the start

    logging.getLogger(__name__).info(text, *values)
