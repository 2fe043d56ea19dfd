"""What is done once the window is painted is not seen: nothing is painted a second time."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.program import Program
from mirps_desktop.settings import Settings, StartPage


class _Painted(QObject):
    """Notes what is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.widgets.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.parametrize("page", StartPage)
def test_nothing_is_painted_again(qapp: QApplication, qtbot: QtBot, page: StartPage) -> None:
    Settings().start_page = page
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)  # the cursor of the filter would be painted
    program = Program(qapp)
    qtbot.addWidget(program.window)
    painted = _Painted()
    # What the actions' keys and all else of `finish` changed is painted after it, if at all.
    program.started.connect(lambda: qapp.installEventFilter(painted))
    try:
        with qtbot.waitSignal(program.started):
            program.window.show()
        qtbot.wait(200)
    finally:
        qapp.removeEventFilter(painted)
        qapp.setCursorFlashTime(flash)
    assert painted.widgets == []
    program.window.filter.setText("asylum")
    assert program.window.menus["file"].actions()
    assert not program.window.actions_["open"].shortcut().isEmpty()
