"""PySide's signature modules are read late, and then say what they say when they are read at once."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import pytest

from mirps_desktop import lazy_signatures

_ASK = """
import sys
if sys.argv[1] == "late":
    from mirps_desktop import qt_start
    qt_start.load_qt()
from PySide6 import QtCore, QtWidgets
read = "argparse" in sys.modules
QtCore.QCoreApplication.setApplicationName("asked")
def ask(question):
    try:
        return question()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
questions = {
    "wrong type": lambda: QtCore.QSize("x"),
    "wrong argument": lambda: QtCore.QObject(nonsense=1),
    "too many": lambda: QtCore.QSize(1, 2, 3, 4),
    "no attribute": lambda: QtCore.QObject().nonsense,
    "help": lambda: QtWidgets.QLabel.setText.__doc__,
    "signature": lambda: str(getattr(QtWidgets.QLabel, "__signature__", None)),
    "unknown name": lambda: __import__("shiboken6").dumpTypeGraph(object()),  # asked with an error at hand
    "late module": lambda: __import__("PySide6.QtPrintSupport").QtPrintSupport.QPrinter("x"),
    "signal": lambda: QtCore.QObject().destroyed.connect(3),
}
for name in sys.argv[2].split(","):
    print(name, ask(questions[name]), sep=": ")
print("read at once:", read)
"""
_QUESTIONS = (
    "wrong type",
    "wrong argument",
    "too many",
    "no attribute",
    "help",
    "signature",
    "unknown name",
    "late module",
    "signal",
)


def _answers(when: str, questions: str) -> list[str]:
    command = [sys.executable, "-c", _ASK, when, questions]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.usefixtures("needs_qt")
@pytest.mark.parametrize("questions", [*_QUESTIONS, ",".join(_QUESTIONS), ",".join(reversed(_QUESTIONS))])
def test_what_is_said_is_the_same(questions: str) -> None:
    """Each question is the first one in a process: shiboken asks its modules in more than one way."""
    *late, read_late = _answers("late", questions)
    *at_once, read_at_once = _answers("at once", questions)
    assert late == at_once
    assert (read_late, read_at_once) == ("read at once: False", "read at once: True")


_THREADS = """
import threading
from mirps_desktop import qt_start
qt_start.load_qt()
from PySide6 import QtCore
barrier, said = threading.Barrier(4), []
def ask(kind):
    barrier.wait()
    try:
        kind("x")
    except TypeError as error:
        said.append("called with wrong argument types" in str(error))
kinds = (QtCore.QPoint, QtCore.QSize, QtCore.QRect, QtCore.QPointF)
threads = [threading.Thread(target=ask, args=[kind]) for kind in kinds]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(said)
"""
_ONCE_WITHOUT_MEMORY = """
import zipfile
from mirps_desktop import qt_start
qt_start.load_qt()
from PySide6.QtCore import QPoint
real = zipfile.ZipFile
def fail(*given):
    raise MemoryError
zipfile.ZipFile = fail
try:
    QPoint.__doc__
except MemoryError:
    pass
zipfile.ZipFile = real
try:
    QPoint("x")
except TypeError as error:
    print(["called with wrong argument types" in str(error)])
"""


@pytest.mark.usefixtures("needs_qt")
@pytest.mark.parametrize(("code", "said"), [(_THREADS, [True] * 4), (_ONCE_WITHOUT_MEMORY, [True])])
def test_a_first_question_in_a_bad_moment_is_answered(code: str, said: list[bool]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == str(said), done.stderr


def test_another_thread_waits_until_the_loader_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = """
import time
from types import SimpleNamespace
time.sleep(0.2)
def bootstrap():
    return SimpleNamespace(make_helptext=lambda what: f"help about {what}")
"""
    monkeypatch.setattr(lazy_signatures, "_source", [slow])
    monkeypatch.setitem(sys.modules, lazy_signatures._MAPPING, ModuleType("mapping"))
    loader: Any = lazy_signatures.late_loader({})
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(loader.make_helptext, range(4)))
    assert found == [f"help about {number}" for number in range(4)]
    assert lazy_signatures._source == []
