"""The benchmarks: `uv run python -m tests.benchmarks`, by hand; no test measures seconds.

It makes the catalogues it needs (the one of a million takes minutes, 8 GB of memory and 2 GB of disk) and
prints Markdown. Some options:

    --folder DIR           where the catalogues are kept
    --sizes 3500 100000    how many pledges; the window is measured up to 100,000
    --only search          or window, actions, workbooks, sheets, briefs (which need no catalogues)
    --repeats 3            each keystroke counts with the median of its repeats

Where there is a display the window is measured on it too; `xvfb-run -s "-screen 0 1920x1080x24"` gives one.
"""

import argparse
import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from mirps_desktop.catalogue.query import Order
from mirps_desktop.paths import BUNDLED_CATALOGUE
from tests.benchmarks.actions import Act, measure_actions
from tests.benchmarks.briefs import COMMANDS, measure_cold
from tests.benchmarks.catalogues import FOLDER, SIZES, catalogue_of
from tests.benchmarks.search import SearchReport, measure_order, measure_search
from tests.benchmarks.sheets import SheetsReport, measure_sheets
from tests.benchmarks.typed import TEXTS, keystrokes
from tests.benchmarks.window import WindowReport, measure_window
from tests.benchmarks.workbooks import NO_PEER, WorkbookReport, measure_workbooks

_LARGEST_WINDOW = 100_000
_LARGEST_SHEETS = 3_500
_ORDERED = 100_000
_Result = TypeVar("_Result")


def main() -> None:
    """Measure what was asked for and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure, by hand.")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--only", choices=("search", "window", "actions", "workbooks", "sheets", "briefs"))
    arguments = parser.parse_args()
    if arguments.only in {None, "briefs"}:
        rows = ((name, f"{measure_cold(command) * 1000:.0f}") for name, command in COMMANDS.items())
        _print_table(("a cold process", "ms, median of 9"), rows)
    if arguments.only == "briefs":
        return
    paths = {size: catalogue_of(size, arguments.folder) for size in arguments.sizes}
    repeats = arguments.repeats
    print(
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores.\n",
        flush=True,
    )
    if arguments.only in {None, "search", "window"}:
        count = len(list(keystrokes()))
        print(f"{count} keystrokes of {len(TEXTS)} texts, in milliseconds: median / 95 % / maximum.\n")
    if arguments.only in {None, "search"}:
        searched = ((size, _apart(partial(measure_search, path, repeats))) for size, path in paths.items())
        _print_table(_SEARCH, ((f"{size:,}", *_search_row(report)) for size, report in searched))
        if path := paths.get(_ORDERED):
            times = ((order, _apart(partial(measure_order, path, order, repeats))) for order in Order)
            _print_table((f"order, {_ORDERED:,} pledges", "complete answer"), times)
    small = {size: path for size, path in paths.items() if size <= _LARGEST_WINDOW}
    if arguments.only in {None, "workbooks"}:
        _print_workbooks(small, repeats)
    if arguments.only in {None, "window"}:
        _print_table(
            _WINDOW,
            (
                (f"{size:,}", *_window_row(_apart(partial(measure_window, path, screen, repeats))))
                for screen in _screens()
                for size, path in small.items()
            ),
        )
    if arguments.only in {None, "actions"}:
        _print_actions(
            [BUNDLED_CATALOGUE, *(path for size, path in paths.items() if size <= _LARGEST_SHEETS)]
        )
    if arguments.only in {None, "sheets"}:
        _print_sheets({size: path for size, path in paths.items() if size <= _LARGEST_SHEETS}, repeats)


def _print_actions(paths: Sequence[Path]) -> None:
    for path in paths:
        acts = _apart(partial(measure_actions, path))
        _print_table(
            (f"action, {path.stem}", "first time", "again", "busy cursor", ""), map(_action_row, acts)
        )


def _action_row(act: Act) -> Iterable[object]:
    times = (f"{seconds * 1000:.0f} ms" for seconds in (act.first, act.again))
    told = "" if act.told is None else f"after {act.told * 1000:.0f} ms"
    return (act.name, *times, told, "" if act.is_prompt else "**late**")


def _print_sheets(paths: Mapping[int, Path], repeats: int) -> None:
    reports = ((size, _apart(partial(measure_sheets, path, repeats))) for size, path in paths.items())
    _print_table(_SHEETS, ((f"{size:,}", *_sheets_row(report)) for size, report in reports))


_SEARCH = (
    "pledges", "complete answer", "of it set, total, counts", "of it first page", "completions",
    "bare index, first page", "× bare page", "× bare page and total", "first query, nothing cached",
    "opening", "memory open / most", "file",
)  # fmt: skip
_WORKBOOKS = (
    "pledges", "workbook", "bare, write-only", "XlsxWriter, same styles: usual mode",
    "XlsxWriter, same styles: constant_memory", "memory", "file",
)  # fmt: skip
_WINDOW = (
    "pledges", "screen", "key to all painted", "to the list's painting",
    "standstill per key", "window shown", "memory",
)  # fmt: skip

_SHEETS = (
    "pledges", "sheets as PDF", "× bare drawing", "bare drawing", "compact", "memory", "memory, compact",
    "file",
)  # fmt: skip


def _print_workbooks(paths: Mapping[int, Path], repeats: int) -> None:
    reports = ((size, _apart(partial(measure_workbooks, path, repeats))) for size, path in paths.items())
    _print_table(_WORKBOOKS, ((f"{size:,}", *_workbook_row(report)) for size, report in reports))


def _workbook_row(report: WorkbookReport) -> Iterable[object]:
    beside = (report.bare, report.peers.get("usual"), report.peers.get("constant_memory"))
    return (
        f"**{report.own:.2f} s**",
        *(f"{peer:.2f} s, × {report.own / peer:.2f}" if peer else NO_PEER for peer in beside),
        f"{report.memory:.0f} MB",
        f"{report.file:.1f} MB",
    )


def _search_row(report: SearchReport) -> Iterable[object]:
    of = report.times
    return (
        f"**{of(lambda one: one.complete)}**",
        of(lambda one: one.answer),
        of(lambda one: one.page),
        of(lambda one: one.completions),
        report.bare,
        f"{report.ratio(lambda one: one.first):.2f} ({len(report.compared)} keystrokes)",
        f"{report.ratio(lambda one: one.first + one.counted):.2f}",
        f"{report.cold.complete * 1000:.0f} ms",
        f"{report.opened * 1000:.0f} ms",
        f"{report.memory_open:.0f} / {report.memory_most:.0f} MB",
        f"{report.file:.0f} MB",
    )


def _window_row(report: WindowReport) -> Iterable[object]:
    return (
        report.platform,
        f"**{report.painted}**",
        report.first,
        report.blocked,
        f"{report.shown * 1000:.0f} ms",
        f"{report.memory:.0f} MB",
    )


def _sheets_row(report: SheetsReport) -> Iterable[object]:
    return (
        f"**{report.sheets:.2f} s**",
        f"{report.ratio:.2f}",
        f"{report.bare:.2f} s",
        f"{report.compact:.2f} s",
        f"{report.memory:.0f} MB",
        f"{report.memory_compact:.0f} MB",
        f"{report.file:.0f} MB",
    )


def _screens() -> Sequence[str]:
    return ("offscreen", "xcb") if sys.platform == "linux" and os.environ.get("DISPLAY") else ("offscreen",)


def _apart(measure: Callable[[], _Result]) -> _Result:
    """Return what `measure` returns in a process of its own, so that memory and caches are its own too."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(measure).result()


def _print_table(names: Sequence[str], rows: Iterable[Iterable[object]]) -> None:
    """Print the table, each row as soon as it is measured."""
    for line in chain([names, ["---"] * len(names)], rows):
        print(f"| {' | '.join(map(str, line))} |", flush=True)
    load = f"; load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"\n<!-- measured{load} -->\n", flush=True)


if __name__ == "__main__":
    main()
