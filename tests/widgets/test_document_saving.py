"""Saving: what is wrong is said with the offer of another place, and long work can be stopped."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from mirps_desktop.documents.atomic import Writer, holding
from mirps_desktop.documents.steps import Progress
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.widgets import saving_progress
from mirps_desktop.widgets.document_saving import DocumentSaving
from mirps_desktop.widgets.file_questions import FileKind
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.saving_progress import SavingProgress

TEXT = FileKind("Text (*.txt)", ".txt")


@pytest.fixture
def saving(window: MainWindow) -> DocumentSaving:
    return window.documents._saving


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], list[str]]:
    """Return the answers to give to file dialogs, and the names that they then proposed."""
    answers: list[str] = []
    proposed: list[str] = []

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return (answers.pop(0) if answers else ""), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return answers, proposed


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox]:
    """Return the message boxes that were shown; each is answered with its default button, if any."""
    shown: list[QMessageBox] = []

    def answer(box: QMessageBox) -> None:
        shown.append(box)
        if isinstance(chosen := box.defaultButton(), QPushButton):
            chosen.click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return shown


@pytest.fixture
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show progress at once, and look at every step."""
    monkeypatch.setattr(saving_progress, "_PATIENCE", 0)
    monkeypatch.setattr(saving_progress, "_BLINK", 0.0)


def _held(text: bytes) -> Callable[[Progress], Writer]:
    return lambda _progress: holding(text)


def test_another_name_is_offered_and_the_dialog_comes_back(
    saving: DocumentSaving, asked: tuple[list[str], list[str]], boxes: list[QMessageBox], tmp_path: Path
) -> None:
    missing = str(tmp_path / "none" / "out.txt")
    asked[0].extend([missing, str(tmp_path / "out.txt")])
    saving.save("Title", "out.txt", TEXT, _held(b"new"))
    (box,) = boxes
    assert "out.txt" in box.text()
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert {button.text() for button in box.buttons()} == {"Choose another &name…", "Cancel"}
    assert asked[1][1] == missing
    assert (tmp_path / "out.txt").read_bytes() == b"new"


def test_a_file_that_is_open_elsewhere_stays_as_it_is(
    saving: DocumentSaving,
    asked: tuple[list[str], list[str]],
    boxes: list[QMessageBox],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")

    def locked(_self: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "locked")

    monkeypatch.setattr(Path, "replace", locked)
    asked[0].append(str(path))
    saving.save("Title", "out.txt", TEXT, _held(b"new"))
    assert "it is open in another program, such as Excel" in boxes[0].text()
    assert len(asked[1]) == 2
    assert [one.name for one in tmp_path.iterdir()] == ["out.txt"]
    assert path.read_bytes() == b"old"


def test_no_other_place_is_offered_where_none_helps(
    saving: DocumentSaving, asked: tuple[list[str], list[str]], boxes: list[QMessageBox], tmp_path: Path
) -> None:
    def make(_progress: Progress) -> Writer:
        raise Problem(ProblemKind.NO_FONTS)

    asked[0].append(str(tmp_path / "out.txt"))
    saving.save("Title", "out.txt", TEXT, make)
    assert not boxes[0].buttons()  # Qt adds an OK when it shows one
    assert len(asked[1]) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.usefixtures("_at_once")
@pytest.mark.parametrize("where", ["rows", "packing"])
def test_long_work_is_shown_alone_and_can_be_stopped(
    window: MainWindow,
    saving: DocumentSaving,
    asked: tuple[list[str], list[str]],
    boxes: list[QMessageBox],
    tmp_path: Path,
    where: str,
) -> None:
    seen: list[int] = []

    def stop() -> None:
        (dialog,) = window.findChildren(SavingProgress)
        assert dialog.isModal()
        seen.append(dialog.value())
        assert QGuiApplication.overrideCursor() is None
        button = dialog.findChild(QPushButton)
        assert isinstance(button, QPushButton)
        button.click()

    def make(progress: Progress) -> Writer:
        def write(file: object) -> None:
            QTimer.singleShot(0, stop)
            for step in range(50):
                progress(1 if where == "packing" else step, 100)
                getattr(file, "write")(b"half")  # noqa: B009 — any file

        return write

    asked[0].append(str(tmp_path / "out.txt"))
    saving.save("Title", "out.txt", TEXT, make)
    assert len(seen) == 1
    assert 0 < seen[0] < 500
    assert not boxes
    assert not list(tmp_path.iterdir())
    assert QGuiApplication.overrideCursor() is None


def test_short_work_is_not_shown(
    window: MainWindow, saving: DocumentSaving, asked: tuple[list[str], list[str]], tmp_path: Path
) -> None:
    seen: list[bool] = []

    def make(progress: Progress) -> Writer:
        progress(1, 2)
        seen.extend(dialog.isVisible() for dialog in window.findChildren(SavingProgress))
        assert QGuiApplication.overrideCursor() is not None
        return holding(b"new")

    asked[0].append(str(tmp_path / "out.txt"))
    saving.save("Title", "out.txt", TEXT, make)
    assert seen == [False]
    assert QGuiApplication.overrideCursor() is None


@pytest.mark.usefixtures("_at_once")
def test_several_files_share_one_progress(
    window: MainWindow, saving: DocumentSaving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values: list[int] = []
    saved: list[list[Path]] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    saving.saved.connect(saved.append)

    def make(progress: Progress) -> Writer:
        progress(1, 1)
        values.extend(dialog.value() for dialog in window.findChildren(SavingProgress))
        return holding(b"x")

    saving.save_each("Title", {"a.txt": make, "b.txt": make})
    assert values == [1000, 2000]
    assert saved == [[tmp_path / "a.txt", tmp_path / "b.txt"]]


def test_a_name_without_ending_is_asked_again_where_the_file_is_to_stay(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"old")
    answers, proposed = [str(tmp_path / "a"), str(tmp_path / "b.xlsx")], []

    def ask(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        proposed.append(start)
        return answers.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    files = window.documents._saving.files
    assert files.file("Save", "x.xlsx", files.workbook) == tmp_path / "b.xlsx"
    assert proposed[1] == str(tmp_path / "a.xlsx")
