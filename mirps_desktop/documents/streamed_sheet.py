"""A worksheet that is written row by row and keeps none of them. Loads openpyxl.

It is openpyxl's write-only sheet, but for the rows: their text goes to the file as it is. An element for each
cell, as openpyxl makes them, would take twice the time.
"""

import contextlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any, BinaryIO, TextIO
from zipfile import ZIP_DEFLATED, ZipFile

from et_xmlfile import xmlfile  # type: ignore[import-untyped]  # openpyxl's own, also where lxml is there
from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import SHEET_MAIN_NS

from mirps_desktop.documents.cells import cell_text, replaced_letters


@dataclass(frozen=True, slots=True)
class StyledColumn:
    """How the cells of a column look; the `style` is looked up once."""

    letter: str
    style: int

    def cell(self, row: int, content: str | int) -> str:
        """Return the cell in `row` (from 1) as XML, text always as text; an empty one has only its style."""
        start = f'<c r="{self.letter}{row}" s="{self.style}" t='
        if not isinstance(content, str):
            return f'{start}"n"><v>{content}</v></c>'
        if not content:
            return f'{start}"inlineStr" />'
        stripped = content.strip()
        space = ' xml:space="preserve"' if stripped and content != stripped else ""
        return f'{start}"inlineStr"><is><t{space}>{escape(cell_text(content), quote=False)}</t></is></c>'


class _Writer(WorksheetWriter):
    """Openpyxl's writer, with the file at hand."""

    file: TextIO
    out: str

    def get_stream(self) -> Generator[Any, Any, None]:
        """Yield as openpyxl's own does: elements are sent to be written, True asks for what writes them."""
        with (
            Path(self.out).open("w", encoding="utf-8", newline="") as self.file,
            xmlfile(self.file, encoding="unicode") as xml,
            xml.element("worksheet", xmlns=SHEET_MAIN_NS),
            contextlib.suppress(GeneratorExit),
        ):
            while True:
                element = yield
                if element is True:
                    yield xml
                elif element is not None:
                    xml.write(element)


class StreamedSheet(WriteOnlyWorksheet):
    """Columns, panes and the page are set before the first row."""

    _writer: _Writer | None
    _rows: Iterator[None] | None
    _write_rows: Callable[[], Iterator[None]]
    _max_row: int
    replaced = 0
    """The letters so far that no workbook can have; U+FFFD stands in their place."""

    def styled(
        self, column: int, font: Font, alignment: Alignment, border: Border, fill: PatternFill | None = None
    ) -> StyledColumn:
        """Return how all cells of `column` (from 1) are written that look like this."""
        cell = Cell(self, row=1, column=column)
        cell.font, cell.alignment, cell.border = font, alignment, border
        if fill:
            cell.fill = fill
        return StyledColumn(get_column_letter(column), cell.style_id)

    def write_row(self, columns: Sequence[StyledColumn], contents: Sequence[str | int], points: float) -> int:
        """Write one row, `points` high; return its number, from 1."""
        number = self._max_row + 1
        cells = "".join(
            [column.cell(number, content) for column, content in zip(columns, contents, strict=True)]
        )
        self._file().write(f'<row r="{number}" ht="{points:g}" customHeight="1">{cells}</row>')
        if "\ufffd" in cells:
            self.replaced += sum(replaced_letters(text) for text in contents if isinstance(text, str))
        self._max_row = number
        return number

    def discard(self) -> None:
        """Remove what was written so far from the system's folder for temporary files."""
        with contextlib.suppress(OSError):
            if not self.closed:
                self.close()
        with contextlib.suppress(OSError):
            if self._writer:
                self._writer.cleanup()

    def _file(self) -> TextIO:
        """Return the file, where the rows come next."""
        self._get_writer()
        assert self._writer  # noqa: S101
        if self._rows is None:
            self._rows = self._write_rows()
            next(self._rows)
        return self._writer.file

    def _get_writer(self) -> None:
        if self._writer is None:
            self._writer = _Writer(self)
            self._writer.write_top()


def add_sheet(workbook: Workbook, name: str) -> StreamedSheet:
    """Return a new last sheet of a write-only `workbook`."""
    sheet = StreamedSheet(workbook, name)
    inside: Any = workbook
    inside._add_sheet(sheet)  # noqa: SLF001 — create_sheet knows openpyxl's own kinds only
    return sheet


def save(workbook: Workbook, file: BinaryIO) -> None:
    """Write `workbook` into `file` as its own `save` does, which would leave the zip open after a failure."""
    workbook.properties.modified = datetime.now(tz=UTC).replace(tzinfo=None)
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(workbook, archive).save()
