"""The columns of the tables that the benchmarks print."""

from collections.abc import Iterable
from statistics import median

from tests.benchmarks.actions import Act
from tests.benchmarks.search import SearchReport
from tests.benchmarks.sheets import SheetsReport
from tests.benchmarks.start import StartReport
from tests.benchmarks.window import WindowReport
from tests.benchmarks.workbooks import NO_PEER, WorkbookReport

START = ("pledges", "start", "empty window", "× empty window", "memory", "× empty window")
SEARCH = (
    "pledges", "complete answer", "of it set, total, counts", "of it first page", "completions",
    "bare index, first page", "× bare page", "× bare page and total", "first query, nothing cached",
    "opening", "memory open / most", "file",
)  # fmt: skip
WORKBOOKS = (
    "pledges", "workbook", "bare, write-only", "XlsxWriter, same styles: usual mode",
    "XlsxWriter, same styles: constant_memory", "memory", "file",
)  # fmt: skip
WINDOW = (
    "pledges", "screen", "key to all painted", "to the list's painting",
    "standstill per key", "window shown", "memory",
)  # fmt: skip
SHEETS = (
    "pledges", "sheets as PDF", "× bare drawing", "bare drawing", "compact", "memory", "memory, compact",
    "file",
)  # fmt: skip


def start_row(report: StartReport) -> Iterable[object]:
    own, empty = (median(one.complete for one in starts) for starts in (report.own, report.empty))
    most = median(one.memory for one in report.own)
    return (
        f"{own * 1000:.0f} ms",
        f"{empty * 1000:.0f} ms",
        f"**{report.ratio:.2f}**",
        f"{most:.0f} MB",
        f"{report.memory_ratio:.2f}",
    )


def action_row(act: Act) -> Iterable[object]:
    times = (f"{seconds * 1000:.0f} ms" for seconds in (act.first, act.again))
    told = "" if act.told is None else f"after {act.told * 1000:.0f} ms"
    return (act.name, *times, told, "" if act.is_prompt else "**late**")


def workbook_row(report: WorkbookReport) -> Iterable[object]:
    beside = (report.bare, report.peers.get("usual"), report.peers.get("constant_memory"))
    return (
        f"**{report.own:.2f} s**",
        *(f"{peer:.2f} s, × {report.own / peer:.2f}" if peer else NO_PEER for peer in beside),
        f"{report.memory:.0f} MB",
        f"{report.file:.1f} MB",
    )


def search_row(report: SearchReport) -> Iterable[object]:
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


def window_row(report: WindowReport) -> Iterable[object]:
    return (
        report.platform,
        f"**{report.painted}**",
        report.first,
        report.blocked,
        f"{report.shown * 1000:.0f} ms",
        f"{report.memory:.0f} MB",
    )


def sheets_row(report: SheetsReport) -> Iterable[object]:
    return (
        f"**{report.sheets:.2f} s**",
        f"{report.ratio:.2f}",
        f"{report.bare:.2f} s",
        f"{report.compact:.2f} s",
        f"{report.memory:.0f} MB",
        f"{report.memory_compact:.0f} MB",
        f"{report.file:.0f} MB",
    )
