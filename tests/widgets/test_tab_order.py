"""The Tab key comes to every part of the real window, in the order in which one reads, and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.program import Program
from mirps_desktop.settings import Settings, StartPage
from mirps_desktop.widgets.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)


def _started(qapp: QApplication, qtbot: QtBot) -> MainWindow:
    program = Program(qapp)
    qtbot.addWidget(program.window)
    with qtbot.waitSignal(program.started):
        program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    program.window.filter.setFocus()
    return program.window


def _walk(window: MainWindow, qtbot: QtBot, *, back: bool = False) -> list[QWidget]:
    """Press Tab until the filter has the focus again; return what had it, once each, from left to right."""
    seen: list[QWidget] = []
    for _press in range(60):
        focused = QApplication.focusWidget()
        assert focused
        modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(focused, Qt.Key.Key_Tab, modifier)
        now = QApplication.focusWidget()
        assert now
        if now is window.filter:
            break
        if now not in seen:  # the text of a pledge has stops of its own
            seen.append(now)
    return seen[::-1] if back else seen


def _left(window: MainWindow) -> list[QWidget]:
    browse = window.browse
    return [*window._bar.buttons, browse.buttons[0], browse.outline, browse.list_panel.order]


def _right(window: MainWindow) -> list[QWidget]:
    return [window.browse.detail.browser, *window.browse.detail.buttons]


@pytest.mark.parametrize("page", [StartPage.LIST, StartPage.OVERVIEW])
def test_tab_comes_to_every_part(qapp: QApplication, qtbot: QtBot, page: StartPage) -> None:
    Settings().start_page = page
    window = _started(qapp, qtbot)
    window.actions_["list"].trigger()
    window.filter.setFocus()
    expected = [*_left(window), window.browse.list, *_right(window)]
    assert _walk(window, qtbot) == expected
    assert _walk(window, qtbot, back=True) == expected


def test_tab_comes_to_what_was_saved(qapp: QApplication, qtbot: QtBot) -> None:
    window = _started(qapp, qtbot)
    window.notice.show_saved([Path("/x/a.xlsx")])
    last = [window.notice.open_button, window.notice.folder_button]
    assert _walk(window, qtbot)[-2:] == last
    assert _walk(window, qtbot, back=True)[-2:] == last


@pytest.mark.parametrize("at_start", [True, False])
def test_tab_comes_to_what_to_try_where_nothing_is_found(
    qapp: QApplication, qtbot: QtBot, *, at_start: bool
) -> None:
    if at_start:
        settings = Settings()
        settings.keep_filter = True
        first = _started(qapp, qtbot)
        first.filter.setText("asilum")
        qtbot.wait(50)
        first.close()
    window = _started(qapp, qtbot)
    if not at_start:
        window.filter.setText("asilum")
    assert window.filter.text() == "asilum"
    empty = window.browse.list_panel.empty
    qtbot.waitUntil(lambda: empty.findChild(QWidget, "suggestion") is not None)
    suggestions = empty.findChildren(QWidget, "suggestion")
    window.filter_box.hide_completions()
    buttons = [button for button in window._bar.buttons if button.isEnabled()]
    stops = [*buttons, window.browse.buttons[0], window.browse.outline, window.browse.list_panel.order]
    assert _walk(window, qtbot) == [*stops, *suggestions, window.browse.detail.browser]
