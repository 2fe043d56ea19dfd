"""Another catalogue in the window: by menu, by drop, from the recent ones; and what is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mirps_desktop.catalogue import foreign
from mirps_desktop.catalogue.kept_copies import open_kept
from mirps_desktop.catalogue.opening import open_catalogue
from mirps_desktop.catalogue.telling import OpeningCancelledError
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.program import Program
from mirps_desktop.settings import Settings
from mirps_desktop.widgets import opening_progress
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.opening_progress import OpeningProgress
from tests.catalogue.hostile_files import SOUND, changed

_FEWER = changed(
    "DELETE FROM note", "DELETE FROM pledge_text WHERE pledge > 20", "DELETE FROM pledge WHERE number > 20"
)


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    (tmp_path / "Fewer & more.sqlite").write_bytes(_FEWER)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    started = Program(application)
    with qtbot.waitExposed(started.window):
        started.window.show()
    yield started
    started.window.close()
    started.window.deleteLater()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer message boxes, and keep what they said."""
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    return said


def _choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))


def _wait_for_another(program: Program, old: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: program.window is not old and not isValid(old))
    assert program.window.isVisible()
    return program.window


def test_by_menu_and_back(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = program.window
    assert old.windowTitle() == "MIRPS Pledges"
    assert not old.actions_["bundled"].isEnabled()
    old.resize(770, 610)
    old.browse.outline.select_key(("asylum", "GTM", ""))
    old.filter.setText("asylum")
    _choose(monkeypatch, tmp_path / "Fewer & more.sqlite")
    old.actions_["open"].trigger()
    size = old.size()
    new = _wait_for_another(program, old, qtbot)
    assert new.windowTitle() == "Fewer & more.sqlite – MIRPS Pledges"
    assert new.size() == size
    assert new.filter.text() == "asylum"
    everything = new.browse.outline_model.index_of(("", "", ""))
    assert new.browse.outline.currentIndex() == everything
    new.filter.clear()
    assert new.browse.outline_model.item(everything).count == new.browse.list_model.rowCount() == 20
    new.actions_["es"].trigger()
    QApplication.processEvents()
    assert new.windowTitle() == "Fewer & more.sqlite – Compromisos MIRPS"
    new.actions_["bundled"].trigger()
    again = _wait_for_another(program, new, qtbot)
    assert again.windowTitle() == "Compromisos MIRPS"
    assert again.browse.list_model.rowCount() == 4  # narrowed as it was left
    again.actions_["en"].trigger()
    QApplication.processEvents()
    assert again.windowTitle() == "MIRPS Pledges"  # nothing of the old windows speaks in between


def test_nothing_chosen_changes_nothing(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    old = program.window
    _choose(monkeypatch, "")
    old.actions_["open"].trigger()
    QApplication.processEvents()
    assert program.window is old


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (SOUND[:-1], "is damaged"),
        (SOUND[:60] + b"\0\0\0\x7f" + SOUND[64:], "newer version of the program (format 127)"),
        (b"id,text\n" * 90, "is not a catalogue"),
        (changed("UPDATE pledge SET id = 'GRF-1' WHERE number = 3"), "breaks a rule for pledges (pledges"),
    ],
)
def test_what_is_no_catalogue_is_refused_and_the_open_one_stays(
    program: Program, tmp_path: Path, told: list[str], content: bytes, words: str, qtbot: QtBot
) -> None:
    old, path = program.window, tmp_path / "other.sqlite"
    path.write_bytes(content)
    old.filter.setText("asylum")
    old.browse.outline.select_key(("asylum", "", ""))
    shown = old.browse.list_panel.headline.text()
    old.catalogues.wanted.emit(path)
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert words in told[0]
    assert str(path) in told[0]
    assert program.window is old
    assert (old.browse.list_panel.headline.text(), old.filter.text()) == (shown, "asylum")
    assert Settings().recent_catalogues == ()


def _drop(target: QWidget, *paths: Path) -> bool:
    """Drop files on `target` as a file manager does; return whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    entering = QDragEnterEvent(QPoint(5, 5), actions, data, left, none)
    QApplication.sendEvent(target, entering)
    dropping = QDropEvent(QPointF(5, 5), actions, data, left, none)
    QApplication.sendEvent(target, dropping)
    assert dropping.dropAction() is not Qt.DropAction.MoveAction
    return entering.isAccepted()


@pytest.mark.parametrize("part", ["window", "filter", "list", "text"])
def test_by_drop(program: Program, qtbot: QtBot, tmp_path: Path, part: str) -> None:
    old = program.window
    browse = old.browse
    parts = {
        "window": old, "filter": old.filter, "list": browse.list, "text": browse.detail.browser.viewport()
    }  # fmt: skip
    target = parts[part]
    assert not _drop(old, tmp_path / "a.sqlite", tmp_path / "b.sqlite")
    assert _drop(target, tmp_path / "Fewer & more.sqlite")
    assert old.filter.text() == ""
    new = _wait_for_another(program, old, qtbot)
    assert new.browse.list_model.rowCount() == 20


def test_from_the_recent_ones(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    old = program.window
    old.catalogues.list_recent()
    menu = old.menus["recent"]
    assert not menu.menuAction().isEnabled()
    path = tmp_path / "Fewer & more.sqlite"
    twin = tmp_path / "twin" / path.name
    twin.parent.mkdir()
    twin.write_bytes(_FEWER)
    Settings().remember_catalogue(path)
    old.menus["file"].aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["&1 Fewer && more.sqlite"]
    Settings().remember_catalogue(twin)
    old.menus["file"].aboutToShow.emit()
    assert all("/" in action.text() for action in menu.actions())  # two of one name are told apart
    menu.actions()[1].trigger()
    new = _wait_for_another(program, old, qtbot)
    assert Settings().recent_catalogues == (path, twin)
    path.unlink()
    new.menus["file"].aboutToShow.emit()
    assert [action.text() for action in new.menus["recent"].actions()] == ["&1 Fewer && more.sqlite"]


@pytest.mark.parametrize("value", ["", 7, ["relative", "", 3, "/nowhere/x.sqlite", "/\0"], ["/"]])
def test_nonsense_among_the_recent_ones_is_left_out(value: object) -> None:
    settings = Settings()
    settings._store.setValue("recent_catalogues", value)
    assert settings.recent_catalogues == ()
    settings.remember_catalogue(BUNDLED_CATALOGUE)
    assert Settings().recent_catalogues == (BUNDLED_CATALOGUE,)


def test_recent_ones_are_few(tmp_path: Path) -> None:
    for number in range(9):
        path = tmp_path / f"{number}.sqlite"
        path.touch()
        Settings().remember_catalogue(path)
    assert [path.stem for path in Settings().recent_catalogues] == list("876543")


def test_a_catalogue_named_at_the_start(program: Program, tmp_path: Path) -> None:
    other = Program(program._application, tmp_path / "Fewer & more.sqlite")
    assert other.window.browse.list_model.rowCount() == 20
    other.window.deleteLater()
    with pytest.raises(Problem) as raised:
        Program(program._application, tmp_path / "none.sqlite")
    assert raised.value.kind is ProblemKind.CATALOGUE_MISSING


def test_it_opens_at_once_the_next_time(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Fewer & more.sqlite"
    old = program.window
    program.open(path)
    new = _wait_for_another(program, old, qtbot)
    qtbot.waitUntil(lambda: open_kept(path) is not None)
    monkeypatch.setattr(foreign, "open_foreign", lambda *_given: pytest.fail("indexed again"))
    program.open(path)
    again = _wait_for_another(program, new, qtbot)
    assert again.windowTitle() == "Fewer & more.sqlite – MIRPS Pledges"
    assert again.browse.list_model.rowCount() == 20


def test_a_large_one_shows_how_far_it_is_and_can_be_given_up(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    monkeypatch.setattr(opening_progress, "_PATIENCE", 0)
    path = tmp_path / "Fewer & more.sqlite"
    progress = OpeningProgress(path, program.window)
    with qtbot.waitExposed(progress):
        progress(0, 0)
    assert (progress.minimum(), progress.maximum()) == (0, 0)
    progress(5, 20)
    assert (progress.value(), progress.maximum()) == (5, 20)
    progress.cancel()
    with pytest.raises(OpeningCancelledError):
        open_catalogue(path, progress)
    progress.end()
    monkeypatch.setattr(OpeningProgress, "wasCanceled", lambda _self: True)
    program.open(path)
    assert program.window.browse.list_model.rowCount() == 35
    assert not told
    assert Settings().recent_catalogues == ()
