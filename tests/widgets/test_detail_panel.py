"""The detail panel."""

from PySide6.QtWidgets import QApplication

from mirps_desktop.widgets.main_window import MainWindow


def test_a_small_window_shows_the_beginning_of_the_pledge(window: MainWindow) -> None:
    window.resize(700, 420)
    window.browse.list.selectRow(5)
    QApplication.processEvents()
    window.resize(650, 400)
    QApplication.processEvents()
    bar = window.browse.detail.browser.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0
    assert window.browse.detail.browser.textCursor().position() == 0
