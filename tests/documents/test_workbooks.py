"""The briefs, read back: every text there letter for letter, and ready for paper."""

import io
import warnings
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents import brief_workbook
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language

TODAY = date(2026, 11, 24)
LANGUAGES = pytest.mark.parametrize("language", list(Language))


def _read(data: bytes) -> Workbook:
    return load_workbook(io.BytesIO(data))


def _texts(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def _briefs(catalogue: Catalogue, language: Language, paper: Paper = Paper.A4) -> Workbook:
    data = brief_workbook.build(
        catalogue.countries, catalogue.pledges(), catalogue.themes, catalogue.edition, language, paper, TODAY
    )
    return _read(data)


def test_a_pledge_is_never_a_formula(catalogue: Catalogue) -> None:
    pledge = replace(catalogue.pledges()[1], text='=HYPERLINK("x")')
    briefs = brief_workbook.build(
        catalogue.countries, [pledge], catalogue.themes, catalogue.edition, Language.ENGLISH, Paper.A4, TODAY
    )
    cells = [cell for sheet in _read(briefs).worksheets for row in sheet.iter_rows() for cell in row]
    assert sum(cell.value == pledge.text for cell in cells) == 1
    assert not any(cell.data_type == "f" for cell in cells)


@LANGUAGES
@pytest.mark.parametrize("paper", list(Paper))
def test_a_brief_has_the_texts_of_its_country(catalogue: Catalogue, language: Language, paper: Paper) -> None:
    book = _briefs(catalogue, language, paper)
    assert book.sheetnames == [country.name(language) for country in catalogue.countries]
    for sheet, country in zip(book.worksheets, catalogue.countries, strict=True):
        texts = Counter(_texts(sheet))
        for pledge in catalogue.pledges():
            expected = pledge.level is Level.REGIONAL or pledge.country == country
            assert texts[pledge.text] == expected, pledge.id
        assert catalogue.edition.source.not_exhaustive(language) in texts


def test_a_theme_without_pledges_says_so(catalogue: Catalogue) -> None:
    texts = _texts(_briefs(catalogue, Language.ENGLISH)["Guatemala"])
    assert "none in this overview" in texts
    assert "Statistical Inclusion · none in this overview" in texts
    assert "8 national pledges in this overview" in texts


def test_a_long_text_goes_on_in_further_rows(catalogue: Catalogue) -> None:
    pledge = replace(catalogue.pledge("GRF-08057"), text="One word after another, and so on. " * 200 + "End.")
    data = brief_workbook.build(
        [catalogue.country("GTM")], [pledge], catalogue.themes, catalogue.edition, Language.ENGLISH, Paper.A4,
        TODAY,
    )  # fmt: skip
    sheet = _read(data).worksheets[0]
    pieces = [text for text in _texts(sheet) if "word after" in text]
    assert len(pieces) > 1
    assert "".join(pieces) == pledge.text


@pytest.mark.parametrize("paper", list(Paper))
def test_pages_are_full_and_no_heading_stands_alone(catalogue: Catalogue, paper: Paper) -> None:
    names = {theme.name.en for theme in catalogue.themes}
    usable = paper.size_points[1] - (0.5 + 0.7) * 72
    for sheet in _briefs(catalogue, Language.ENGLISH, paper).worksheets:
        ends = [*(each.id for each in sheet.row_breaks.brk), sheet.max_row]
        start = 1
        for end in ends:
            heights = [sheet.row_dimensions[row].height for row in range(start, end + 1)]
            assert all(heights)
            assert sum(height for height in heights if height) <= usable
            for row in range(max(start, end - 1), end + 1):
                assert not (sheet.cell(row, 1).value in names and sheet.cell(row, 1).font.b)
            start = end + 1
        assert not sheet.sheet_properties.pageSetUpPr or not sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.paperSize == {Paper.A4: 9, Paper.LETTER: 1}[paper]


def test_the_font_and_the_properties_are_neutral(catalogue: Catalogue) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        book = _briefs(catalogue, Language.SPANISH)
    assert book.properties.creator == "MIRPS Pledges"
    assert {cell.font.name for sheet in book.worksheets for row in sheet.iter_rows() for cell in row} == {
        "Arial"
    }


@LANGUAGES
@pytest.mark.parametrize("paper", list(Paper))
def test_the_longest_list_of_a_country_takes_two_pages(
    catalogue: Catalogue, language: Language, paper: Paper
) -> None:
    sheet = _briefs(catalogue, language, paper).worksheets[3]
    assert sheet.title == "Guatemala"
    assert len(sheet.row_breaks.brk) == 1


def test_a_text_has_air_above_and_its_id_beside_it_in_letters_of_its_size(catalogue: Catalogue) -> None:
    sheet = _briefs(catalogue, Language.ENGLISH)["Guatemala"]
    for row in range(2, sheet.max_row + 1):
        if str(sheet.cell(row, 1).value).startswith("GRF-"):
            assert sheet.cell(row, 1).font.sz == sheet.cell(row, 2).font.sz
            assert sheet.row_dimensions[row - 1].height == 3.75
            assert sheet.cell(row - 1, 2).value is None
