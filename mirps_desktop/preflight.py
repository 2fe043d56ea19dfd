"""Asked before the window opens: can Qt start here? Where it cannot, Qt would abort without a word."""

import ctypes
import os
import sys
from pathlib import Path

from mirps_desktop.problems import Problem, ProblemKind


def check() -> None:
    """Raise Problem QT_MISSING or NO_DISPLAY, each with `reason`, if Qt could not open a window."""
    _load_widgets()
    if not sys.platform.startswith("linux"):
        return
    platforms = _wanted_platforms()
    if platforms.isdisjoint({"xcb", "wayland"}):
        return  # offscreen, minimal, vnc: they need no display
    if "wayland" in platforms and _wayland_answers():
        return
    _check_x11()


def _load_widgets() -> None:
    """Raise QT_MISSING if PySide6, or a library of the system that it needs, is not there."""
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415 — only the window needs Qt
    except ImportError as error:
        raise Problem(ProblemKind.QT_MISSING, reason=str(error)) from error


def _wanted_platforms() -> set[str]:
    """Return the names of Qt's platform plugins that the environment allows."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "").strip() or "wayland;xcb"
    return {"wayland" if "wayland" in name else name.partition(":")[0] for name in wanted.split(";")}


def _wayland_answers() -> bool:
    """Say whether a Wayland session is there and Qt's plugin for it can be loaded."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name or not Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name).is_socket():
        return False
    try:
        _load_plugin("libqwayland*.so")
    except OSError:
        return False
    return True


def _check_x11() -> None:
    """Raise Problem unless an X11 display is named, Qt's plugin for it loads, and it answers."""
    display = os.environ.get("DISPLAY", "")
    if not display:
        raise Problem(ProblemKind.NO_DISPLAY, reason="DISPLAY=")
    try:
        _load_plugin("libqxcb.so")
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError as error:  # its text names the library that is missing
        raise Problem(ProblemKind.QT_MISSING, reason=str(error)) from error
    x11.XOpenDisplay.argtypes, x11.XOpenDisplay.restype = [ctypes.c_char_p], ctypes.c_void_p
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    connection = x11.XOpenDisplay(None)
    if not connection:
        raise Problem(ProblemKind.NO_DISPLAY, reason=f"DISPLAY={display}")
    x11.XCloseDisplay(connection)


def _load_plugin(pattern: str) -> None:
    """Load Qt's platform plugin; raise OSError with the name of the library that it lacks."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    for plugin in folder.glob(pattern):
        ctypes.CDLL(str(plugin))
