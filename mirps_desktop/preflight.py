"""Can Qt start here? Where it cannot, Qt would abort without a word that a reader understands."""

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
    """Raise Problem UNKNOWN_PLATFORM or NO_DISPLAY where the environment alone says that no window can open.

    It is asked at every start, and costs nothing; see `diagnose` for what the environment does not say.
    """
    wanted = _wanted_platforms()
    known = _PLATFORMS.get(sys.platform, wanted)
    for platform in wanted:
        if platform not in known:
            raise Problem(ProblemKind.UNKNOWN_PLATFORM, value=platform, known=", ".join(known))
    displays = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    needed = [displays.get(platform, "") for platform in _platforms()]
    if needed and not any(not name or os.environ.get(name) for name in needed):
        raise Problem(ProblemKind.NO_DISPLAY, reason=f"{needed[-1]}=")


def diagnose() -> None:
    """Raise Problem QT_MISSING or NO_DISPLAY with the reason why Qt gave up: it loads what Qt would load."""
    checks = {"wayland": _check_wayland, "xcb": _check_x11}
    refusal: Problem | None = None
    for platform in _platforms():  # Qt tries them in turn
        try:
            if platform in checks:  # the others need no display
                checks[platform]()
        except Problem as problem:
            refusal = problem
        else:
            return
    if refusal:
        raise refusal


def _platforms() -> Sequence[str]:
    """Return the platform plugins that Qt tries here, where they may find no display."""
    return (_wanted_platforms() or ("wayland", "xcb")) if sys.platform == "linux" else ()


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
    _load("libqwayland*.so")


def _check_x11() -> None:
    """Raise Problem unless an X11 display is named, Qt's plugin for it loads, and it answers."""
    import ctypes  # noqa: PLC0415 — only where Qt has given up

    display = os.environ.get("DISPLAY", "")
    if not display:
        raise Problem(ProblemKind.NO_DISPLAY, reason="DISPLAY=")
    _load("libqxcb.so")
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError as error:  # its text names the library that is missing
        raise Problem(ProblemKind.QT_MISSING, reason=str(error)) from error
    x11.XOpenDisplay.argtypes, x11.XOpenDisplay.restype = [ctypes.c_char_p], ctypes.c_void_p
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    connection = x11.XOpenDisplay(None)
    if not connection:
        raise Problem(ProblemKind.NO_DISPLAY, reason=f"DISPLAY={display}")
    x11.XCloseDisplay(connection)


def _load(pattern: str) -> None:
    """Load Qt's platform plugin; raise Problem QT_MISSING with the name of the library that it lacks."""
    import ctypes  # noqa: PLC0415

    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    try:
        for plugin in folder.glob(pattern):
            ctypes.CDLL(str(plugin))
    except OSError as error:
        raise Problem(ProblemKind.QT_MISSING, reason=str(error)) from error
