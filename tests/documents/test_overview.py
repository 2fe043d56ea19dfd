"""The regional overview, read back: the numbers, the tables, and the ways between them."""

from functools import partial
from itertools import product

import pytest
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents import brief_workbook, overview_workbook
from mirps_desktop.documents.brief_options import BriefOptions
from mirps_desktop.documents.brief_parts import BriefContent
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from tests.documents.briefs import OPTIONS, TODAY, overview, pages, read, texts

NONE = "none in this overview"


def test_the_matrix_counts(catalogue: Catalogue) -> None:
    matrix = read(overview(catalogue)).worksheets[0]
    first, last = (row for row in range(1, 20) if matrix.cell(row, 1).value in {"Theme", "All themes"})
    rows = [[cell.value for cell in matrix[row]] for row in range(first, last + 1)]
    assert rows[0][2:-1] == [country.name.en for country in catalogue.countries]
    assert [row[1] for row in rows[1:-1]] == ["R1", "R2", "R3", "R4"]
    assert rows[1][2:] == [2, 1, 1, 4, 1, 2, 3, 14]
    assert rows[3][2:] == [1, 2, 1, NONE, 1, NONE, NONE, 5]
    assert rows[-1][1:] == [4, 4, 4, 3, 8, 4, 4, 4, 31]
    assert matrix.freeze_panes == f"A{first + 1}"
    assert matrix.print_title_rows == f"${first}:${first}"


@OPTIONS
def test_the_tables_hold_every_text(catalogue: Catalogue, options: BriefOptions) -> None:
    matrix, regional, everything = read(overview(catalogue, options)).worksheets
    rows = [(row[0], row[4]) for row in everything.iter_rows(min_row=2, values_only=True)]
    assert rows == [(pledge.id, pledge.text) for pledge in catalogue.pledges()]
    assert [row[0] for row in regional.iter_rows(min_row=2, values_only=True)] == ["R1", "R2", "R3", "R4"]
    for sheet, name in ((regional, "RegionalPledges"), (everything, "Pledges")):
        (table,) = sheet.tables.values()
        assert table.name == table.displayName == name
        assert table.autoFilter.ref == table.ref == str(sheet.print_area).partition("!")[2].replace("$", "")
        assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
        assert sheet.freeze_panes == "B2"
        assert sheet.print_title_rows == "$1:$1"
        assert not sheet.merged_cells.ranges
        assert all(0 < (sheet.row_dimensions[row].height or 0) <= 409 for row in range(1, sheet.max_row + 1))
    for sheet in (matrix, regional, everything):
        assert sheet.page_setup.paperSize == {Paper.A4: 9, Paper.LETTER: 1}[options.paper]
        assert sheet.page_setup.orientation == "landscape"


def _many(catalogue: Catalogue) -> tuple[BriefContent, Worksheet]:
    """Return 60 countries and 12 themes with a pledge each, and their matrix."""
    country, theme = catalogue.countries[0], catalogue.themes[0]
    countries = [country._replace(iso3=f"X{number:02}") for number in range(60)]
    themes = [theme._replace(slug=f"theme-{number}") for number in range(12)]
    usual = catalogue.pledge("GRF-08057")
    pairs = enumerate(product(countries, themes))
    pledges = [usual._replace(id=f"GRF-{n:05}", country=one, theme=two) for n, (one, two) in pairs]
    content = BriefContent(pledges, themes, countries, catalogue.edition)
    return content, read(overview_workbook.build(content, BriefOptions(), TODAY)).worksheets[0]


def test_many_countries_go_down_and_their_themes_across(catalogue: Catalogue) -> None:
    content, matrix = _many(catalogue)
    assert all(column.width > 10 for column in matrix.column_dimensions.values())
    assert all((row.height or 0) < 60 for row in matrix.row_dimensions.values())
    numbers = [cell for row in matrix.iter_rows() for cell in row if cell.hyperlink]
    assert len(numbers) == len(content.pledges)
    assert {cell.value for cell in numbers} == {1}
    for rows in pages(matrix):
        heads = [row for row in rows if matrix.cell(row, 1).value == "Country"]
        assert heads
        assert rows.start == 1 or heads[0] == rows.start
    counts = [row[1:] for row in matrix.iter_rows(values_only=True) if row[0] == "All countries"]
    assert counts == [(60,) * 7, (*(60,) * 5, 720, None)]


def test_progress_goes_to_its_end_and_can_end_the_work(catalogue: Catalogue) -> None:
    content, countries = BriefContent.of(catalogue), catalogue.countries
    makers = (
        partial(overview_workbook.build, content),
        partial(brief_workbook.build, countries, content),
        partial(brief_workbook.build_comparison, countries, content),
    )
    for make in makers:
        told: list[tuple[int, int]] = []
        make(BriefOptions(), TODAY, lambda done, total, told=told: told.append((done, total)))
        assert len(told) > 10
        assert told == sorted(told)
        assert told[-1][0] == told[-1][1]

        def stop(done: int, total: int) -> None:
            raise InterruptedError(done, total)

        with pytest.raises(InterruptedError):
            make(BriefOptions(), TODAY, stop)


def test_links_and_page_breaks_stop_where_excel_does(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mirps_desktop.documents.sheet_rows._MOST_LINKS", 20)
    monkeypatch.setattr("mirps_desktop.documents.brief_page._MOST_BREAKS", 2)
    _, matrix = _many(catalogue)
    assert sum(1 for row in matrix.iter_rows() for cell in row if cell.hyperlink) == 20
    assert len(matrix.row_breaks.brk) == 2


def test_a_number_leads_to_its_first_pledge_and_back(catalogue: Catalogue) -> None:
    book = read(overview(catalogue, BriefOptions(Language.SPANISH)))
    matrix, regional, everything = book.worksheets

    def follow(cell: Cell | MergedCell) -> tuple[str, str]:
        assert cell.hyperlink
        sheet, _, place = str(cell.hyperlink.location).rpartition("!")
        return sheet.strip("'"), place

    linked = [cell for row in matrix.iter_rows() for cell in row if cell.hyperlink]
    assert len(linked) == 4 + sum(1 for cell, count in catalogue.counts.items() if cell[1] and count)
    for cell in linked:
        name, place = follow(cell)
        target = book[name][place]
        is_regional = str(cell.value).startswith("R")
        assert name == (regional.title if is_regional else everything.title)
        assert target.value == cell.value if is_regional else str(target.value).startswith("GRF-")
        assert follow(target) == (matrix.title, cell.coordinate)
    for sheet in (regional, everything):
        assert all(sheet.cell(row, 1).hyperlink for row in range(2, sheet.max_row + 1))


def test_notes_can_be_left_out(catalogue: Catalogue) -> None:
    for sheet in read(overview(catalogue, BriefOptions(parts=frozenset()))).worksheets:
        assert "Catalogue note" not in texts(sheet)
        assert not any("wording of the source" in text for text in texts(sheet))


def test_a_long_text_goes_on_in_a_row_of_the_same_pledge(catalogue: Catalogue) -> None:
    long = catalogue.pledge("GRF-08059")._replace(text="One word after another, and so on. " * 200 + "End.")
    sheet = read(overview(catalogue, pledges=(long,))).worksheets[2]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert len(rows) > 1
    assert "".join(str(row[4]) for row in rows) == long.text
    assert {row[:4] for row in rows} == {("GRF-08059", "National", "Asylum Capacity Building", "Guatemala")}
    assert [row[5] is None for row in rows] == [False, *[True] * (len(rows) - 1)]
