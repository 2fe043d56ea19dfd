"""About: edition, source, versions, licences."""

import sqlite3
import sys

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from mirps_desktop import __version__
from mirps_desktop.catalogue.records import Edition
from mirps_desktop.language import Language
from mirps_desktop.widgets.dates import in_words
from mirps_desktop.widgets.dialog import Dialog


class AboutDialog(Dialog):
    """Plain text that can be selected."""

    def __init__(
        self, edition: Edition, total: int, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About MIRPS Pledges"))
        title = QLabel(self.tr("MIRPS Pledges {version}").format(version=__version__), self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        title.setFont(font)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        for text in self._paragraphs(edition, total, language):
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
            label.setMinimumWidth(460)
            layout.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _paragraphs(self, edition: Edition, total: int, language: Language) -> list[str]:
        source = edition.source
        return [
            self.tr("%n pledge(s) of the edition {edition} ({date}).", "", total).format(
                edition=edition.name(language), date=in_words(edition.date)
            ),
            self.tr("Source: “{title}”, {publisher}, {date}.").format(
                title=source.title, publisher=source.publisher(language), date=in_words(source.date)
            )
            + " "
            + source.not_exhaustive(language),
            self.tr(
                "The pledge texts belong to the States that made them; the overview is the Secretariat's."
                " The texts are shown letter for letter and are never changed."
            ),
            self.tr(
                "The program is free software under the MIT licence. It uses Qt and PySide6 (LGPL 3),"
                " openpyxl (MIT), Python (PSF) and SQLite (public domain). It never uses the network."
            ),
            " · ".join(
                [
                    f"Python {sys.version.split()[0]}",
                    f"Qt {qVersion()}",
                    f"PySide6 {pyside_version}",
                    f"SQLite {sqlite3.sqlite_version}",
                ]
            ),
        ]
