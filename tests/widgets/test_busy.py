"""The cursor says that the window is at work."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.about_dialog import AboutDialog
from mirps_desktop.widgets.busy import busy
from mirps_desktop.widgets.main_window import MainWindow


def _is_busy() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() is Qt.CursorShape.WaitCursor


def test_it_is_busy_while_nothing_is_answered(qtbot: QtBot) -> None:
    seen: list[bool] = []
    busy(lambda: seen.append(_is_busy()))()
    assert seen == [True]
    qtbot.waitUntil(lambda: not _is_busy())


def test_actions_are_busy_until_their_dialog_asks(window: MainWindow, qtbot: QtBot) -> None:
    made: list[bool] = []
    shown: list[bool] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        shown.append(_is_busy())
        dialog.reject()

    original = AboutDialog._paragraphs

    def paragraphs(self: AboutDialog, *given: object) -> list[str]:
        made.append(_is_busy())
        QTimer.singleShot(50, look)
        return original(self, *given)  # type: ignore[arg-type]

    AboutDialog._paragraphs = paragraphs  # type: ignore[method-assign,assignment]
    try:
        window.actions_["about"].trigger()
    finally:
        AboutDialog._paragraphs = original  # type: ignore[method-assign]
    assert (made, shown) == ([True], [False])
    qtbot.waitUntil(lambda: not _is_busy())
