"""The overview as a table of texts."""

import csv
import io
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from mirps_desktop.catalogue.matrix import Matrix, Place
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents import table_csv, table_workbook
from mirps_desktop.documents.brief_options import BriefOptions
from mirps_desktop.documents.overview_table import OverviewTable, overview_table
from mirps_desktop.documents.overview_wording import OverviewWording
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from tests.documents.briefs import read


def _table(catalogue: Catalogue, text: str = "", language: Language = Language.ENGLISH) -> OverviewTable:
    found = catalogue.search(Query(text)).counts
    wording = OverviewWording(language)
    matrix = Matrix(catalogue.themes, catalogue.countries)
    return overview_table(matrix, catalogue.counts, found, text, catalogue.edition.source, wording)


def test_a_spreadsheet_takes_it(catalogue: Catalogue) -> None:
    lines = [line.split("\t") for line in _table(catalogue).plain().splitlines()]
    assert lines[0][:4] == ["Theme", "All", "Regional", "Belize"]
    assert lines[1] == ["All themes", "35", "4", "4", "4", "3", "8", "4", "4", "4"]
    assert lines[4][0] == "Statistical Inclusion"
    assert lines[4][6] == "none in this overview"
    assert len(lines) == 8
    assert "not an exhaustive list" in lines[7][0]


def test_a_cell_without_matches_is_not_an_empty_one(catalogue: Catalogue) -> None:
    table = _table(catalogue, "refugee")
    assert table.cells[1][2] == "0"
    assert table.cells[4][2] == "none in this overview"
    assert table.filtered == "Only pledges that match. refugee."


class _Cells(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_html_has_the_same_cells_and_escapes_them(catalogue: Catalogue) -> None:
    table = replace(_table(catalogue), corner="<b>&")
    texts = _Cells(table.html()).texts
    assert texts[: 1 + len(table.columns)] == ["<b>&", *table.columns]
    assert texts[-1] == table.source
    assert table.html().count("<tr>") == 6


def test_the_darkest_cell_has_the_most_pledges(catalogue: Catalogue) -> None:
    table = _table(catalogue)
    assert table.shares[1][5] == 1.0
    assert table.shares[2][5] == 0.75
    assert table.shares[0] == (0.0,) * 9
    assert _table(catalogue, "zzz").shares[1] == (0.0,) * 9


def test_turned_round_it_is_the_same(catalogue: Catalogue) -> None:
    table = _table(catalogue)
    turned = table.transposed()
    assert turned.cells[5][1] == table.cells[1][5] == "4"
    assert turned.rows == table.columns


_SENTENCES = {
    Language.ENGLISH: """\
Honduras, Local Governance, 1 pledge in this overview
Honduras, Local Governance, none in this overview
Honduras, Local Governance, 3 pledges in this overview, none matches the filter
Honduras, 3 pledges in this overview, 1 matches the filter
Regional pledge, Local Governance, 3 pledges in this overview, 2 match the filter
All themes, 35 pledges in this overview""",
    Language.SPANISH: """\
Honduras, Gobernanza local, 1 compromiso en este panorama
Honduras, Gobernanza local, ninguno en este panorama
Honduras, Gobernanza local, 3 compromisos en este panorama, ninguno coincide con el filtro
Honduras, 3 compromisos en este panorama, 1 coincide con el filtro
Compromiso regional, Gobernanza local, 3 compromisos en este panorama, 2 coinciden con el filtro
Todos los temas, 35 compromisos en este panorama""",
}


@pytest.mark.parametrize("language", list(Language))
def test_sentences(catalogue: Catalogue, language: Language) -> None:
    say = OverviewWording(language).sentence
    theme, honduras = catalogue.themes[3], catalogue.country("HND")
    said = (
        say(Place(theme, honduras), None, 1),
        say(Place(theme, honduras), None, 0),
        say(Place(theme, honduras), 0, 3),
        say(Place(None, honduras), 1, 3),
        say(Place(theme, level=Level.REGIONAL), 2, 3),
        say(Place(), None, 35),
    )
    assert list(said) == _SENTENCES[language].split("\n")


def test_themes_tell_their_names_in_the_readers_language(catalogue: Catalogue) -> None:
    english, spanish = (OverviewWording(language).about(catalogue.themes[1]) for language in Language)
    assert english == (
        "Working group: Jobs and Livelihoods",
        "Multistakeholder pledge: Economic Inclusion and Social Protection",
    )
    assert spanish[0].endswith(": Empleos y medios de vida")
    assert len(OverviewWording(Language.ENGLISH).about(catalogue.themes[2])) == 1


def _numbers(data: bytes) -> tuple[list[list[object]], list[str]]:
    """Return the rows of the workbook `data` that have numbers, and how each number is shown."""
    rows = [
        list(row)
        for row in read(data).worksheets[0].iter_rows()
        if len([one for one in row if one.value]) > 1
    ]
    shown = [one.number_format for row in rows for one in row if isinstance(one.value, int)]
    return [[one.value for one in row] for row in rows], shown


def test_a_workbook_has_numbers_and_names_its_filter(catalogue: Catalogue) -> None:
    table = _table(catalogue, "refugee")
    data = table_workbook.build(table, catalogue.edition, BriefOptions(), date(2026, 1, 15))
    rows, shown = _numbers(data)
    assert rows[0] == ["Theme", "All", "Regional", *(one.name.en for one in catalogue.countries)]
    assert rows[1][:3] == ["All themes", 25, 4]
    assert rows[4][6] == "none in this overview"
    assert shown[:3] == ['0" of 35"', '0" of 4"', '0" of 4"']
    texts = [cell.value for row in read(data).worksheets[0].iter_rows() for cell in row if cell.value]
    assert texts[0] == "MIRPS pledges: themes × countries"
    assert texts[1] == "Only pledges that match. refugee."
    assert "not an exhaustive list" in str(texts[-1])
    assert read(data).properties.title == "MIRPS pledges: themes × countries"


def test_without_a_filter_numbers_stand_alone(catalogue: Catalogue) -> None:
    table = _table(catalogue, language=Language.SPANISH)
    options = BriefOptions(Language.SPANISH, Paper.LETTER)
    rows, shown = _numbers(table_workbook.build(table, catalogue.edition, options, date(2026, 1, 15)))
    assert rows[1][:2] == ["Todos los temas", 35]
    assert set(shown) == {"General"}


def test_many_countries_go_down_in_a_workbook_too(catalogue: Catalogue) -> None:
    table = replace(_table(catalogue), columns=("All", *(f"Country {n}" for n in range(20))))
    line = ("3",) * 21
    table = replace(table, cells=(line,) * 5, shares=((0.5,) * 21,) * 5, of=(("",) * 21,) * 5)
    data = table_workbook.build(table, catalogue.edition, BriefOptions(), date(2026, 1, 15))
    rows, _ = _numbers(data)
    assert [row[0] for row in rows[1:3]] == ["All", "Country 0"]
    assert len(rows[0]) == 6


def test_csv_has_numbers_and_below_them_the_filter(catalogue: Catalogue) -> None:
    file = io.BytesIO()
    table_csv.write(file, replace(_table(catalogue, "refugee"), corner="=1+1"), ";")
    text = file.getvalue().decode("utf-8-sig")
    rows = list(csv.reader(text.splitlines(), delimiter=";"))
    assert rows[0][:3] == ["'=1+1", "All", "Regional"]
    assert rows[1][:4] == ["All themes", "25", "4", "1"]
    assert text.splitlines()[1].startswith('"All themes";25;')
    assert rows[6:8] == [[], ["Only pledges that match. refugee."]]
    assert len(rows) == 9
