"""How long the workbook of an export takes, beside the same cells written bare, and what memory it needs.

All three read the pledges from the catalogue and write into a temporary file. The bare one is openpyxl's
write-only mode without any style; XlsxWriter has the same styles, and heights that it need not measure.
What is measured is the time of the processor: all three have one thread and hardly wait for the disk.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import process_time
from typing import BinaryIO

from openpyxl import Workbook

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents import selection_workbook
from mirps_desktop.documents.export import Export
from mirps_desktop.documents.export_columns import Value
from mirps_desktop.documents.export_wording import ExportWording
from mirps_desktop.language import Language
from tests.benchmarks.typed import own_memory

_TODAY = date(2026, 11, 24)
_LOOK = 500  # pledges between two looks at the memory
_HEIGHT = 100.5  # points
NO_PEER = "XlsxWriter is not installed: “uv sync --group benchmarks” brings it."


@dataclass(frozen=True, slots=True)
class WorkbookReport:
    """Seconds of the processor, medians of the repeats; megabytes above those before; the file's too.

    `peers` has XlsxWriter's ways of working, empty where it is missing.
    """

    own: float
    bare: float
    peers: dict[str, float]
    memory: float
    file: float


@dataclass(slots=True)
class _Memory:
    """The most memory while a workbook is written."""

    before: float = field(default_factory=own_memory)
    most: float = 0.0

    def __call__(self, done: int, _total: int) -> None:
        if done % _LOOK == 0:
            self.most = max(self.most, own_memory() - self.before)


def measure_workbooks(path: Path, repeats: int = 3) -> WorkbookReport:
    """Write all pledges of the catalogue at `path`, each way in turn. Memory needs a process of its own."""
    with Catalogue.open(path) as catalogue:
        memory = _Memory()
        file = _seconds(lambda target: selection_workbook.write(target, _export(catalogue), memory))[1]
        ways: dict[str, Callable[[BinaryIO], object]] = {
            "own": lambda target: selection_workbook.write(target, _export(catalogue), None),
            "bare": lambda target: _write_bare(target, catalogue),
        }
        if find_spec("xlsxwriter"):
            ways["usual"] = lambda target: _write_peer(target, catalogue, is_constant=False)
            ways["constant_memory"] = lambda target: _write_peer(target, catalogue, is_constant=True)
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(repeats):
            for name, write in ways.items():
                taken[name].append(_seconds(write)[0])
    medians = {name: median(times) for name, times in taken.items()}
    return WorkbookReport(medians.pop("own"), medians.pop("bare"), medians, memory.most, file)


def _seconds(write: Callable[[BinaryIO], object]) -> tuple[float, float]:
    """Return how long `write` takes, and the megabytes that it writes."""
    with tempfile.TemporaryFile() as target:
        start = process_time()
        write(target)
        taken = process_time() - start
        return taken, target.seek(0, 2) / 1_000_000


def _export(catalogue: Catalogue) -> Export:
    results = catalogue.search(Query())
    return Export(catalogue.found(results), results.total, catalogue.edition, Language.ENGLISH, _TODAY)


def _rows(catalogue: Catalogue) -> Iterator[Sequence[Value]]:
    export, wording = _export(catalogue), ExportWording(Language.ENGLISH)
    columns = export.columns
    yield wording.headings(columns)
    for pledge in export.pledges:
        yield [wording.in_words(column, pledge) for column in columns]


def _write_bare(target: BinaryIO, catalogue: Catalogue) -> None:
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet("Pledges")
    for row in _rows(catalogue):
        sheet.append(row)
    workbook.save(target)


def _write_peer(target: BinaryIO, catalogue: Catalogue, *, is_constant: bool) -> None:
    import xlsxwriter  # type: ignore[import-untyped, import-not-found, unused-ignore]  # noqa: PLC0415 — may not be installed

    workbook = xlsxwriter.Workbook(target, {"constant_memory": is_constant})
    sheet = workbook.add_worksheet("Pledges")
    look = {"font_name": "Arial", "font_size": 10, "font_color": "#1F2937", "align": "left", "valign": "top",
            "indent": 1, "text_wrap": True, "bottom": 1, "bottom_color": "#C3CAD4"}  # fmt: skip
    first, others = workbook.add_format({**look, "bold": True}), workbook.add_format(look)
    for number, row in enumerate(_rows(catalogue)):
        sheet.set_row(number, _HEIGHT)
        for place, content in enumerate(row):
            style = others if place else first
            if isinstance(content, int):
                sheet.write_number(number, place, content, style)
            elif content:
                sheet.write_string(number, place, content, style)
            else:
                sheet.write_blank(number, place, None, style)
    workbook.close()
