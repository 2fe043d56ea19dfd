"""Says why a catalogue cannot be opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from mirps_desktop.language import Language
from mirps_desktop.problems import Problem
from mirps_desktop.sentences import Sentences
from mirps_desktop.widgets.flat_style import install_flat_style


class RefusalBox(QMessageBox):
    """One sentence on the Problem."""

    def __init__(self, problem: Problem, language: Language, parent: QWidget | None = None) -> None:
        install_flat_style()
        super().__init__(parent)
        self.setObjectName("refusal")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Not opened"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(Sentences(language).of(problem))
