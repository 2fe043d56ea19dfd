"""What all tests share: Qt only where it can start, settings of their own, the bundled catalogue.

Where Qt's libraries are missing, pytest-qt would end the whole run: then the tests of the window
are left out and the summary says so; with MIRPS_REQUIRE_QT=1 the run fails instead.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _variable in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
    os.environ.pop(_variable, None)
os.environ["LANG"] = "C.UTF-8"  # before Qt is imported; plain C makes Qt warn

from mirps_desktop.catalogue.store import Catalogue  # noqa: E402
from mirps_desktop.paths import BUNDLED_CATALOGUE  # noqa: E402

try:
    import PySide6.QtWidgets  # noqa: F401
except ImportError as error:
    QT_REASON = str(error)
else:
    QT_REASON = ""
    pytest_plugins = ["pytestqt.plugin"]

HERE = Path(__file__).parent
NEEDS_QT = (
    "models/*",
    "widgets/*",
    "printing/*",
    "screenshots/*",
    "test_app*",
    "test_settings*",
    "test_translations.py",
    "cli/*sheets*",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know pytest-qt's settings also where pytest-qt is left out."""
    if QT_REASON:
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "a setting of pytest-qt")


def pytest_configure() -> None:
    """Refuse to run without Qt where it is required."""
    if QT_REASON and os.environ.get("MIRPS_REQUIRE_QT") == "1":
        raise pytest.UsageError(f"MIRPS_REQUIRE_QT is set, but Qt cannot be loaded: {QT_REASON}")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out what needs Qt where there is none."""
    if not QT_REASON or not collection_path.is_relative_to(HERE):
        return None
    inside = collection_path.relative_to(HERE)
    return True if any(inside.match(pattern) for pattern in NEEDS_QT) else None


def pytest_sessionfinish() -> None:
    """Empty the clipboard: without a display Qt keeps it until after Python's end, and would crash there."""
    if not QT_REASON:
        from PySide6.QtGui import QClipboard, QGuiApplication  # noqa: PLC0415

        if QGuiApplication.instance():
            for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
                QGuiApplication.clipboard().clear(mode)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly that the tests of the window did not run."""
    if QT_REASON:
        terminalreporter.section("THE WINDOW WAS NOT TESTED", red=True, bold=True)
        terminalreporter.line(f"Left out: {', '.join(NEEDS_QT)}. Qt cannot be loaded: {QT_REASON}", red=True)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Give every test settings of its own, never those of the person at the machine."""
    if QT_REASON:
        return
    from PySide6.QtCore import QSettings  # noqa: PLC0415

    folder = str(tmp_path_factory.mktemp("settings"))
    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, folder)


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test write reports and logs where the person at the machine keeps theirs."""
    folder = str(tmp_path_factory.mktemp("data"))
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, folder)
    # Nor beside a program that is portable.
    beside = tmp_path_factory.mktemp("program")
    monkeypatch.setattr("mirps_desktop.data_folder.program_folder", lambda: beside)


@pytest.fixture
def needs_qt() -> None:
    """Leave out a single test where Qt cannot be loaded."""
    if QT_REASON:
        pytest.skip(f"Qt cannot be loaded: {QT_REASON}")


@pytest.fixture(scope="session")
def catalogue() -> Iterator[Catalogue]:
    """Open the bundled catalogue, the real pledges."""
    with Catalogue.open(BUNDLED_CATALOGUE) as opened:
        yield opened
