"""A settings file that was edited, cut off or filled with anything stops no start."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from mirps_desktop.settings import Settings
from mirps_desktop.widgets.main_window import MainWindow

_LOCAL = ("local-governance", "", "")
_DAMAGED = (
    b"",
    b"\0\xff\xfe" * 300,
    b'[state]\nwindow=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\n[session/bundled]\ntheme="asyl',
    b"[state]\nwindow=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x9Garbage\\0)\nsplitter=@Rect(1 2)\n",
    b"[state]\nsplitter=@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x1\\x7f\\xff\\xff\\xff\\0\\0\\0\\x3)\n",
    b"[General]\norder=a, b\ngrouping=@Size(3 4)\nstart_page=x\nkeep_filter=yes\nrecent_filters=@Invalid()\n",
    b"[session]\nbundled\\theme=a, b\nbundled\\pledge=@ByteArray(R1)\nbundled\\closed=" + b"x y " * 50_000,
    b"[session]\nbundled\\pledge=" + b"GRF-" * 500_000 + b"\nother\\catalogue=\\0\n",
    b"=\n[[\n]]\n[state\n;;;\nwindow\n" * 500,
)  # fmt: skip


@pytest.mark.qt_log_ignore("QVariant::load: unknown user type", "does not support", extend=True)
@pytest.mark.parametrize("content", _DAMAGED)
def test_a_damaged_settings_file_stops_no_start(start: Callable[[], MainWindow], content: bytes) -> None:
    path = _settings_file()
    path.write_bytes(content)
    window = start()
    assert window.browse.list_model.rowCount() == 35
    assert window.browse.list.currentIndex().data() == "R1"
    assert min(window.browse.sizes()) > 0
    window.browse.outline.select_key(_LOCAL)
    window.close()
    assert start().browse.list_model.rowCount() == 4


def test_a_huge_settings_file_is_set_aside() -> None:
    path = _settings_file()
    path.write_bytes(b"[General]\nlanguage=es\nrecent_filters=" + b"abc, " * 300_000)
    settings = Settings()
    assert not settings.recent_filters
    settings.keep_filter = True
    assert Settings().keep_filter
    assert path.with_suffix(".damaged").stat().st_size > 1_000_000


def test_damaged_states_restore_a_window_that_can_be_used(window: MainWindow) -> None:
    window.session.remember()
    settings = window._settings
    sound = {name: bytes(settings.state(name).data()) for name in ("window", "splitter")}
    width = window.browse.handleWidth()
    for place in range(max(map(len, sound.values()))):
        for mask in (0xFF, 0x7F, 0x01):
            for name, state in sound.items():
                damaged = bytearray(state)
                damaged[place % len(state)] ^= mask
                settings.set_state(name, QByteArray(bytes(damaged)))
            window.session.restore()
            QApplication.processEvents()
            assert window.screen().availableGeometry().intersects(window.frameGeometry())
            assert window.browse.handleWidth() == width
            assert all(window.browse.sizes())


def _settings_file() -> Path:
    path = Path(Settings()._store.fileName())
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
