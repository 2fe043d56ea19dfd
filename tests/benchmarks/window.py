"""How long from a key in the filter of the real window until all that follows from it is painted.

The end is the last painting before the window was quiet for 60 ms; the event loop runs as in the program.
"""

import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from mirps_desktop.app import create_application, create_window
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.widgets.main_window import MainWindow
from tests.benchmarks.typed import TEXTS, Times, own_memory

_QUIET = 0.06  # seconds without painting, after which nothing more is to come
_LONGEST = 20.0  # seconds; an answer that takes longer is a fault


@dataclass(frozen=True, slots=True)
class Press:
    """A key in seconds: until the answer was known to all, first and last painted; the longest standstill."""

    text: str
    answered: float
    first: float
    last: float
    blocked: float


@dataclass(frozen=True, slots=True)
class WindowReport:
    """What was measured at one size: seconds and megabytes."""

    platform: str
    presses: tuple[Press, ...]
    shown: float
    memory: float

    @property
    def painted(self) -> Times:
        """Until everything that follows from the key was painted."""
        return Times.of([press.last for press in self.presses])

    @property
    def first(self) -> Times:
        """Until the first painting with the new answer."""
        return Times.of([press.first for press in self.presses])

    @property
    def blocked(self) -> Times:
        """The longest time in which the window did not answer, per key."""
        return Times.of([press.blocked for press in self.presses])


class Typist(QObject):
    """Presses keys, and watches the window's event loop while it follows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._loop = QEventLoop()
        self._beat = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._wanted = ""
        self._start = self._last_beat = 0.0
        self._answered = self._first = self._last = self._blocked = 0.0
        window.installEventFilter(self)
        window._search.results_changed.connect(self._on_results)

    def press(self, letter: str) -> Press:
        """Type `letter`, or clear the filter if it is empty, and wait until nothing more happens."""
        edit = self._window.filter
        self._wanted = edit.text() + letter if letter else ""
        self._forget()
        self._beat.start()
        if letter:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(edit, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        else:
            edit.clear()
        self._alive()
        self._loop.exec()
        self._beat.stop()
        if not self._first:
            raise TimeoutError(f"nothing was painted for {self._wanted}")
        start = self._start
        return Press(
            self._wanted, self._answered - start, self._first - start, self._last - start, self._blocked
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's own name
        """Paint what the window is to paint, and note when that was done."""
        if watched is not self._window or event.type() != QEvent.Type.UpdateRequest:
            return False
        self._window.event(event)
        self._last = perf_counter()
        if self._answered and not self._first:
            self._first = self._last
        return True

    def _forget(self) -> None:
        self._start = self._last_beat = perf_counter()
        self._answered = self._first = self._last = self._blocked = 0.0

    def _on_results(self) -> None:
        if self._window._search.results.query.text == self._wanted:
            self._answered = perf_counter()

    def _alive(self) -> None:
        now = perf_counter()
        self._blocked = max(self._blocked, now - self._last_beat)
        self._last_beat = now

    def _on_beat(self) -> None:
        self._alive()
        is_over = self._first and self._last_beat - self._last > _QUIET
        if is_over or self._last_beat - self._start > _LONGEST:
            self._loop.quit()


def measure_window(path: Path, screen: str, repeats: int = 3, texts: Sequence[str] = TEXTS) -> WindowReport:
    """Type `texts` into a window over the catalogue at `path`; each key counts with its median.

    `screen` is a platform of Qt. Needs a process of its own.
    """
    os.environ["QT_QPA_PLATFORM"] = screen
    before = own_memory()
    with tempfile.TemporaryDirectory() as folder:
        for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
            QSettings.setPath(kind, QSettings.Scope.UserScope, folder)
        application = create_application(["benchmarks"], lambda _problem: 2)
        application.setCursorFlashTime(0)  # a blinking cursor is painted too
        start = perf_counter()
        window = create_window(Catalogue.open(path))  # of our own making: no copy
        window.show()
        application.processEvents()
        shown = perf_counter() - start
        edit = window.filter
        edit.textChanged.disconnect(edit._show_cross)  # it fades in over 160 ms: that would count as painting
        edit.setFocus()
        typist = Typist(window)
        sessions = [list(_session(typist, texts)) for _ in range(repeats)]
        memory = own_memory() - before
        window.close()
        window._search.close()
    presses = tuple(_merged(same) for same in zip(*sessions, strict=True))
    return WindowReport(application.platformName(), presses, shown, memory)


def _session(typist: Typist, texts: Sequence[str]) -> Iterator[Press]:
    for text in texts:
        yield from map(typist.press, text)
        typist.press("")


def _merged(same: Sequence[Press]) -> Press:
    """Return one key with the medians of its repeats."""
    return Press(
        same[0].text,
        median(press.answered for press in same),
        median(press.first for press in same),
        median(press.last for press in same),
        median(press.blocked for press in same),
    )
