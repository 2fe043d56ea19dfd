"""The filter box: waits for the typist, and hands the list's keys on to the list."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from mirps_desktop.widgets.shortcuts import is_for_the_program

_PAUSE = 40  # milliseconds; shorter than anyone types


class FilterEdit(QLineEdit):
    """Emits `filter_changed` while typing; the arrow and page keys go to the list."""

    filter_changed = Signal(str)
    walked = Signal(QKeyEvent)

    _WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._wait)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.setPlaceholderText(self.tr("Filter pledges: words, a country, an ID such as GRF-08057"))
        self.setAccessibleName(self.tr("Filter pledges"))
        self.setAccessibleDescription(self.tr("Results follow while you type; arrow keys walk the list"))
        for button in self.findChildren(QToolButton):  # Qt leaves its cross without a name
            button.setAccessibleName(self.tr("Clear the filter"))

    def event(self, event: QEvent) -> bool:
        if is_for_the_program(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._WALKING:
            self.walked.emit(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _wait(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._pause.stop()
            self._tell()

    def _tell(self) -> None:
        self.filter_changed.emit(self.text())
