"""The benchmarks run, and measure what they say; how long anything takes is not asked here."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from mirps_desktop.catalogue.query import Order
from mirps_desktop.catalogue.store import Catalogue
from tests.benchmarks.actions import Act, measure_actions
from tests.benchmarks.briefs import COMMANDS, measure_cold
from tests.benchmarks.catalogues import catalogue_of
from tests.benchmarks.imports import measure_imports
from tests.benchmarks.search import measure_order, measure_search
from tests.benchmarks.sheets import measure_sheets
from tests.benchmarks.start import Start, StartReport
from tests.benchmarks.typed import Times, keystrokes
from tests.benchmarks.workbooks import measure_workbooks

_PLEDGES = 300
_XVFB = shutil.which("xvfb-run")
_TEXTS = ("asylum", "asilo")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return catalogue_of(_PLEDGES, tmp_path_factory.mktemp("generated"))


def test_a_generated_catalogue_opens_and_is_made_once(path: Path) -> None:
    made = path.stat().st_mtime_ns
    assert catalogue_of(_PLEDGES, path.parent).stat().st_mtime_ns == made
    with Catalogue.open(path) as catalogue:
        assert sum(catalogue.counts.values()) == _PLEDGES


def test_every_keystroke_is_measured_and_compared(path: Path) -> None:
    report = measure_search(path, 2, _TEXTS)
    assert [stroke.text for stroke in report.strokes] == list(keystrokes(_TEXTS))
    last = {stroke.text: stroke for stroke in report.strokes}
    assert last["asylum"].total == last["asilo"].total > 0  # what the glossary finds
    assert last["asylum"].first
    assert not last["asilo"].is_same  # is not in the texts
    assert report.compared
    assert measure_order(path, Order.RELEVANCE, 1, _TEXTS).maximum


def test_a_brief_is_made_in_a_process_of_its_own() -> None:
    assert measure_cold(COMMANDS["brief of one country"], 1) > 0


def test_a_workbook_is_measured_beside_a_bare_one(path: Path) -> None:
    report = measure_workbooks(path, 1)
    assert min(report.own, report.bare, report.file) > 0
    assert all(seconds > 0 for seconds in report.peers.values())


def test_times_are_summed_up() -> None:
    assert str(Times.of([0.001 * number for number in range(1, 101)])) == "50.5 / 96.0 / 100.0"


@pytest.mark.usefixtures("needs_qt")
def test_sheets_are_measured_beside_the_bare_drawing(
    catalogue: Catalogue, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("qapp")  # else an application without widgets would be made, for all tests
    report = measure_sheets(catalogue.path, 1)
    assert min(report.sheets, report.compact, report.bare, report.ratio, report.file) > 0


@pytest.mark.usefixtures("needs_qt")
def test_every_action_is_measured_in_a_window_of_its_own(catalogue: Catalogue) -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        acts = pool.submit(measure_actions, catalogue.path).result()
    assert {"export", "print", "glossary", "export_table"} <= {act.name for act in acts}
    assert all(act.first > 0 for act in acts)
    assert {act.name for act in acts if act.told is None} <= {"back", "forward"}  # which need no telling
    assert Act("slow", 0.2, 0.1, None).is_prompt is False
    assert Act("slow", 0.2, 0.1, 0.01).is_prompt


@pytest.mark.usefixtures("needs_qt")
def test_imports_are_told_module_by_module() -> None:
    report = measure_imports(1)
    assert {"mirps_desktop.program", "mirps_desktop.widgets.main_window"} <= report.of("own").keys()
    assert "PySide6.QtWidgets" in report.of("Qt")
    assert not {"openpyxl", "logging", "argparse"} & report.seconds.keys()


def test_starts_are_compared_in_pairs() -> None:
    own, empty = [Start(0.3, 60), Start(0.2, 60)], [Start(0.2, 40), Start(0.1, 40)]
    report = StartReport(own, empty)
    assert report.ratio == pytest.approx(1.75)
    assert report.memory_ratio == pytest.approx(1.5)


@pytest.mark.skipif(_XVFB is None, reason="needs xvfb-run")
@pytest.mark.usefixtures("needs_qt")
def test_a_start_is_seen_from_outside(tmp_path: Path) -> None:
    code = (
        "from tests.benchmarks.start import measure_start as m; r = m(None, 1); print(r.own[0], r.empty[0])"
    )
    kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [_XVFB or "", "-a", sys.executable, "-c", code],
        env={**kept, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("Start(complete=0.") == 2
