"""Where the window opens when the screens have changed since; each set of screens needs its own process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_ONE = ("one", 0, 0, 1920, 1080)
_RIGHT = ("right", 1920, 0, 1920, 1080)
_LEFT = ("left", -1600, 0, 1600, 1200)
_SMALL = ("small", 0, 0, 1280, 800)
Screen = tuple[str, int, int, int, int]

_PROGRAM = """
import sys
from PySide6.QtCore import QSettings
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
from mirps_desktop.app import create_application, create_window
application = create_application(["mirps-desktop"], lambda problem: 2)
window = create_window()
window.show()
application.processEvents()
if len(sys.argv) > 2:
    window.setGeometry(*map(int, sys.argv[3].split()))
    getattr(window, sys.argv[2])()
    application.processEvents()
print(window.screen().name(), window.isMaximized(), window.isFullScreen())
if len(sys.argv) == 2:
    window.showNormal()
    application.processEvents()
    print(window.screen().availableGeometry().contains(window.geometry()))
    print(*window.geometry().getRect())
window.close()
"""


def _run(folder: Path, screens: tuple[Screen, ...], *arguments: str) -> list[str]:
    """Start the program on `screens` and end it; return the lines that it printed."""
    keys = ("name", "x", "y", "width", "height")
    sizes = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    described = [dict(zip(keys, screen, strict=True)) | sizes for screen in screens]
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": described}))
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder), *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={path}"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("before", "after", "state", "expected"),
    [
        ((_ONE, _RIGHT), (_ONE, _RIGHT), "showNormal", "right False False"),
        ((_ONE, _RIGHT), (_ONE, _RIGHT), "showFullScreen", "right False True"),
        ((_ONE, _RIGHT), (_ONE,), "showNormal", "one False False"),
        ((_ONE, _RIGHT), (_ONE,), "showMaximized", "one True False"),
        ((_ONE, _LEFT), (_ONE,), "showNormal", "one False False"),
        ((_ONE,), (_SMALL,), "showNormal", "small False False"),
        ((_ONE,), (_SMALL,), "showMaximized", "small True False"),
        ((_ONE, _RIGHT), (_SMALL,), "showFullScreen", "small True False"),
    ],
)
def test_the_window_comes_back_on_a_screen_that_is_there(
    tmp_path: Path, before: tuple[Screen, ...], after: tuple[Screen, ...], state: str, expected: str
) -> None:
    left = before[-1][1] + 90
    placed = _run(tmp_path, before, state, f"{left} 120 1300 800")
    assert placed[0].startswith(before[-1][0])
    shown, is_inside, geometry = _run(tmp_path, after)
    assert shown == expected
    assert is_inside == "True"
    if before == after:
        assert geometry == f"{left} 120 1300 800"


def test_a_window_at_the_upper_edge_does_not_wander(tmp_path: Path) -> None:
    _run(tmp_path, (_ONE,), "showNormal", "300 10 1300 800")
    first = _run(tmp_path, (_ONE,))[-1]
    assert first.split()[0] == "300"
    assert _run(tmp_path, (_ONE,))[-1] == first
