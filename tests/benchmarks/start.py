"""The first second: from the start of the process to the last change on the screen, seen from outside.

An empty window of PySide6 is started in turn with the program; both are watched on the same screen by
comparing pictures of it, until nothing has changed for a while. Needs a display that nothing else draws on.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

from PySide6.QtGui import QGuiApplication, QImage

from mirps_desktop.catalogue.own_builds import with_build

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1000, 700)
window.show()
application.exec()
"""
_QUIET = 0.4  # seconds without a change, after which the window is complete
_LONGEST = 10.0
_REST = 0.1
_BETWEEN = 0.005  # between two pictures: the server that makes them has the windows to draw, too


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until the window was complete, and the most memory by then in MB."""

    complete: float
    memory: float


@dataclass(frozen=True, slots=True)
class StartReport:
    """Starts of the program, each with the start of an empty window just before it."""

    own: Sequence[Start]
    empty: Sequence[Start]

    @property
    def ratio(self) -> float:
        """How many times as long as the empty window it takes, the median of the pairs."""
        pairs = zip(self.own, self.empty, strict=True)
        return median(own.complete / empty.complete for own, empty in pairs)

    @property
    def memory_ratio(self) -> float:
        """How many times the memory of the empty window it takes."""
        pairs = zip(self.own, self.empty, strict=True)
        return median(own.memory / empty.memory for own, empty in pairs)


def measure_start(path: Path | None, repeats: int) -> StartReport:
    """Start the program over the catalogue at `path`, or the bundled one. Needs a process of its own."""
    screen = _Screen()
    program = ["-m", "mirps_desktop", *([str(path)] if path else [])]
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": "", "QT_QPA_PLATFORM": "xcb"}
        environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # without a desktop, Qt would start a bus
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody's programs are compiled at each start
        if path:
            _note(path, Path(home))
        pairs = [
            (screen.start(["-c", _EMPTY], environment), screen.start(program, environment))
            for _ in range(repeats + 1)
        ][1:]  # the first one fills the caches
    return StartReport([own for _, own in pairs], [empty for empty, _ in pairs])


def _note(path: Path, home: Path) -> None:
    """Let the program take the catalogue at `path` for one of its own making, which it is."""
    noted = home / ".local" / "share" / "mirps-desktop" / "built-here.txt"
    noted.parent.mkdir(parents=True)
    noted.write_bytes(with_build(path))


class _Screen:
    """Watches the whole screen."""

    def __init__(self) -> None:
        self._application = QGuiApplication.instance() or QGuiApplication(["benchmarks"])

    def start(self, arguments: Sequence[str], environment: Mapping[str, str]) -> Start:
        """Start Python with `arguments`, and end it once its window is complete."""
        before = self._picture()
        start = perf_counter()
        process = subprocess.Popen([sys.executable, *arguments], env=environment)
        try:
            changed, seen = self._watch(before, start)
            assert seen, f"no window by {arguments}"
            memory = _most_memory(process.pid)
        finally:
            process.terminate()
            process.wait()
        sleep(_REST)
        return Start(changed - start, memory)

    def _watch(self, picture: QImage, start: float) -> tuple[float, bool]:
        """Return when the last change was seen, and whether there was one."""
        changed, seen = start, False
        while perf_counter() - start < _LONGEST and not (seen and perf_counter() - changed > _QUIET):
            sleep(_BETWEEN)
            now = perf_counter()
            latest = self._picture()
            if latest != picture:
                picture, changed, seen = latest, now, True
        return changed, seen

    def _picture(self) -> QImage:
        return QGuiApplication.primaryScreen().grabWindow(0).toImage()


def _most_memory(process: int) -> float:
    """Return the most memory that `process` has had, in MB; as Linux tells it."""
    status = Path(f"/proc/{process}/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024
