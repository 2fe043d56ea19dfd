"""Reports and log: where and what, and nothing of the reader's."""

import logging
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from mirps_desktop import __version__
from mirps_desktop.catalogue.opening import open_catalogue
from mirps_desktop.data_folder import data_folder
from mirps_desktop.faults.command import sentence_on
from mirps_desktop.faults.hooks import FaultHooks
from mirps_desktop.faults.log import Log
from mirps_desktop.faults.report import Fault, fault_of, save
from mirps_desktop.language import Language
from mirps_desktop.problems import Problem

_PRIVATE = "/home/maría/secreto.sqlite asylum"


def _raised(call: Callable[[], object]) -> BaseException:
    try:
        call()
    except Exception as error:  # noqa: BLE001 — any of them
        return error
    raise AssertionError("nothing was raised")


def _refused() -> object:
    return open_catalogue(Path(_PRIVATE))


def _failed() -> object:
    raise ValueError(_PRIVATE)


def _failed_twice() -> object:
    try:
        return _failed()
    except ValueError as error:
        raise KeyError(_PRIVATE) from error


def _asked_badly() -> object:
    with closing(sqlite3.connect(":memory:")) as connection:
        return connection.execute(f"SELECT '{_PRIVATE}' FROM nothing")  # noqa: S608 — our own text


def _endless(depth: int = 0) -> object:
    return _endless(depth + 1)


@pytest.mark.parametrize("call", [_refused, _failed, _failed_twice, _asked_badly, _endless])
def test_a_report_says_where_and_nothing_of_the_reader(call: Callable[[], object]) -> None:
    error = _raised(call)
    text = fault_of(error).text
    for part in (
        __version__,
        sqlite3.sqlite_version,
        type(error).__qualname__,
        call.__name__,
        f"{__name__}:",
    ):
        assert part in text
    for secret in ("secreto", "asylum", "/home", "maría", str(Path.home()), str(Path(__file__).parent)):
        assert secret not in text
    assert len(text) < 10_000


def test_causes_and_codes_are_named() -> None:
    text = fault_of(_raised(_failed_twice)).text
    assert text.index("\nKeyError\n") < text.index("\nValueError\n")
    assert "sqlite3.OperationalError (SQLITE_ERROR)" in fault_of(_raised(_asked_badly)).text
    refused = fault_of(_raised(_refused))
    assert "Problem (catalogue_missing)" in refused.text
    assert "FileNotFoundError (2 " in refused.text
    assert refused.where.startswith("mirps_desktop.catalogue.")
    assert fault_of(_raised(_failed)).where == "?"


def test_the_latest_reports_stay(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    paths = [save(Fault("E", "?", f"{number}"), folder) for number in range(25)]
    left = sorted(folder.iterdir())
    assert left == paths[-20:]
    assert left[-1].read_text("utf-8") == "24"


def test_a_report_that_cannot_be_saved_raises_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert save(Fault("E", "?", ""), tmp_path / "file") is None


@pytest.mark.parametrize("language", Language)
def test_a_command_says_one_sentence(
    language: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = sentence_on(ValueError(_PRIVATE), language)
    (report,) = data_folder().glob("fault-*.txt")
    assert str(report) in said
    (tmp_path / "file").touch()
    monkeypatch.setattr("mirps_desktop.faults.command.data_folder", lambda: tmp_path / "file")
    unsaved = sentence_on(ValueError(_PRIVATE), language)
    assert "ValueError" in unsaved
    assert not [one for one in (said, unsaved) if "\n" in one or "secreto" in one]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    opened = Log(tmp_path / "log")
    yield opened
    opened.close()


def test_the_log_rotates_and_stays_small(log: Log, tmp_path: Path) -> None:
    logger = logging.getLogger("mirps_desktop.test")
    for number in range(9000):
        logger.info("opened a catalogue of %d pledges", number)
    sizes = {path.name: path.stat().st_size for path in (tmp_path / "log").glob("*.log*")}
    assert {"mirps-desktop.log", "mirps-desktop.log.1", "mirps-desktop.log.2", "crash.log"} == sizes.keys()
    assert max(sizes.values()) <= 100_000
    log.close()
    logger.info("nobody hears this")
    assert "nobody" not in (tmp_path / "log" / "mirps-desktop.log").read_text("utf-8")


def test_a_large_crash_file_starts_anew(tmp_path: Path) -> None:
    path = tmp_path / "crash.log"
    path.write_text("x" * 90_000, "utf-8")
    Log(tmp_path).close()
    assert path.stat().st_size == 90_000
    path.write_text("x" * 100_001, "utf-8")
    Log(tmp_path).close()
    assert path.stat().st_size == 0


def test_a_crash_leaves_its_trace(tmp_path: Path) -> None:
    code = (
        "import os; from pathlib import Path; from mirps_desktop.faults.log import Log\n"
        f"Log(Path({str(tmp_path)!r})); os.abort()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    assert done.returncode != 0
    assert "Fatal Python error: Aborted" in (tmp_path / "crash.log").read_text("utf-8")


def test_without_a_folder_there_is_no_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    opened = Log(tmp_path / "file")
    logging.getLogger("mirps_desktop").error("lost")
    opened.close()
    assert capsys.readouterr() == ("", "")


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[list[tuple[Fault, Path | None]]]:
    told: list[tuple[Fault, Path | None]] = []
    hooks = FaultHooks(tmp_path, lambda fault, report: told.append((fault, report)))
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    hooks.install()
    yield told
    hooks.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_an_exception_that_nobody_caught_is_saved_and_told(
    heard: list[tuple[Fault, Path | None]], tmp_path: Path
) -> None:
    for _ in range(3):
        error = _raised(_refused)
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(heard) == 3
    (report,) = tmp_path.iterdir()  # one for all three
    assert {path for _, path in heard} == {report}
    assert report.read_text("utf-8") == heard[0][0].text


def test_threads_are_told_of_and_destructors_only_saved(
    heard: list[tuple[Fault, Path | None]], tmp_path: Path
) -> None:
    thread = threading.Thread(target=_failed)
    thread.start()
    thread.join()
    assert [fault.what for fault, _ in heard] == ["ValueError"]
    sys.unraisablehook(SimpleNamespace(exc_value=KeyError(_PRIVATE)))
    assert len(heard) == 1
    assert len(list(tmp_path.iterdir())) == 2


def test_what_ends_a_program_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    passed_on: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: passed_on.append(kind))
    hooks = FaultHooks(tmp_path, lambda *_: _failed())
    hooks.install()
    try:
        sys.excepthook(SystemExit, SystemExit(3), None)
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        hooks.uninstall()
    assert passed_on == [KeyboardInterrupt]
    assert not list(tmp_path.iterdir())


def test_a_hook_never_fails(tmp_path: Path) -> None:
    hooks = FaultHooks(tmp_path, lambda *_: _failed())
    hooks.install()
    try:
        sys.excepthook(Problem, _raised(_refused), None)
    finally:
        hooks.uninstall()
