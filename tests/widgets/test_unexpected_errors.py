"""What the reader sees of an exception that nobody caught; the program goes on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mirps_desktop.faults.report import Fault
from mirps_desktop.language import Language
from mirps_desktop.widgets.fault_dialog import FaultDialog
from mirps_desktop.widgets.fault_notices import FaultNotices
from mirps_desktop.widgets.main_window import MainWindow

_FAULT = Fault("ValueError", "mirps_desktop.x:1 f", "")
_OTHER = Fault("KeyError", "mirps_desktop.x:1 f", "")


def _buttons(dialog: FaultDialog) -> dict[str, QPushButton]:
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    return {button.text(): button for button in dialog.findChildren(QPushButton)}


def _texts(dialog: FaultDialog) -> str:
    lines = [label.text() for label in dialog.findChildren(QLabel)]
    return "\n".join([*lines, *(line.text() for line in dialog.findChildren(QLineEdit))])


def test_the_dialog_says_what_where_and_how_to_go_on(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    ended: list[bool] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    dialog = FaultDialog("ValueError", tmp_path / "fault-1.txt")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    assert str(tmp_path / "fault-1.txt") in _texts(dialog)
    buttons = _buttons(dialog)
    assert buttons.keys() == {"&Go on", "&Quit", "&Open folder"}
    buttons["&Open folder"].click()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]
    assert dialog.isVisible()
    buttons["&Go on"].click()
    assert not dialog.isVisible()
    assert not ended
    dialog.open()
    buttons["&Quit"].click()
    assert ended


def test_without_a_report_it_says_the_kind(qtbot: QtBot) -> None:
    dialog = FaultDialog("ValueError", None)
    qtbot.addWidget(dialog)
    assert "ValueError" in _texts(dialog)
    assert "&Open folder" not in _buttons(dialog)


def test_it_speaks_the_language_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.choices.set_language(Language.SPANISH)
    dialog = FaultDialog("ValueError", None)
    qtbot.addWidget(dialog)
    assert "Se produjo un error inesperado" in _texts(dialog)
    assert "&Continuar" in _buttons(dialog)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Go on at once in every dialog, and list the kinds they were about."""
    kinds: list[str] = []

    def exec_(dialog: FaultDialog) -> int:
        kinds.append(_texts(dialog).split()[-1])
        QApplication.processEvents()  # what comes meanwhile
        return 1

    monkeypatch.setattr(FaultDialog, "exec", exec_)
    return kinds


def test_one_dialog_at_a_time_and_not_again_and_again(qtbot: QtBot, shown: list[str]) -> None:
    del qtbot
    now = [100.0]
    notices = FaultNotices(now=lambda: now[0])
    for _ in range(50):
        notices.tell(_FAULT, None)
    assert not shown  # never in the middle of what goes on
    QApplication.processEvents()
    assert shown == ["ValueError"]
    notices.tell(_FAULT, None)
    notices.tell(_OTHER, None)
    QApplication.processEvents()
    assert shown == ["ValueError", "KeyError"]
    now[0] += 61
    notices.tell(_FAULT, None)
    QApplication.processEvents()
    assert shown == ["ValueError", "KeyError", "ValueError"]


_PROGRAM = """
import sys
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from mirps_desktop import app
from mirps_desktop.widgets.fault_dialog import FaultDialog
shown = []
FaultDialog.exec = lambda dialog: shown.append(1)
class Worker(QObject):
    def work(self):
        raise KeyError("secret")
def slot():
    raise ValueError("secret")
def begin():
    begin.worker, begin.thread = Worker(), QThread()
    begin.worker.moveToThread(begin.thread)
    begin.thread.started.connect(begin.worker.work)
    begin.thread.start()
    QTimer.singleShot(0, slot)
def look():
    if len(shown) == 2:
        begin.thread.quit()
        begin.thread.wait()
        QApplication.quit()
from mirps_desktop.program import Program
start = Program.__init__
def started(self, *given):
    start(self, *given)
    self.timer = QTimer(self, interval=10)
    self.timer.timeout.connect(look)
    self.timer.start()
    self.started.connect(begin)
Program.__init__ = started
sys.exit(app.run(None, lambda problem: 2) + 7)
"""


def test_slots_and_threads_of_the_whole_program(tmp_path: Path) -> None:
    kept = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], env=kept, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (7, ""), done.stderr
    assert "Traceback" not in done.stderr
    folder = tmp_path / "mirps-desktop"
    reports = [path.read_text("utf-8") for path in folder.glob("fault-*.txt")]
    assert sorted(kind for text in reports for kind in ("KeyError", "ValueError") if kind in text) == [
        "KeyError",
        "ValueError",
    ]
    log = (folder / "mirps-desktop.log").read_text("utf-8")
    assert log.count("ERROR fault") == 2
    assert "opened the bundled catalogue, 35 pledges" in log
    assert "secret" not in log + "".join(reports)


_AFTER_PAINTING = """
import gc, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mirps_desktop import app, program
from mirps_desktop.models.seal_check import SealCheck
from mirps_desktop.widgets import window_finish
from mirps_desktop.widgets.fault_dialog import FaultDialog
def fail(*given):
    raise ValueError("secret")
window_finish.finish = fail
SealCheck.start = lambda check: print("sealed")
def exec_(dialog):
    print("told")
    QTimer.singleShot(0, QApplication.quit)
FaultDialog.exec = exec_
gc.disable()  # as the command does
status = app.run(None, lambda problem: 2)
print(gc.isenabled())
sys.exit(status)
"""


def test_what_fails_right_after_the_first_painting_leaves_log_and_seal(tmp_path: Path) -> None:
    kept = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", _AFTER_PAINTING],
        env=kept,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout.split()) == (0, ["sealed", "told", "True"]), done.stderr
    assert "ERROR fault ValueError" in (tmp_path / "mirps-desktop" / "mirps-desktop.log").read_text("utf-8")


def test_the_log_folder_is_in_the_menu_help(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.actions_["log"].trigger()
    assert opened[0].toLocalFile().endswith("mirps-desktop")
    assert "mirps-desktop" in window.statusBar().currentMessage()


def test_exceptions_still_fail_a_test(window: MainWindow, qtbot: QtBot) -> None:
    del window
    with qtbot.captureExceptions() as raised:

        def fail() -> None:
            raise ValueError("seen")

        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ValueError
