"""How long the sheets of all pledges take as a PDF, beside the bare drawing of the same words."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, BinaryIO

from mirps_desktop.catalogue.listed import Pair
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.atomic import Writer
from mirps_desktop.documents.pledge_sheet import SheetOptions, sheet_contents
from tests.benchmarks.typed import own_memory

if TYPE_CHECKING:
    from mirps_desktop.documents.steps import Progress


@dataclass(frozen=True, slots=True)
class SheetsReport:
    """What was measured: seconds for the sheets, one a page, and compact ones; megabytes.

    `bare` are the seconds for all words of the former, their heads and labels too, drawn with QPainter
    and QTextLayout in one plain font, of the size and in a column of the width of a pledge's text, pages
    broken where they are full; running heads and feet, colours and rules are left out. `memory` is the
    most that each kind took above the open catalogue and Qt, `file` the size of the former's PDF.
    """

    sheets: float
    compact: float
    bare: float
    memory: float
    memory_compact: float
    file: float

    @property
    def ratio(self) -> float:
        """The sheets as a multiple of the bare drawing."""
        return self.sheets / self.bare


def measure_sheets(path: Path, repeats: int = 3) -> SheetsReport:
    """Write PDFs of all pledges in the catalogue at `path`; memory needs a process of its own."""
    from mirps_desktop.printing.pdf import write_sheets  # noqa: PLC0415 — loads Qt

    options, compact = SheetOptions(), SheetOptions(compact=True)
    with Catalogue.open(path) as catalogue, tempfile.TemporaryDirectory() as folder:
        pairs = catalogue.with_regional(catalogue.listed(catalogue.search(Query())))

        def write(
            chosen: SheetOptions, some: Sequence[Pair] = pairs, progress: "Progress | None" = None
        ) -> Writer:
            return lambda file: write_sheets(file, some, chosen, catalogue.edition, progress=progress)

        place = Path(folder) / "sheets.pdf"
        _timed(place, write(options, pairs[:20]))  # Qt and the fonts are loaded
        highest = Highest(own_memory())
        memory = []
        for chosen in (compact, options):
            _timed(place, write(chosen, progress=highest))
            memory.append(highest.above)
        size = place.stat().st_size / 2**20
        words = [list(_texts(pairs, options, number)) for number in range(len(pairs))]
        runs: tuple[list[float], list[float], list[float]] = [], [], []
        for _repeat in range(repeats):  # one after the other, so that a busy machine is busy for all
            for run, writer in zip(runs, (write(options), write(compact), _bare(words)), strict=True):
                run.append(_timed(place, writer))
    sheets, compacts, bare = map(median, runs)
    return SheetsReport(sheets, compacts, bare, memory[1], memory[0], size)


class Highest:
    """The most memory that this process held, in megabytes above `before`, looked at after each step."""

    def __init__(self, before: float) -> None:
        self._before = before
        self.above = 0.0

    def __call__(self, _done: int, _total: int) -> None:
        """Look."""
        self.above = max(self.above, own_memory() - self._before)


def _timed(path: Path, write: Writer) -> float:
    with path.open("w+b") as file:
        start = perf_counter()
        write(file)
        return perf_counter() - start


def _texts(pairs: Sequence[Pair], options: SheetOptions, place: int) -> Iterator[str]:
    """Yield the words of a sheet from top to bottom."""
    from mirps_desktop.printing.sheet_paragraphs import paragraphs  # noqa: PLC0415

    content = sheet_contents([pairs[place]], options)[0]
    return (paragraph.text for paragraph in paragraphs(content, options))


def _bare(words: Sequence[Sequence[str]]) -> Writer:
    return lambda file: _draw_bare(file, [text for sheet in words for text in sheet])


def _draw_bare(file: BinaryIO, texts: Sequence[str]) -> None:
    from PySide6.QtCore import QFile, QIODevice, QPointF  # noqa: PLC0415
    from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter, QTextLayout  # noqa: PLC0415

    from mirps_desktop.printing.sheet_geometry import SheetGeometry  # noqa: PLC0415
    from mirps_desktop.printing.sheet_paragraphs import text_look  # noqa: PLC0415

    device = QFile()
    device.open(file.fileno(), QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    look = text_look(SheetOptions())
    geometry = SheetGeometry(writer)
    font, width = QFont(), geometry.column(look) * geometry.unit
    font.setFamilies(geometry.font(look).families())
    font.setPointSizeF(look.size)
    painter, top, height = QPainter(writer), 0.0, writer.height()
    for text in texts:
        layout = QTextLayout(text, font, writer)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            if top + line.height() > height:
                writer.newPage()
                top = 0.0
            line.draw(painter, QPointF(0, top))
            top += line.height()
        layout.endLayout()
    painter.end()
    device.close()
