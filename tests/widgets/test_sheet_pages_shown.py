"""The pages of a preview of sheets: which one is shown, how large, and how one goes on."""

import pytest

pytest.importorskip("PySide6.QtPrintSupport", exc_type=ImportError)

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.documents.paper import Paper
from mirps_desktop.widgets.sheet_page_view import SheetPageView
from mirps_desktop.widgets.sheet_preview_dialog import SheetPreviewDialog
from mirps_desktop.widgets.sheet_zoom import PAGE_WIDTH, WHOLE_PAGE


def _row(dialog: SheetPreviewDialog) -> int:
    return dialog.list.currentIndex().row()


def test_the_page_that_is_current_is_shown_large(dialog: SheetPreviewDialog, qtbot: QtBot) -> None:
    dialog.resize(1200, 600)
    before = dialog.view._page.pixmap().toImage()
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert _row(dialog) == 1
    after = dialog.view._page.pixmap().toImage()
    assert after != before
    said = dialog.model.data(dialog.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert said == dialog.view.accessibleDescription() == "Page 2: GRF-07996, Belize"
    dialog.zoom.choose(PAGE_WIDTH)
    assert dialog.view._page.pixmap().width() > after.width()
    dialog.zoom.choose(100)
    assert dialog.view._page.pixmap().deviceIndependentSize().width() == 793
    dialog.form.paper.setCurrentIndex(dialog.form.paper.findData(Paper.LETTER.value))
    assert _row(dialog) == 1


def test_the_page_that_is_looked_at_stays(dialog: SheetPreviewDialog, qtbot: QtBot) -> None:
    dialog.list.show_row(30)
    dialog.form.remarks.click()
    assert _row(dialog) < 30  # it is not there yet
    dialog.form.paper.setCurrentIndex(dialog.form.paper.findData(Paper.LETTER.value))
    qtbot.waitUntil(lambda: dialog.model.is_complete)
    assert _row(dialog) == 30
    dialog.form.remarks.click()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: dialog.model.is_complete)
    assert _row(dialog) == 0  # the reader moved meanwhile
    dialog.list.show_row(30)
    dialog.form.layout_box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.model.is_complete)
    assert _row(dialog) == dialog.model.rowCount() - 1 < 30  # there are fewer


def test_keys_turn_pages_where_the_page_ends(dialog: SheetPreviewDialog, qtbot: QtBot) -> None:
    view = dialog.view
    for key, row in (
        (Qt.Key.Key_PageUp, 0), (Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageUp, 1),
    ):  # fmt: skip
        qtbot.keyClick(view, key)
        assert _row(dialog) == row
    for key, row in ((Qt.Key.Key_End, 34), (Qt.Key.Key_PageDown, 34), (Qt.Key.Key_Home, 0)):
        control = Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(view, key, control if key != Qt.Key.Key_PageDown else Qt.KeyboardModifier.NoModifier)
        assert _row(dialog) == row
    for key, row in ((Qt.Key.Key_End, 34), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(dialog.list, key, Qt.KeyboardModifier.ControlModifier)
        assert _row(dialog) == row
    dialog.zoom.choose(200)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert (_row(dialog), bar.value() > 0) == (0, True)  # first to the end of this one
    bar.setValue(bar.maximum())
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert (_row(dialog), bar.value()) == (1, 0)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert (_row(dialog), bar.value()) == (0, bar.maximum())


def _roll(view: SheetPageView, delta: int) -> None:
    place = QPointF(50, 50)
    event = QWheelEvent(
        place, place, QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_turns_a_page_a_notch(dialog: SheetPreviewDialog) -> None:
    rows = []
    for delta in (-120, -60, -60, 60, 60, 120, 120):
        _roll(dialog.view, delta)
        rows.append(_row(dialog))
    assert rows == [1, 1, 2, 2, 1, 0, 0]


def test_keys_change_the_size(dialog: SheetPreviewDialog, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    dialog.activateWindow()
    seen = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Minus):
        if key == Qt.Key.Key_Plus:
            dialog.zoom.choose(100)
        qtbot.keyClick(dialog, key, control)
        seen.append(dialog.zoom.zoom)
    assert seen == [150, 200, 150, 100, 75]
    qtbot.keyClick(dialog, Qt.Key.Key_Minus, control)
    assert dialog.zoom.zoom == WHOLE_PAGE
    before = dialog.view.percent
    qtbot.keyClick(dialog, Qt.Key.Key_Plus, control)
    assert dialog.zoom.zoom > before
