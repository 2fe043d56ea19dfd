"""How long from the trigger of each action of the menus until what it shows is painted.

The real window, without a screen, each action twice: the first time modules are loaded for it. A dialog
counts until its last painting before the window was quiet, and is closed. A question for a file is
answered at once, and the writing counts.
"""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from mirps_desktop.app import create_application, create_window
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.widgets.action_list import ACTIONS
from mirps_desktop.widgets.main_window import MainWindow

_QUIET = 0.06  # seconds without painting, after which nothing more is to come
_LONGEST = 60.0
_PROMPT = 0.1  # seconds after which a reader wants to see that something goes on
_LEFT_OUT = frozenset({"quit", "bundled"})  # they end the window


@dataclass(frozen=True, slots=True)
class Act:
    """An action in seconds, the first time and again, until all was painted; and until a busy cursor."""

    name: str
    first: float
    again: float
    told: float | None

    @property
    def is_prompt(self) -> bool:
        """Whether it was done, or showed that it goes on, before a reader wonders."""
        return max(self.first, self.again) <= _PROMPT or (self.told is not None and self.told <= _PROMPT)


class _Watch(QObject):
    """Triggers actions, watches what is painted, and closes what they open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._loop = QEventLoop()
        self._beat = QTimer(self, interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._start = self._last = 0.0
        self._painted: float | None = None
        self.told: float | None = None

    def run(self, name: str) -> float:
        """Trigger the action `name`; return the seconds until all of it was painted."""
        self._painted = None
        self._start = self._last = perf_counter()
        self._beat.start()
        self._window.actions_[name].trigger()
        self._last = max(self._last, perf_counter())
        self._loop.exec()
        self._beat.stop()
        return (self._painted or self._last) - self._start

    def busy(self) -> None:
        """Note the first busy cursor of this run."""
        if self.told is None:
            self.told = perf_counter() - self._start

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's own name
        """Paint what is to be painted, and note when that was done."""
        if event.type() != QEvent.Type.UpdateRequest or not isinstance(watched, QWidget):
            return False
        watched.event(event)
        self._last = perf_counter()
        return True

    def _on_beat(self) -> None:
        now = perf_counter()
        if now - self._last < _QUIET and now - self._start < _LONGEST:
            return
        self._painted = self._painted or self._last
        opened = [
            one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
        ]
        if opened:
            opened[-1].close()
            self._last = now
        else:
            self._loop.quit()


def measure_actions(path: Path) -> list[Act]:
    """Trigger every action of a window over the catalogue at `path`. Needs a process of its own."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, folder)
        application = create_application(["benchmarks"], lambda _problem: 2)
        application.setCursorFlashTime(0)
        _answer_at_once(Path(folder))
        window = create_window(Catalogue.open(path))
        window.show()
        application.processEvents()
        watch = _Watch(window)
        application.installEventFilter(watch)
        _tell_of_busy(watch)
        acts = list(_acts(window, watch))
        window.close()
        window._search.close()
    return acts


def _acts(window: MainWindow, watch: _Watch) -> Iterator[Act]:
    for record in ACTIONS:
        if record.name in _LEFT_OUT:
            continue
        times = []
        watch.told = None
        for _ in range(2):
            window.pages.show_list()
            window.browse.list.selectRow(1)
            if record.name == "compare":
                window.browse.list.selectAll() if window._search.total < 4 else _select(window)
            QApplication.processEvents()
            times.append(watch.run(record.name))
        yield Act(record.name, times[0], times[1], watch.told)
    window.choices.set_language(window._search.language)


def _select(window: MainWindow) -> None:
    selection = window.browse.list.selectionModel()
    for row in (2, 3):
        selection.select(window.browse.list_model.index(row, 0), selection.SelectionFlag.Select)


def _answer_at_once(folder: Path) -> None:
    """Answer questions for files, and open nothing in other programs."""
    dialogs: Any = QFileDialog

    def save(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        (folder / Path(name).name).unlink(missing_ok=True)
        return str(folder / Path(name).name), ""

    dialogs.getSaveFileName = save
    dialogs.getOpenFileName = lambda *_asked: ("", "")
    services: Any = QDesktopServices
    services.openUrl = lambda _url: True


def _tell_of_busy(watch: _Watch) -> None:
    """Let `watch` know of every busy cursor."""
    application: Any = QGuiApplication
    set_cursor = application.setOverrideCursor

    def told(cursor: object) -> None:
        watch.busy()
        set_cursor(cursor)

    application.setOverrideCursor = told
