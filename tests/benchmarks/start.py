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
WIDGETS = """
import sys
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication, QLineEdit, QListView, QMainWindow, QSplitter, QTextBrowser, QTreeView
)
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1400, 860)
for title in ("File", "Edit", "View", "Go", "Help"):
    window.menuBar().addMenu(title)
bar = window.addToolBar("Tools")
bar.addWidget(QLineEdit())
for title in ("Export", "Brief", "Print", "Overview"):
    bar.addAction(title)
parts = QSplitter()
tree, rows, text = QTreeView(), QListView(), QTextBrowser()
for part in (tree, rows, text):
    parts.addWidget(part)
groups, pledges = QStandardItemModel(), QStandardItemModel()
for number in range(4):
    group = QStandardItem(f"Theme {number}")
    groups.appendRow(group)
    for one in range(8):
        group.appendRow(QStandardItem(f"Country {one}"))
for number in range(35):
    pledges.appendRow(QStandardItem(f"Pledge {number} of a country on a theme"))
tree.setModel(groups)
tree.expandAll()
rows.setModel(pledges)
text.setHtml("<h2>R1</h2><p><b>Theme</b></p><p>" + "A text of some lines. " * 40)
window.setCentralWidget(parts)
window.statusBar().showMessage("35 pledges")
window.show()
application.exec()
"""
"""A window of the same widgets, with something written in them, and nothing behind."""
_QUIET = 0.4  # seconds without a change, after which the window is complete
_LONGEST = 10.0
_REST = 0.1
_BETWEEN = 0.005  # between two pictures: the server that makes them has the windows to draw, too
_GLANCE = 16  # rows


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


def measure_start(path: Path | str | None, repeats: int) -> StartReport:
    """Start the program over the catalogue at `path`, or the bundled one. Needs a process of its own.

    A text is other Python to be started in its place.
    """
    screen = _Screen()
    program = (
        ["-c", path] if isinstance(path, str) else ["-m", "mirps_desktop", *([str(path)] if path else [])]
    )
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": "", "QT_QPA_PLATFORM": "xcb"}
        environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # without a desktop, Qt would start a bus
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody's programs are compiled at each start
        if isinstance(path, Path):
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
        before = self._picture(_GLANCE)
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
        """Return when the last change was seen, and whether there was one.

        Until there is a window, only a strip in the middle of the screen is looked at: the server that takes
        the pictures has the window to make.
        """
        changed, seen = start, False
        while perf_counter() - start < _LONGEST and not (seen and perf_counter() - changed > _QUIET):
            sleep(_BETWEEN if seen else _BETWEEN / 2)
            now = perf_counter()
            latest = self._picture(None if seen else _GLANCE)
            if latest != picture:
                picture, changed, seen = self._picture() if not seen else latest, now, True
        return changed, seen

    def _picture(self, rows: int | None = None) -> QImage:
        """Return a picture of the screen, or of `rows` of it, a third from above."""
        screen = QGuiApplication.primaryScreen()
        top, height = (screen.size().height() // 3, rows) if rows else (0, -1)
        return screen.grabWindow(0, 0, top, -1, height).toImage()


def _most_memory(process: int) -> float:
    """Return the most memory that `process` has had, in MB; as Linux tells it."""
    status = Path(f"/proc/{process}/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024
