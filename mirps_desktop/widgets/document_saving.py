"""Documents → files: asks for the place, makes and writes, says what is wrong and offers another place."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from mirps_desktop.documents.atomic import Writer, write_all
from mirps_desktop.documents.steps import Progress
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.sentences import Sentences
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.file_questions import FileKind, FileQuestions
from mirps_desktop.widgets.flat_style import install_flat_style
from mirps_desktop.widgets.saving_progress import Cancelled, SavingProgress

Maker = Callable[[Progress], Writer]
"""Makes a document, anew each time, and tells of its progress; the writer may do all of the work."""

_OF_THE_PLACE = frozenset(
    {ProblemKind.TARGET_UNWRITABLE, ProblemKind.TARGET_LOCKED, ProblemKind.TARGET_IS_FOLDER}
)


class DocumentSaving(QObject):
    """The one way from a document to the disk."""

    saved = Signal(list)  # the paths

    def __init__(self, search: PledgeSearch, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._search = search
        self._settings = settings
        self._window = window
        self.files = FileQuestions(settings, window)

    @property
    def _above(self) -> QWidget:
        """What the dialogs lie over: the window, or the dialog that is shown over it."""
        return QApplication.activeModalWidget() or self._window

    def save(self, title: str, name: str, kind: FileKind, make: Maker) -> None:
        """Ask for a file and write it; ask again, with the same name, if the reader wants another."""
        self.save_as(title, name, {kind: make})

    def save_as(self, title: str, name: str, makers: Mapping[FileKind, Maker]) -> None:
        """Do as `save` with a choice of kinds; the ending of the file says which maker writes it."""
        endings = {kind.suffix: make for kind, make in makers.items()}
        path = self.files.file(title, name, *makers)
        while path is not None:
            make = endings[path.suffix.lower()]
            if self._write({path: make}, self.tr("Choose another &name…")):
                return
            path = self.files.file(title, str(path), *makers)

    def save_each(self, title: str, makers: Mapping[str, Maker]) -> None:
        """Ask for a folder and write a file of each name into it."""
        while folder := self.files.folder(title):
            placed = {folder / name: make for name, make in makers.items()}
            if not self.files.may_replace(placed) or self._write(placed, self.tr("Choose another &folder…")):
                return

    def _write(self, makers: Mapping[Path, Maker], elsewhere: str) -> bool:
        """Write all files or say what is wrong; return False where the reader wants another place."""
        try:
            with SavingProgress(len(makers), self._above) as progress:
                write_all(
                    {
                        path: _working(make, progress, number)
                        for number, (path, make) in enumerate(makers.items())
                    }
                )
        except Cancelled:
            return True
        except Problem as problem:
            return not self._wants_another(problem, elsewhere)
        self._settings.folder = str(next(iter(makers)).parent)
        self.saved.emit(list(makers))
        return True

    def _wants_another(self, problem: Problem, elsewhere: str) -> bool:
        """Say what is wrong; return whether the reader wants another place, where one may help."""
        install_flat_style()
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Not saved"), "", parent=self._above)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(Sentences(self._search.language).of(problem))
        if problem.kind not in _OF_THE_PLACE:
            box.exec()
            return False
        again = box.addButton(elsewhere, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(again)
        box.exec()
        return box.clickedButton() is again


class _Watched:
    """A file that looks for the reader's wish to stop also while rows are long done and files are packed."""

    def __init__(self, file: BinaryIO, look: Callable[[], None]) -> None:
        self._file = file
        self._look = look

    def write(self, data: bytes) -> int:
        self._look()
        return self._file.write(data)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 — as the file has it
        return getattr(self._file, name)


def _working(make: Maker, progress: SavingProgress, number: int) -> Writer:
    """Return a writer that begins to make its document only once there is a file to write into."""

    def write(file: BinaryIO) -> None:
        watched: Any = _Watched(file, progress.look)
        make(progress.part(number))(watched)

    return write
