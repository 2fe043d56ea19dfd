"""What was saved and where, for some seconds, with ways to it; then the totals come back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QToolButton, QWidget

from mirps_desktop.widgets.announcer import announce
from mirps_desktop.widgets.headline import LineLabel

_SHOWN = 20_000  # milliseconds


class SavedNotice(QWidget):
    """Takes the place of `totals` in the status bar while it is shown."""

    def __init__(self, totals: QWidget, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._totals = totals
        self._bar = bar
        self._paths: list[Path] = []
        self.label = LineLabel(self)
        self.open_button = QToolButton(self)
        self.folder_button = QToolButton(self)
        self.open_button.clicked.connect(lambda: self._open(self._paths[0]))
        self.folder_button.clicked.connect(lambda: self._open(self._paths[0].parent))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 8, 2)
        row.addWidget(self.label, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.folder_button)
        self._pause = QTimer(self, singleShot=True, interval=_SHOWN)
        self._pause.timeout.connect(self.end)
        bar.addWidget(self, 1)
        bar.messageChanged.connect(self._settle)
        self._settle()
        self.retranslate()

    def show_saved(self, paths: Sequence[Path]) -> None:
        """Say that `paths` were written, all into one folder."""
        self._paths = list(paths)
        self.retranslate()
        self.open_button.setVisible(len(paths) == 1)
        self._bar.clearMessage()
        self._pause.start()
        self._settle()
        announce(self, self.label.text())

    def end(self) -> None:
        """Let the totals come back."""
        self._pause.stop()
        self._settle()

    def _settle(self) -> None:
        """Show this, the totals, or neither; Qt shows both over a message when it lays its parts out anew."""
        is_free = not self._bar.currentMessage()
        self.setVisible(is_free and self._pause.isActive())
        self._totals.setVisible(is_free and not self._pause.isActive())

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.open_button.setText(self.tr("Open"))
        self.folder_button.setText(self.tr("Show folder"))
        if len(self._paths) == 1:
            self.label.setText(self.tr("Saved: {file}").format(file=self._paths[0]))
        elif self._paths:
            said = self.tr("%n file(s) saved in {folder}", "", len(self._paths))
            self.label.setText(said.format(folder=self._paths[0].parent))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._bar.showMessage(self.tr("No program is set up to open {file}").format(file=path), 10_000)
