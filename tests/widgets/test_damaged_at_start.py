"""A damaged catalogue of our own is shown before its seal is compared: it ends in one sentence, soon."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mirps_desktop.catalogue import opening, own_builds
from mirps_desktop.catalogue.own_builds import is_own_build, is_untouched_build
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.main import main
from mirps_desktop.models.seal_check import SealCheck
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.program import Program
from mirps_desktop.widgets.main_window import MainWindow

SOUND = BUNDLED_CATALOGUE.read_bytes()
_TEXT = b"asylum-seekers"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer message boxes, and keep what they said."""
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    return said


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Callable[[bytes], Program]:
    """Return what starts the program over a bundled catalogue of this content."""

    def started(content: bytes) -> Program:
        path = tmp_path / "bundled.sqlite"
        path.write_bytes(content)
        monkeypatch.setattr(opening, "BUNDLED_CATALOGUE", path)
        return Program(qapp)

    return started


def test_a_changed_text_is_shown_and_then_refused(
    start: Callable[[bytes], Program], told: list[str], qtbot: QtBot
) -> None:
    program = start(SOUND.replace(_TEXT, _TEXT.upper()))
    qtbot.addWidget(program.window)
    with qtbot.waitSignal(program.refused) as refused:
        program.window.show()
    assert refused.args
    assert refused.args[0].kind is ProblemKind.BUNDLED_CATALOGUE_DAMAGED
    assert len(told) == 1
    assert "is damaged or missing; install the program again" in told[0]
    assert not program.window.isVisible()


@pytest.mark.parametrize("first", [4_096, 8_192, 40_960])
def test_what_cannot_be_shown_is_refused_before(
    start: Callable[[bytes], Program], told: list[str], first: int
) -> None:
    with pytest.raises(Problem) as refused:
        start(SOUND[:first] + bytes(len(SOUND) - first))
    assert refused.value.kind is ProblemKind.BUNDLED_CATALOGUE_DAMAGED
    assert len(told) == 1


def test_any_error_of_opening_is_the_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A flipped bit may make a number of a text, and then anything may be raised."""
    monkeypatch.setattr(Catalogue, "open_verified", lambda _path: None + 1)  # type: ignore[operator]
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(SOUND)
    with pytest.raises(TypeError):
        Catalogue.open_unverified(path)
    path.write_bytes(SOUND.replace(_TEXT, _TEXT.upper()))
    with pytest.raises(Problem):
        Catalogue.open_unverified(path)


def test_the_seal_is_compared_where_the_window_fails(
    start: Callable[[bytes], Program], told: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_window: MainWindow) -> None:
        raise ValueError("as over a damaged table")

    monkeypatch.setattr(MainWindow, "finish", fail)
    program = start(SOUND.replace(_TEXT, _TEXT.upper()))
    qtbot.addWidget(program.window)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(program.refused):
        program.window.show()
    assert [kind for kind, _error, _trace in raised] == [ValueError]
    assert len(told) == 1


def test_a_catalogue_that_is_shown_no_more_ends_nothing(
    start: Callable[[bytes], Program], told: list[str], catalogue: Catalogue, qtbot: QtBot
) -> None:
    program = start(SOUND)
    qtbot.addWidget(program.window)
    program._give_up(catalogue, Problem(ProblemKind.BUNDLED_CATALOGUE_DAMAGED, file=catalogue.path))
    assert told == []


def test_a_check_whose_window_has_gone_says_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot  # there is an application
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(SOUND.replace(_TEXT, _TEXT.upper()))
    with Catalogue.open_unverified(path) as opened:
        window = QObject()
        check = SealCheck(opened, window)
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
        assert not isValid(check)
        check._compare()
        assert not opened.is_verified


def test_own_builds_are_shown_at_once_until_they_are_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "own.sqlite"
    assert main(["build", str(BUNDLED_CATALOGUE.parent), "-o", str(path)]) == 0
    assert is_untouched_build(path)
    with opening.open_at_once(path) as opened:
        assert not opened.is_verified
        opened.verify()
        assert opened.is_verified
    noted = own_builds.list_path()
    with monkeypatch.context() as windows:
        windows.setattr(own_builds, "list_path", lambda: noted)
        assert is_untouched_build(path)
        windows.setattr("sys.platform", "win32")
        assert not is_untouched_build(path)
    before = path.stat()
    path.write_bytes(path.read_bytes())
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert not is_untouched_build(path)
    assert is_own_build(path)
    with opening.open_at_once(path) as opened:
        assert opened.is_verified
