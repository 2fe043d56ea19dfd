"""The benchmarks: `uv run python -m tests.benchmarks`, by hand; no test measures seconds.

It makes the catalogues it needs (the one of a million takes minutes, 8 GB of memory and 2 GB of disk) and
prints Markdown. Some options:

    --folder DIR           where the catalogues are kept
    --sizes 3500 100000    how many pledges; the window is measured up to 100,000
    --only search          or start, window, actions, workbooks, sheets; imports, briefs (which need no
                           catalogues)
    --repeats 3            each keystroke counts with the median of its repeats

Where there is a display the window is measured on it too; `xvfb-run -s "-screen 0 1920x1080x24"` gives one.
"""

import argparse
import os
import platform
import sqlite3
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from mirps_desktop.catalogue.query import Order
from mirps_desktop.paths import BUNDLED_CATALOGUE
from tests.benchmarks import rows
from tests.benchmarks.actions import measure_actions
from tests.benchmarks.briefs import COMMANDS, measure_cold
from tests.benchmarks.catalogues import FOLDER, SIZES, catalogue_of
from tests.benchmarks.imports import measure_imports
from tests.benchmarks.search import measure_order, measure_search
from tests.benchmarks.sheets import measure_sheets
from tests.benchmarks.start import WIDGETS, measure_start
from tests.benchmarks.tables import apart, print_table
from tests.benchmarks.typed import TEXTS, keystrokes
from tests.benchmarks.window import measure_window
from tests.benchmarks.workbooks import measure_workbooks

_ORDERED = 100_000
_STARTS = 15  # pairs: a start is short, and machines are shared


def main() -> None:
    """Measure what was asked for and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure, by hand.")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--only", choices=(*_ALONE, *_PARTS))
    arguments = parser.parse_args()
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores.\n")
    for name, measure in _ALONE.items():
        if arguments.only in {None, name}:
            measure(arguments.repeats)
    if arguments.only in _ALONE:
        return
    paths = {size: catalogue_of(size, arguments.folder) for size in arguments.sizes}
    for name, (largest, measure_all) in _PARTS.items():
        if arguments.only in {None, name}:
            measure_all({size: path for size, path in paths.items() if size <= largest}, arguments.repeats)


def _print_briefs(_repeats: int) -> None:
    rows = ((name, f"{measure_cold(command) * 1000:.0f}") for name, command in COMMANDS.items())
    print_table(("a cold process", "ms, median of 9"), rows)


def _print_keystrokes() -> None:
    count = len(list(keystrokes()))
    print(f"{count} keystrokes of {len(TEXTS)} texts, in milliseconds: median / 95 % / maximum.\n")


def _print_search(paths: Mapping[int, Path], repeats: int) -> None:
    _print_keystrokes()
    searched = ((size, apart(partial(measure_search, path, repeats))) for size, path in paths.items())
    print_table(rows.SEARCH, ((f"{size:,}", *rows.search_row(report)) for size, report in searched))
    if path := paths.get(_ORDERED):
        times = ((order, apart(partial(measure_order, path, order, repeats))) for order in Order)
        print_table((f"order, {_ORDERED:,} pledges", "complete answer"), times)


def _print_window(paths: Mapping[int, Path], repeats: int) -> None:
    _print_keystrokes()
    reports = (
        (size, apart(partial(measure_window, path, screen, repeats)))
        for screen in _screens()
        for size, path in paths.items()
    )
    print_table(rows.WINDOW, ((f"{size:,}", *rows.window_row(report)) for size, report in reports))


def _print_imports(repeats: int) -> None:
    report = measure_imports(repeats)
    groups = ((name, report.of(name)) for name in ("own", "Qt", "standard library"))
    rows = ((name, len(found), f"{sum(found.values()) * 1000:.0f}") for name, found in groups)
    print_table(("imports before the first painting", "modules", "ms, the least"), rows)
    slowest = sorted(report.of("own").items(), key=lambda one: one[1], reverse=True)[:10]
    print_table(("the slowest of our own", "ms"), ((name, f"{taken * 1000:.1f}") for name, taken in slowest))


def _print_starts(paths: Mapping[int, Path], _repeats: int) -> None:
    if sys.platform != "linux" or not os.environ.get("DISPLAY"):
        print("A start is seen from outside: it needs a display of X11, such as xvfb-run gives one.\n")
        return
    asked: dict[str, Path | str | None] = {"the bundled ones": None}
    asked |= {f"{size:,}": path for size, path in paths.items()}
    asked["Qt's widgets alone"] = WIDGETS
    reports = ((name, apart(partial(measure_start, path, _STARTS))) for name, path in asked.items())
    print_table(rows.START, ((name, *rows.start_row(report)) for name, report in reports))


def _print_actions(paths: Mapping[int, Path], _repeats: int) -> None:
    for path in (BUNDLED_CATALOGUE, *paths.values()):
        acts = apart(partial(measure_actions, path))
        print_table(
            (f"action, {path.stem}", "first time", "again", "busy cursor", ""), map(rows.action_row, acts)
        )


def _print_sheets(paths: Mapping[int, Path], repeats: int) -> None:
    reports = ((size, apart(partial(measure_sheets, path, repeats))) for size, path in paths.items())
    print_table(rows.SHEETS, ((f"{size:,}", *rows.sheets_row(report)) for size, report in reports))


def _print_workbooks(paths: Mapping[int, Path], repeats: int) -> None:
    reports = ((size, apart(partial(measure_workbooks, path, repeats))) for size, path in paths.items())
    print_table(rows.WORKBOOKS, ((f"{size:,}", *rows.workbook_row(report)) for size, report in reports))


def _screens() -> Sequence[str]:
    return ("offscreen", "xcb") if sys.platform == "linux" and os.environ.get("DISPLAY") else ("offscreen",)


_ALONE = {"briefs": _print_briefs, "imports": _print_imports}
_PARTS = {  # with the largest catalogue that each is measured with
    "search": (1_000_000, _print_search),
    "start": (100_000, _print_starts),
    "window": (100_000, _print_window),
    "actions": (3_500, _print_actions),
    "workbooks": (100_000, _print_workbooks),
    "sheets": (3_500, _print_sheets),
}

if __name__ == "__main__":
    main()
