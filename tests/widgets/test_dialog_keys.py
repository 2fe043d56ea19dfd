"""Every dialog by the keyboard alone: mnemonics without clashes, Tab to everything, a focus that is seen."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.settings import Appearance
from mirps_desktop.widgets.main_window import MainWindow
from tests.widgets.dialogs import DIALOGS

_ALL = pytest.mark.parametrize("name", DIALOGS)


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, name: str) -> QDialog:
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _stops(dialog: QDialog) -> Iterator[QWidget]:
    """Yield what Tab can come to, in its order."""
    part: QWidget | None = dialog.nextInFocusChain()
    while part is not None and part is not dialog:
        is_stop = bool(part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and not part.focusProxy()
        if is_stop and part.isVisible() and part.isEnabled() and part.window() is dialog:
            yield part
        part = part.nextInFocusChain()


def _texts(dialog: QDialog) -> list[str]:
    """Return the texts that may have a mnemonic."""
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() and label.isVisible()]
    return [text.replace("&&", "") for text in buttons + labels]


@_ALL
def test_no_dialog_has_two_equal_mnemonics(window: MainWindow, qtbot: QtBot, name: str) -> None:
    for language in ("en", "es"):
        window.actions_[language].trigger()
        dialog = DIALOGS[name](window)
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        texts = _texts(dialog)
        keys = [found.group(1).lower() for text in texts if (found := re.search(r"&(\w)", text))]
        twice = [key for key, count in Counter(keys).items() if count > 1]
        assert not twice, texts


@_ALL
def test_tab_comes_to_everything_and_back_and_escape_closes(opened: QDialog, qtbot: QtBot) -> None:
    stops = list(_stops(opened))
    assert stops
    assert opened.focusWidget() in stops
    seen: list[QWidget | None] = []
    for _step in range(200):  # acronyms in a text are stops as well
        if len({id(part) for part in seen}) >= len(stops) and opened.focusWidget() is seen[0]:
            break
        seen.append(opened.focusWidget())
        qtbot.keyClick(opened.focusWidget() or opened, Qt.Key.Key_Tab)
    missed = [part.objectName() or part for part in stops if part not in seen]
    groups = [part for part in stops if isinstance(part, QAbstractButton) and part.autoExclusive()]
    assert not missed or set(missed) <= set(groups)
    opened.setFocus()
    qtbot.keyClick(opened.focusWidget() or opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


@_ALL
def test_the_focus_is_seen_everywhere(window: MainWindow, opened: QDialog) -> None:
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        window.choices.set_appearance(appearance)
        _look_at_focus(list(_stops(opened)))


def _look_at_focus(stops: list[QWidget]) -> None:
    for place, part in enumerate(stops):
        if len(stops) == 1:
            continue
        pictures = []
        for focused in (stops[place - 1], part):
            focused.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            pictures.append(part.grab().toImage())
        assert pictures[0] != pictures[1], (part.objectName(), part)


def test_tab_goes_from_top_to_bottom(window: MainWindow, qtbot: QtBot) -> None:
    for name in ("brief", "export", "fault", "shortcuts", "glossary"):
        dialog = DIALOGS[name](window)
        qtbot.addWidget(dialog)
        dialog.show()
        columns: dict[bool, list[int]] = {True: [], False: []}
        for part in _stops(dialog):
            if not isinstance(part.parent(), QWidget) or "QDialogButtonBox" in type(part.parent()).__name__:
                continue
            place = part.mapTo(dialog, part.rect().topLeft())
            columns[place.x() < dialog.width() // 2].append(place.y())
        for tops in columns.values():
            assert tops == sorted(tops), name
