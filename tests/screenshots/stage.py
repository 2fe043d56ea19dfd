"""A window of its own for every picture: the same screen, place and settings on any machine."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QPoint, QSettings, QTimer
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mirps_desktop.app import create_window
from mirps_desktop.language import Language
from mirps_desktop.settings import Appearance, Settings
from mirps_desktop.widgets.main_window import MainWindow
from tests.screenshots.windows import Picture

SIZE = (1440, 900)
_FONT = ("sans-serif", 9.0)  # which one that is, the system says
_SCREEN = {"name": "screen", "x": 0, "y": 0, "width": 1600, "height": 1000}
_BEAT = 80  # milliseconds between two looks; what stays the same over that time is complete
_LONGEST = 15.0  # seconds


def set_screen(folder: Path) -> None:
    """Let Qt, before it starts, have a screen of one size and scale, and no display; files go to `folder`."""
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [_SCREEN]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"
    os.environ["QT_SCALE_FACTOR"] = "1"
    os.environ["QT_FONT_DPI"] = "96"
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        os.environ[variable] = str(folder)


def set_font(application: QApplication) -> None:
    """Let the window be written in the usual font of the system; no cursor blinks."""
    font = QFont(_FONT[0])
    font.setPointSizeF(_FONT[1])
    application.setFont(font)
    application.setCursorFlashTime(0)


@contextmanager
def _opened(language: Language, folder: Path) -> Iterator[MainWindow]:
    """Open a window with new settings, kept in `folder`."""
    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder))
    settings = Settings()
    settings.language = language
    settings.appearance = Appearance.LIGHT  # the system's may be anything
    window = create_window()
    window.resize(*SIZE)
    window.move(QPoint(40, 20))
    window.show()
    window.activateWindow()
    try:
        yield window
    finally:
        window.choices.set_language(Language.ENGLISH)  # the translators are the application's
        window.choices.set_appearance(Appearance.SYSTEM)
        window.close()
        window._search.close()
        window.deleteLater()
        QApplication.processEvents()


def take(
    picture: Picture, language: Language, folder: Path, look: Callable[[QWidget], None] | None = None
) -> QImage:
    """Return `picture`: of the menu or dialog on top of the window, or else of the window itself.

    Settings are kept in `folder`, which is empty; `look` is shown the widget before it is closed.
    """
    with _opened(language, folder) as window:
        camera = _Camera(window, look)
        acts = iter(picture.acts)

        def step() -> None:
            """Act once, and look on while it lasts: a dialog answers only once it is closed."""
            act = next(acts, None)
            if act is None:
                camera.start()
            else:
                QTimer.singleShot(0, step)
                act(window)

        step()
        return camera.wait()


class _Camera:
    """Takes what is on top once it stays the same, and closes it."""

    def __init__(self, window: MainWindow, look: Callable[[QWidget], None] | None) -> None:
        self._window = window
        self._show = look or (lambda _widget: None)
        self._loop = QEventLoop()
        self._timer = QTimer(interval=_BEAT)
        self._timer.timeout.connect(self._look)
        self._last = QImage()
        self._end = monotonic() + _LONGEST
        self._taken = QImage()

    def start(self) -> None:
        """Begin to look, before or while a dialog is open."""
        self._timer.start()

    def wait(self) -> QImage:
        """Return what was taken."""
        if self._taken.isNull():
            self._loop.exec()
        return self._taken

    def _look(self) -> None:
        top = self._top()
        seen = top.grab().toImage()
        if seen != self._last and monotonic() < self._end:
            self._last = seen
            return
        self._timer.stop()
        self._taken = seen
        self._loop.quit()
        self._show(top)
        if top is not self._window:
            top.close()

    def _top(self) -> QWidget:
        over = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        modal = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return modal or (over[-1] if over else self._window)
