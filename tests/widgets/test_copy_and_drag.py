"""Pledges leave the list by the clipboard and by the mouse, in the same formats."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.models.pledge_mime import EXCEL, pledge_mime
from mirps_desktop.widgets.main_window import MainWindow

_LEFT, _NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_NONE = Qt.KeyboardModifier.NoModifier
_FORMATS = ["text/plain", "text/html", EXCEL]


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], str]]:
    """Return what is dragged from now on: formats and text; the drag itself would wait for a drop."""
    found: list[tuple[list[str], str]] = []

    def execute(drag: QDrag, *_actions: Qt.DropAction) -> Qt.DropAction:
        data: QMimeData = drag.mimeData()
        found.append((data.formats(), data.text()))
        assert not drag.pixmap().isNull()
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", execute)
    return found


def _place(window: MainWindow, row: int) -> QPoint:
    return window.browse.list.visualRect(window.browse.list_model.index(row, 0)).center()


def _pull(window: MainWindow, first: int, last: int, dragged: Sequence[object], steps: int = 4) -> None:
    """Press on a row and move to another in steps, unless a drag takes the mouse from the list."""
    part = window.browse.list.viewport()
    start, way = _place(window, first), _place(window, last) - _place(window, first)
    QTest.mousePress(part, _LEFT, _NONE, start)
    for step in range(1, steps + 1):
        if dragged:
            break
        place = QPointF(start + way * step / steps)
        QApplication.sendEvent(
            part, QMouseEvent(QEvent.Type.MouseMove, place, part.mapToGlobal(place), _NO_BUTTON, _LEFT, _NONE)
        )


def _rows(window: MainWindow) -> list[int]:
    return sorted(index.row() for index in window.browse.list.selectionModel().selectedRows())


def test_a_copy_has_all_formats(window: MainWindow) -> None:
    window.browse.list.selectAll()
    window.actions_["copy"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.formats() == _FORMATS
    assert data.data(EXCEL).count(b"<Row>") == 35
    assert window.statusBar().currentMessage() == "35 pledges copied"


def test_selected_pledges_are_dragged(window: MainWindow, dragged: list[tuple[list[str], str]]) -> None:
    for row in (1, 2):
        QTest.mouseClick(
            window.browse.list.viewport(), _LEFT, Qt.KeyboardModifier.ControlModifier, _place(window, row)
        )
    assert _rows(window) == [1, 2]
    _pull(window, 1, 3, dragged)
    wanted = pledge_mime(
        [window.browse.list_model.hit(row).pledge for row in (1, 2)], window._search.language
    )
    assert dragged == [(_FORMATS, wanted.text())]
    assert _rows(window) == [1, 2]


def test_the_mouse_still_selects_several(window: MainWindow, dragged: list[tuple[list[str], str]]) -> None:
    _pull(window, 0, 2, dragged)
    QTest.mouseRelease(window.browse.list.viewport(), _LEFT, _NONE, _place(window, 2))
    assert _rows(window) == [0, 1, 2]
    assert not dragged


def test_selecting_goes_on_as_before(
    window: MainWindow, qtbot: QtBot, dragged: list[tuple[list[str], str]]
) -> None:
    part, control, shift = (
        window.browse.list.viewport(),
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ShiftModifier,
    )
    QTest.mouseClick(part, _LEFT, _NONE, _place(window, 1))
    QTest.mouseClick(part, _LEFT, shift, _place(window, 3))
    assert _rows(window) == [1, 2, 3]
    QTest.mouseClick(part, _LEFT, control, _place(window, 2))
    assert _rows(window) == [1, 3]
    QTest.mouseClick(part, _LEFT, _NONE, _place(window, 3))  # a click on one of several selects it alone
    assert _rows(window) == [3]
    qtbot.keyClick(window.browse.list, Qt.Key.Key_Up, shift)
    assert _rows(window) == [2, 3]
    assert not dragged


def test_what_was_copied_outlives_the_program() -> None:
    code = (
        "from PySide6.QtGui import QGuiApplication\n"
        "from mirps_desktop.catalogue.store import Catalogue\n"
        "from mirps_desktop.language import Language\n"
        "from mirps_desktop.models.pledge_mime import pledge_mime\n"
        "from mirps_desktop.paths import BUNDLED_CATALOGUE\n"
        "application = QGuiApplication([])\n"
        "with Catalogue.open(BUNDLED_CATALOGUE) as catalogue:\n"
        "    data = pledge_mime(catalogue.pledges(), Language.ENGLISH)\n"
        "QGuiApplication.clipboard().setMimeData(data)\n"
    )
    root = str(Path(__file__).resolve().parents[2])
    environment = {"PYTHONPATH": root, "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run([sys.executable, "-c", code], check=False, env=environment).returncode == 0
