"""Asked before the window opens: can Qt start here? Where it cannot, Qt would abort without a word."""

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from mirps_desktop.problems import Problem, ProblemKind

# Where the window works. Others abort, or have no screen (linuxfb, minimal), or no window manager (eglfs).
_PLATFORMS = {
    "linux": ("xcb", "wayland", "offscreen", "vnc"),
    "win32": ("windows", "offscreen"),
    "darwin": ("cocoa", "offscreen"),
}


def check() -> None:
    """Raise Problem QT_MISSING, UNKNOWN_PLATFORM or NO_DISPLAY if Qt could not open a window."""
    _load_widgets()
    wanted = _wanted_platforms()
    known = _PLATFORMS.get(sys.platform, wanted)
    for platform in wanted:
        if platform not in known:
            raise Problem(ProblemKind.UNKNOWN_PLATFORM, value=platform, known=", ".join(known))
    if sys.platform == "linux":
        _check_one_of(wanted or ("wayland", "xcb"))


def _check_one_of(platforms: Sequence[str]) -> None:
    """Raise the Problem of the last of `platforms` unless one of them answers; Qt tries them in turn."""
    checks = {"wayland": _check_wayland, "xcb": _check_x11}
    refusal: Problem | None = None
    for platform in platforms:
        try:
            if platform in checks:  # the others need no display
                checks[platform]()
        except Problem as problem:
            refusal = problem
        else:
            return
    if refusal:
        raise refusal


def _load_widgets() -> None:
    """Raise QT_MISSING if PySide6, or a library of the system that it needs, is not there."""
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415 — only the window needs Qt
    except ImportError as error:
        raise Problem(ProblemKind.QT_MISSING, reason=str(error)) from error


def _wanted_platforms() -> tuple[str, ...]:
    """Return the names of Qt's platform plugins that the environment asks for, if any."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "").strip().lower()
    names = [name.partition(":")[0] for name in wanted.split(";")] if wanted else []
    return tuple("wayland" if name in {"wayland-egl", "wayland-brcm"} else name for name in names)


def _check_wayland() -> None:
    """Raise Problem unless a Wayland session is there and Qt's plugin for it can be loaded."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name or not Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name).is_socket():
        raise Problem(ProblemKind.NO_DISPLAY, reason=f"WAYLAND_DISPLAY={name}")
    try:
        _load_plugin("libqwayland*.so")
    except OSError as error:
        raise Problem(ProblemKind.QT_MISSING, reason=str(error)) from error


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
