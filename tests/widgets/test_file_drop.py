"""What is dropped on the window and is no single file is left to others."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from mirps_desktop.widgets.main_window import MainWindow


def _drop(target: QWidget, data: QMimeData) -> bool:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(target, entering)
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    return entering.isAccepted()


def test_a_text_is_dropped_into_the_filter_alone(window: MainWindow) -> None:
    text, address = QMimeData(), QMimeData()
    text.setText("asylum")
    address.setUrls([QUrl("https://example.org/a.sqlite")])
    assert not _drop(window, text)
    assert not _drop(window, address)
    assert window.filter.text() == ""
    assert _drop(window.filter, text)
    assert window.filter.text() == "asylum"
