"""How far the opening of a large catalogue is, and a way out of it."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from mirps_desktop.catalogue.telling import OpeningCancelledError
from mirps_desktop.widgets.flat_style import install_flat_style

_PATIENCE = 500  # milliseconds before anything is shown: most catalogues are open by then


class OpeningProgress(QProgressDialog):
    """Call it with what is done and the total, or zeros while that is unknown."""

    def __init__(self, path: Path, parent: QWidget | None) -> None:
        install_flat_style()
        super().__init__(parent)
        self.setWindowTitle(self.tr("Opening a catalogue"))
        self.setLabelText(self.tr("Checking and indexing {file}").format(file=path.name))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(420)
        self.setRange(0, 0)
        self.setAutoReset(False)
        self.setAutoClose(False)
        self.reset()  # Qt's own patience ends here
        self._clock = QElapsedTimer()
        self._clock.start()

    def __call__(self, done: int, total: int) -> None:
        """Show it; raises OpeningCancelledError once the reader has pressed “Cancel”."""
        if not self.isVisible():
            if self._clock.elapsed() < _PATIENCE:
                return  # and no key or click reaches the window meanwhile
            self.resize(self.sizeHint())
            self.show()
        if total:
            self.setRange(0, total)
            self.setValue(done)
        QApplication.processEvents()
        if self.wasCanceled():
            raise OpeningCancelledError

    def end(self) -> None:
        """Take it away."""
        self.hide()
        self.deleteLater()
