"""The overview as a table of texts."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from mirps_desktop.catalogue.matrix import Matrix, Place
from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.overview_table import OverviewTable, overview_table
from mirps_desktop.documents.overview_wording import OverviewWording
from mirps_desktop.language import Language


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
