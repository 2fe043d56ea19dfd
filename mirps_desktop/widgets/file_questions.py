"""Where a document goes: asks for a file or a folder, and before anything is replaced."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from mirps_desktop.documents.export_options import ExportFormat
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.flat_style import install_flat_style


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: its words in the dialog, and its ending."""

    words: str
    suffix: str


class FileQuestions(QObject):
    """Starts in the folder that was used last."""

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window

    @property
    def _above(self) -> QWidget:
        """What the questions lie over: the window, or the dialog that is shown over it."""
        return QApplication.activeModalWidget() or self._window

    @property
    def workbook(self) -> FileKind:
        """A workbook of Excel."""
        return FileKind(self.tr("Excel workbook (*.xlsx)"), ".xlsx")

    def exported(self, kind: ExportFormat) -> FileKind:
        """Return the kind of file that an export makes."""
        words = {
            ExportFormat.XLSX: self.workbook.words,
            ExportFormat.CSV: self.tr("CSV table (*.csv)"),
            ExportFormat.JSON: self.tr("JSON file (*.json)"),
            ExportFormat.ZIP: self.tr("Data package (*.zip)"),
        }
        return FileKind(words[kind], kind.suffix)

    @property
    def pdf(self) -> FileKind:
        """A PDF."""
        return FileKind(self.tr("PDF document (*.pdf)"), ".pdf")

    def file(self, title: str, name: str, *kinds: FileKind) -> Path | None:
        """Ask for a file to write, `name` proposed, until one may be; it ends as one of `kinds` does.

        A name without such an ending gets that of the kind chosen in the dialog.
        """
        start = str(Path(self._settings.folder or Path.home()) / name)
        while True:
            install_flat_style()
            words = [kind.words for kind in kinds]
            chosen, chosen_words = QFileDialog.getSaveFileName(self._above, title, start, ";;".join(words))
            if not chosen:
                return None
            path = Path(chosen)
            if path.suffix.lower() in {kind.suffix for kind in kinds}:  # Qt asked already
                return path
            kind = kinds[words.index(chosen_words) if chosen_words in words else 0]
            path = path.with_name(path.name + kind.suffix)
            if self.may_replace([path]):
                return path
            start = str(path)

    def folder(self, title: str) -> Path | None:
        """Ask for a folder to write files into."""
        install_flat_style()
        chosen = QFileDialog.getExistingDirectory(self._above, title, self._settings.folder)
        return Path(chosen) if chosen else None

    def may_replace(self, paths: Iterable[Path]) -> bool:
        """Ask whether those of `paths` that exist may be replaced."""
        existing = [path.name for path in paths if path.exists()]
        if not existing:
            return True
        question = self.tr("These files exist already. Replace them?") + "\n\n" + "\n".join(existing)
        answer = QMessageBox.question(self._above, self.tr("Replace files"), question)
        return answer is QMessageBox.StandardButton.Yes
