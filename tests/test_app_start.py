"""What the window loads before it is shown."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("ssl", "http.client", "urllib.request", "openpyxl", "PySide6.QtNetwork", "PySide6.QtPrintSupport")


def test_nothing_that_a_network_or_a_document_needs() -> None:
    code = f"import sys, mirps_desktop.program; print([name for name in {HEAVY} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout.split() == [
        b"[]"
    ]


_START = """
import os, sys
from mirps_desktop.qt_start import load_qt
load_qt()
from PySide6.QtCore import QTimer
from PySide6 import QtCore, QtGui, QtWidgets
from mirps_desktop.app import create_application
from mirps_desktop.program import Program

def made():
    return [len([one for one in vars(part).values() if isinstance(one, type)])
            for part in (QtCore, QtGui, QtWidgets)]

def late():
    return ["Qt" in vars(QtCore), "QTouchEvent" in vars(QtGui), "QDial" in vars(QtWidgets)]

def say(when):
    print(when, *made(), *late(), *(name for name in HEAVY if name in sys.modules), flush=True)

HEAVY = ("dataclasses", "inspect", "xml.etree.ElementTree", "openpyxl", "hashlib", "socket")
from mirps_desktop.settings import Settings, StartPage
application = create_application([], lambda problem: 2)
Settings().start_page = StartPage(sys.argv[1])
program = Program(application)
program.window.painted.connect(lambda: say("painted"))
program.started.connect(lambda: QTimer.singleShot(200, lambda: (say("started"), os._exit(0))))
program.window.show()
application.exec()
"""


def _started(page: str, home: Path) -> dict[str, list[str]]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "MIRPS_"))}
    environment = {**kept, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    command = [sys.executable, "-c", _START, page]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, timeout=60)
    return {when: told for when, *told in map(str.split, done.stdout.splitlines())}


@pytest.mark.usefixtures("needs_qt")
def test_the_first_picture_makes_few_classes_of_qt(tmp_path: Path) -> None:
    told = _started("list", tmp_path)
    core, gui, widgets, *late = told["painted"]
    for count, most in ((core, 55), (gui, 40), (widgets, 45)):
        assert int(count) <= most, told
    assert late == ["False", "False", "False"]  # the namespace, kinds of events, widgets that are not there
    assert told["started"][4] == "False"  # nor does an idle window hand Python an event


@pytest.mark.usefixtures("needs_qt")
def test_the_overview_as_start_page_reads_no_more_than_it_shows(tmp_path: Path) -> None:
    told = _started("overview", tmp_path)["painted"]
    assert told[4:] == ["False", "False"]
