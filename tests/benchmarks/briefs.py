"""One brief from a cold process: what waits between the command and the file."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

_OUTPUT = "OUTPUT"
_MAIN = ("-m", "mirps_desktop.cli.main")
COMMANDS: Mapping[str, Sequence[str]] = {
    "Python alone": ("-c", "pass"),
    "the import of openpyxl": ("-c", "import openpyxl"),
    "brief of one country": (*_MAIN, "brief", "GTM", "--force", "-o", _OUTPUT),
    "briefs of all countries": (*_MAIN, "brief", "--all", "--force", "-o", _OUTPUT),
    "comparison of seven countries": (*_MAIN, "brief", "--all", "--compare", "--force", "-o", _OUTPUT),
    "regional overview": (*_MAIN, "overview", "--force", "-o", _OUTPUT),
}


def measure_cold(arguments: Sequence[str], repeats: int = 9) -> float:
    """Return the median seconds of `repeats` processes of Python with `arguments`.

    A run before them is not counted: it fills the caches of the disk.
    """
    taken = []
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder) / "a.xlsx")
        command = [sys.executable, *(output if word == _OUTPUT else word for word in arguments)]
        for _ in range(repeats + 1):
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            taken.append(time.perf_counter() - start)
    return median(taken[1:])
