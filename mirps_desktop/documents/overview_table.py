"""The overview by theme and country as a table of texts, for the clipboard and for paper."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import escape

from mirps_desktop.catalogue.alphabet import by_name
from mirps_desktop.catalogue.cells import Cell
from mirps_desktop.catalogue.matrix import Matrix, shares
from mirps_desktop.catalogue.query import Query, Results
from mirps_desktop.catalogue.records import Source
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.filter_words import words
from mirps_desktop.documents.overview_wording import OverviewWording
from mirps_desktop.language import Language

_MANY = 16  # columns


@dataclass(frozen=True, slots=True)
class OverviewTable:
    """The first row and the first column of `cells` are sums.

    `shares` says how dark each cell is, from 0 (no pledge, or a sum) to 1 (as many as anywhere).
    `about` has the lines below the name of each theme. `filtered` is empty where no filter is on.
    `none` is what an empty cell says, and what it would say in short; `of` what stands behind the number of a
    cell where a filter is on, “of 2”, and else nothing.
    """

    title: str
    corner: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]
    about: tuple[tuple[str, ...], ...]
    cells: tuple[tuple[str, ...], ...]
    shares: tuple[tuple[float, ...], ...]
    filtered: str
    source: str
    none: tuple[str, str]
    of: tuple[tuple[str, ...], ...]

    @property
    def notes(self) -> tuple[str, ...]:
        """The lines below the table."""
        return (self.filtered, self.source) if self.filtered else (self.source,)

    @property
    def is_tall(self) -> bool:
        """Whether it has so many countries that they have to stand below each other on paper."""
        return len(self.columns) > _MANY

    def transposed(self) -> "OverviewTable":
        """Return the same table for many countries: they are the rows, and empty cells say it in short."""
        whole, short = self.none
        cells = (tuple(short if text == whole else text for text in line) for line in self.cells)
        return replace(
            self,
            corner="",
            columns=self.rows,
            rows=self.columns,
            about=((),) * len(self.columns),
            cells=tuple(zip(*cells, strict=True)),
            shares=tuple(zip(*self.shares, strict=True)),
            of=tuple(zip(*self.of, strict=True)),
            source=f"{short}: {whole}. {self.source}",
        )

    def plain(self) -> str:
        """Return the table with its cells parted by tabs, as a spreadsheet takes it, and the notes below."""
        lines = [(self.corner, *self.columns), *((name, *line) for name, line in self.lines())]
        table = ["\t".join(" ".join(cell.split()) for cell in line) for line in lines]
        return "\n".join([*table, "", *self.notes])

    def html(self) -> str:
        """Return the table as a fragment of HTML; every text is escaped."""
        head = "".join(f"<th>{escape(name)}</th>" for name in (self.corner, *self.columns))
        body = (
            f"<tr><th>{escape(name)}</th>{''.join(f'<td>{escape(cell)}</td>' for cell in line)}</tr>"
            for name, line in self.lines()
        )
        notes = "".join(f"<p>{escape(note)}</p>" for note in self.notes)
        return f'<table border="1"><tr>{head}</tr>{"".join(body)}</table>{notes}'

    def lines(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the name of each row and its cells."""
        return zip(self.rows, self.cells, strict=True)


def overview_table(  # noqa: PLR0917 — all that the table says
    matrix: Matrix,
    there: Mapping[Cell, int],
    found: Mapping[Cell, int],
    said: str,
    source: Source,
    wording: OverviewWording,
) -> OverviewTable:
    """Return the table of the pledges `found` of those that are `there`; `said` tells the filter, if any."""
    totals, numbers = matrix.numbers(there), matrix.numbers(found)
    return OverviewTable(
        title=wording.title(),
        corner=wording.corner(),
        columns=tuple(wording.column(column) for column in matrix.columns),
        rows=tuple(wording.row(theme) for theme in matrix.rows),
        about=tuple(wording.about(theme) if theme else () for theme in matrix.rows),
        cells=tuple(
            tuple(
                str(number) if total else wording.none_here()
                for number, total in zip(line, above, strict=True)
            )
            for line, above in zip(numbers, totals, strict=True)
        ),
        shares=shares(numbers),
        filtered=wording.filtered(said) if said else "",
        source=wording.source(source),
        none=(wording.none_here(), wording.none_short()),
        of=tuple(tuple(wording.of(total) if said and total else "" for total in line) for line in totals),
    )


def table_of(catalogue: Catalogue, results: Results, language: Language) -> OverviewTable:
    """Return the table of the answer `results`, whatever it is narrowed to, in `language`."""
    query = results.query
    said = words(Query(query.text, expand=query.expand), (), (), language) if query.has_words else ""
    matrix = Matrix(catalogue.themes, by_name(catalogue.countries, language))
    source, wording = catalogue.edition.source, OverviewWording(language)
    return overview_table(matrix, catalogue.counts, results.counts, said, source, wording)
