"""Whether Qt can start is found out without Qt aborting. A subprocess each: the libraries stay loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SAY = """
import os
from mirps_desktop import preflight, problems, qt_start
try:
    qt_start.load_qt()
    qt_start.start_qt([], lambda problem: print(problem.kind, problem.details.get("reason")) or 0)
except problems.Problem as problem:
    print(problem.kind, problem.details.get("reason") or problem.details["value"])
"""
_DEAD = ":59000"  # a number that no screen has
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of Linux")


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run this Python without a display but with `variables`."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, env=kept | variables, capture_output=True, text=True, timeout=60, check=False
    )


def without_qt(folder: Path) -> dict[str, str]:
    """Return an environment whose PySide6 lacks a library of the system."""
    (folder / "PySide6").mkdir()
    (folder / "PySide6" / "__init__.py").touch()
    (folder / "PySide6" / "QtWidgets.py").write_text("raise ImportError('libGL.so.1: not found')", "utf-8")
    path = os.pathsep.join([str(folder), str(Path(__file__).parents[1])])
    return {"PYTHONPATH": path}


@pytest.mark.usefixtures("needs_qt")
@pytest.mark.parametrize("platform", ["offscreen", "OFFSCREEN:a=b", "xcb;offscreen"])
def test_offscreen_needs_no_display(platform: str) -> None:
    assert run("-c", SAY, QT_QPA_PLATFORM=platform).stdout == ""


def test_missing_library_is_named(tmp_path: Path) -> None:
    assert run("-c", SAY, **without_qt(tmp_path)).stdout == "qt_missing libGL.so.1: not found\n"


@linux
@pytest.mark.usefixtures("needs_qt")
@pytest.mark.parametrize("platform", ["", "xcb", "wayland;xcb"])
def test_no_display(platform: str) -> None:
    said = run("-c", SAY, QT_QPA_PLATFORM=platform).stdout
    assert said == "no_display DISPLAY=\n"


@linux
@pytest.mark.usefixtures("needs_qt")
@pytest.mark.parametrize("platform", ["wayland", "wayland-egl"])
def test_an_x11_display_is_no_wayland_session(platform: str) -> None:
    said = run("-c", SAY, QT_QPA_PLATFORM=platform, DISPLAY=_DEAD).stdout
    assert said == "no_display WAYLAND_DISPLAY=\n"


@pytest.mark.usefixtures("needs_qt")
@pytest.mark.parametrize("platform", ["bogus", "linuxfb", "bogus;offscreen", "wayland-bogus", ";"])
def test_a_platform_without_a_window_is_named(platform: str) -> None:
    said = run("-c", SAY, QT_QPA_PLATFORM=platform).stdout
    assert said == f"unknown_platform {platform.partition(';')[0]}\n"


@linux
def test_dead_display() -> None:
    said = run("-c", SAY, DISPLAY=_DEAD, WAYLAND_DISPLAY="nobody-there").stdout
    assert said.startswith((f"no_display DISPLAY={_DEAD}", "qt_missing "))
