"""In the status bar stands one thing at a time: a message, what was saved, or the totals."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from mirps_desktop.widgets.main_window import MainWindow


def _shown(window: MainWindow) -> list[str]:
    parts = {"notice": window.notice, "totals": window._summary}
    QApplication.processEvents()
    shown = [name for name, part in parts.items() if part.isVisible()]
    return [*shown, *(["message"] if window.statusBar().currentMessage() else [])]


def test_a_message_is_not_written_over(window: MainWindow) -> None:
    window.text_size.enlarge()
    assert _shown(window) == ["message"]  # the notice was made under it
    window.statusBar().clearMessage()
    assert _shown(window) == ["totals"]


def test_what_was_saved_comes_between(window: MainWindow) -> None:
    window.notice.show_saved([Path("/x/a.xlsx")])
    assert _shown(window) == ["notice"]
    window.tell("Something else")
    assert _shown(window) == ["message"]
    window.statusBar().clearMessage()
    assert _shown(window) == ["notice"]
    window.tell("Something else")
    window.notice.end()
    assert _shown(window) == ["message"]
    window.statusBar().clearMessage()
    assert _shown(window) == ["totals"]
