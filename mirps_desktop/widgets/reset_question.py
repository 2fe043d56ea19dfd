"""Asks before all settings go back to how they were, and says which."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from mirps_desktop.widgets.flat_style import install_flat_style


class ResetQuestion(QMessageBox):
    """Return and Escape leave everything as it is."""

    def __init__(self, parent: QWidget) -> None:
        install_flat_style()
        super().__init__(QMessageBox.Icon.Question, "", "", parent=parent)
        self.setWindowTitle(self.tr("Reset to defaults"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("Set everything back to how it was at the first start?"))
        self.setInformativeText(
            self.tr(
                "Language, appearance, text size, paper, start page, whether the filter is remembered, the "
                "order and grouping of the list, what was chosen for exports, briefs and sheets, and, from "
                "the next start on, the places and sizes of the windows. Recent filters and catalogues stay, "
                "and so does the folder of the settings."
            )
        )
        self.reset_button = self.addButton(self.tr("&Reset"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))

    @property
    def is_confirmed(self) -> bool:
        """Whether the reader wants it."""
        return self.clickedButton() is self.reset_button
