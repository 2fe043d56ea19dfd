"""The regional overview, read back: the numbers, the tables, and the ways between them."""

from dataclasses import replace

from openpyxl.cell.cell import Cell, MergedCell

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.brief_options import BriefOptions
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from tests.documents.briefs import OPTIONS, overview, read, texts

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
    long = replace(catalogue.pledge("GRF-08059"), text="One word after another, and so on. " * 200 + "End.")
    sheet = read(overview(catalogue, pledges=(long,))).worksheets[2]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert len(rows) > 1
    assert "".join(str(row[4]) for row in rows) == long.text
    assert {row[:4] for row in rows} == {("GRF-08059", "National", "Asylum Capacity Building", "Guatemala")}
    assert [row[5] is None for row in rows] == [False, *[True] * (len(rows) - 1)]
