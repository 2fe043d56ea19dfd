"""Back and forward by keys and by the buttons of a mouse, wherever in the window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mirps_desktop.models.history import History
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.navigation import Navigation

_ASYLUM = ("asylum", "", "")


@pytest.mark.parametrize("part", ["filter", "outline", "list", "text"])
def test_keys_and_mouse_buttons_from_every_part(
    window: MainWindow, navigation: Navigation, part: str
) -> None:
    browse = window.browse
    parts = {
        "filter": window.filter, "outline": browse.outline,
        "list": browse.list, "text": browse.detail.browser,
    }  # fmt: skip
    window.filter.setText("asylum")
    navigation.settle()
    target = parts[part]
    target.setFocus()
    assert window.actions_["back"].isEnabled()
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.filter.text() == ""
    QTest.keyClick(handle, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.filter.text() == "asylum"
    row = window.browse.list.currentIndex().row()
    place = target.mapTo(window, QPoint(30, target.height() // 2))
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, none, place)
    assert window.filter.text() == ""
    assert not browse.list.selected_rows  # no row was pressed
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, none, place)
    assert window.filter.text() == "asylum"
    assert window.browse.list.currentIndex().row() == row


def test_at_the_end_the_keys_do_nothing_else(window: MainWindow, navigation: Navigation) -> None:
    asylum = window.browse.outline_model.index_of(_ASYLUM)
    window.browse.outline.select_key(_ASYLUM)
    navigation.settle()
    navigation._history = History(navigation._shown)
    navigation._enable()
    assert not window.actions_["back"].isEnabled()
    window.browse.outline.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.browse.outline.isExpanded(asylum)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Left)
    assert not window.browse.outline.isExpanded(asylum)


def test_backspace_is_no_key_for_back(window: MainWindow) -> None:
    for name in ("back", "forward"):
        keys = [key.toString() for key in window.actions_[name].shortcuts()]
        assert keys
        assert not [key for key in keys if "Backspace" in key]
