"""Pledges → a file in one of the formats; each format has a module of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from mirps_desktop.catalogue.query import Order
from mirps_desktop.catalogue.records import Edition, Pledge
from mirps_desktop.documents.atomic import Writer
from mirps_desktop.documents.export_columns import Column, Value
from mirps_desktop.documents.export_options import ExportFormat, ExportOptions
from mirps_desktop.documents.export_wording import ExportWording
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.steps import Progress
from mirps_desktop.language import Language


@dataclass(frozen=True, slots=True)
class Export:
    """What is exported and what is said of it.

    `pledges` are read once, one by one, `total` is their number; `chosen` says in words how they were.
    `grouping` is that of the window's outline, “theme” or “country”; empty where there is no window.
    """

    pledges: Iterable[Pledge]
    total: int
    edition: Edition
    language: Language
    today: date
    chosen: str = ""
    order: Order = Order.DOCUMENT
    options: ExportOptions = field(default_factory=ExportOptions)
    paper: Paper = Paper.A4
    grouping: str = ""

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns; raises Problem UNKNOWN_EXPORT_COLUMN."""
        return tuple(self.options.chosen(self.language))

    def check(self) -> None:
        """Raise Problem UNKNOWN_EXPORT_COLUMN before any work is done."""
        self.options.chosen(self.language)

    @property
    def facts(self) -> dict[str, tuple[str, Value]]:
        """What the file says of itself: a name for programs → what it is, and its value."""
        wording = ExportWording(self.language)
        facts = wording.facts(
            self.edition, self.total, self.chosen, self.order, self.today, grouping=self.grouping
        )
        return dict(facts)

    def read(self, progress: Progress | None) -> Iterator[Pledge]:
        """Yield the pledges; `progress` hears of each once it has been dealt with."""
        for done, pledge in enumerate(self.pledges, 1):
            yield pledge
            if progress:
                progress(done, self.total)

    def rows(self, progress: Progress | None) -> Iterator[list[Value]]:
        """Yield the cells of each pledge as data."""
        columns = self.columns
        for pledge in self.read(progress):
            yield [column.value(pledge, self.language) for column in columns]


def writer(export: Export, kind: ExportFormat, progress: Progress | None = None) -> Writer:
    """Return what writes `export` as a file of `kind`; it works once.

    Raises Problem UNKNOWN_EXPORT_COLUMN.
    """
    export.check()
    if kind is ExportFormat.XLSX:
        from mirps_desktop.documents import selection_workbook  # noqa: PLC0415 — openpyxl is slow

        return partial(selection_workbook.write, export=export, progress=progress)
    from mirps_desktop.documents import export_csv, export_json, export_package  # noqa: PLC0415

    write = {
        ExportFormat.CSV: export_csv.write,
        ExportFormat.JSON: export_json.write,
        ExportFormat.ZIP: export_package.write,
    }[kind]
    return partial(write, export=export, progress=progress)
