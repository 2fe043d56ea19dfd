"""What the imports of a start cost, module by module, as Python tells it."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

_LINE = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s*(\S+)")
_START = "from mirps_desktop import app, qt_start; qt_start.load_qt(); import mirps_desktop.program"


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Modules → seconds that each takes without those it imports, the least of several processes."""

    seconds: Mapping[str, float]

    def of(self, group: str) -> Mapping[str, float]:
        """Return the modules of a group: "own", "Qt" or "standard library"."""
        return {name: taken for name, taken in self.seconds.items() if _group(name) == group}


def measure_imports(repeats: int) -> ImportReport:
    """Import in fresh processes what the window needs before it is painted."""
    least: dict[str, float] = {}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for _ in range(repeats + 1):  # the first one compiles
        command = [sys.executable, "-X", "importtime", "-c", _START]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
        for taken, name in _LINE.findall(done.stderr):
            least[name] = min(int(taken) / 1_000_000, least.get(name, 1.0))
    return ImportReport(least)


def _group(name: str) -> str:
    top = name.partition(".")[0]
    if top == "mirps_desktop":
        return "own"
    return "Qt" if top in {"PySide6", "shiboken6", "shibokensupport"} else "standard library"
