"""Country briefs, read back: every text letter for letter, counts beside it, ready for paper."""

import io
from collections import Counter
from dataclasses import replace
from html import unescape
from zipfile import ZipFile

from openpyxl import Workbook

from mirps_desktop.catalogue.records import Level, LocalText
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.brief_options import BriefOptions, BriefPart
from mirps_desktop.documents.brief_parts import BriefContent
from mirps_desktop.documents.brief_workbook import build_comparison
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.workbook_style import set_footer
from mirps_desktop.language import Language
from tests.documents.briefs import (
    OPTIONS,
    TODAY,
    briefs,
    comparison,
    overview,
    pages,
    read,
    texts,
)


@OPTIONS
def test_a_brief_has_the_texts_of_its_country(catalogue: Catalogue, options: BriefOptions) -> None:
    book = read(briefs(catalogue, options))
    assert book.sheetnames == [country.name(options.language) for country in catalogue.countries]
    for sheet, country in zip(book.worksheets, catalogue.countries, strict=True):
        found = Counter(texts(sheet))
        for pledge in catalogue.pledges():
            expected = pledge.level is Level.REGIONAL or pledge.country == country
            assert found[pledge.text] == expected, pledge.id
        assert catalogue.edition.source.not_exhaustive(options.language) in found
        head = " ".join(texts(sheet)[:3])
        for part in (country.name(options.language), catalogue.edition.name(options.language)):
            assert part in head
        assert catalogue.edition.source.date in head
        assert TODAY.isoformat() in head


def test_counts_stand_beside_those_of_all_countries(catalogue: Catalogue) -> None:
    sheet = read(briefs(catalogue))["Guatemala"]
    rows = [row for row in sheet.iter_rows(max_row=12, values_only=True) if row[1] is not None]
    assert rows[0][:2] == ("Guatemala", "All countries")
    assert str(rows[0][2]).endswith("in this overview")
    assert [row[:2] for row in rows[1:]] == [(4, 14), (3, 9), ("–", 5), (1, 3), (8, 31)]
    assert rows[3][2] == "Statistical Inclusion · none in this overview"
    assert "none in this overview" in texts(sheet)


def test_a_count_leads_to_its_theme(catalogue: Catalogue) -> None:
    sheet = read(briefs(catalogue))["Costa Rica"]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    links = {str(cell.value): str(cell.hyperlink.location) for cell in cells if cell.hyperlink}
    assert {value for value in links if not value.startswith(("GRF-", "R"))} == {"1", "2"}
    where = links["2"]
    assert where.startswith("'Costa Rica'!A")
    assert sheet[where.partition("!")[2]].value == "Statistical Inclusion"


def test_notes_are_numbered_and_stand_below_the_theme(catalogue: Catalogue) -> None:
    sheet = read(briefs(catalogue))["Costa Rica"]
    rows = [row[:3] for row in sheet.iter_rows(values_only=True)]
    pledge = catalogue.pledge("GRF-082327")
    assert len(pledge.notes) == 3
    place = next(number for number, row in enumerate(rows) if row[2] == pledge.text)
    assert rows[place][0] == pledge.id  # and nothing that reads like a further digit
    markers = str(rows[place][1]).split(", ")
    assert sheet.cell(place + 1, 2).font.vertAlign == "superscript"
    below = [row for row in rows[place:] if row[1] in markers]
    assert below == [(pledge.id, marker, note.en) for marker, note in zip(markers, pledge.notes, strict=True)]
    numbers = [int(str(row[1])) for row in rows if str(row[1]).isdecimal() and row[0] in {"R1", "R3"}]
    assert numbers == sorted(set(numbers))


def test_what_is_not_wanted_is_left_out(catalogue: Catalogue) -> None:
    sheet = read(briefs(catalogue, BriefOptions(parts=frozenset())))["Costa Rica"]
    found = texts(sheet)
    assert not any(catalogue.pledges()[0].text in text or "R1" in text for text in found)
    assert "Catalogue notes" not in found
    assert not sheet.data_validations.dataValidation


def test_stage_and_remarks_can_be_filled_in(catalogue: Catalogue) -> None:
    options = BriefOptions(Language.SPANISH, parts=frozenset(BriefPart))
    sheet = read(briefs(catalogue, options))["Guatemala"]
    (offer,) = sheet.data_validations.dataValidation
    assert offer.formula1 == '"En planificación,En curso,Cumplido"'
    assert not offer.showErrorMessage  # anything else may be written too
    stages = [cell for row in sheet.iter_rows(max_col=1) for cell in row if cell.value == "Etapa"]
    assert len(stages) == 8
    for cell in stages:
        assert f"C{cell.row}" in offer.sqref
        remarks = sheet.cell(cell.row + 1, 3)
        assert sheet.cell(cell.row + 1, 1).value == "Observaciones"
        assert remarks.value is None
        assert remarks.border.left.style == remarks.border.bottom.style == "thin"


def test_a_long_text_goes_on_in_further_rows(catalogue: Catalogue) -> None:
    pledge = catalogue.pledge("GRF-08057")._replace(text="One word after another, and so on. " * 200 + "End.")
    sheet = read(briefs(catalogue, pledges=(pledge,)))["Guatemala"]
    pieces = [text for text in texts(sheet) if "word after" in text]
    assert len(pieces) > 1
    assert "".join(pieces) == pledge.text


def test_a_note_of_any_length_goes_on_in_further_rows(catalogue: Catalogue) -> None:
    long = "One word after another, and so on. " * 1_000 + "End."  # more than a cell can hold
    pledge = catalogue.pledge("GRF-08057")._replace(notes=(LocalText(long, long),))
    for data in (briefs(catalogue, pledges=(pledge,)), comparison(catalogue, 5, pledges=(pledge,))):
        for sheet in read(data).worksheets:
            found = "".join(text for text in texts(sheet) if "word after" in text or text == "End.")
            assert found.removeprefix("1 · GRF-08057: ") == (long if pledge.text in texts(sheet) else "")
            assert all((row.height or 0) <= 409 for row in sheet.row_dimensions.values())


@OPTIONS
def test_pages_are_full_and_no_heading_stands_alone(catalogue: Catalogue, options: BriefOptions) -> None:
    names = {theme.name(options.language) for theme in catalogue.themes}
    usable = options.paper.size_points[1] - (0.5 + 0.7) * 72
    for sheet in read(briefs(catalogue, options)).worksheets:
        for rows in pages(sheet):
            heights = [sheet.row_dimensions[row].height for row in rows]
            assert all(heights)
            assert sum(height for height in heights if height) <= usable
            for row in rows[-2:]:
                assert not (sheet.cell(row, 1).value in names and sheet.cell(row, 1).font.b)
            if rows.start > 1:  # the head of a page tells the theme
                assert sheet.cell(rows.start, 1).fill.fill_type == "solid"
        assert not sheet.sheet_properties.pageSetUpPr or not sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.paperSize == {Paper.A4: 9, Paper.LETTER: 1}[options.paper]
        assert sheet.freeze_panes == "A2"


@OPTIONS
def test_the_last_page_has_a_pledge(catalogue: Catalogue, options: BriefOptions) -> None:
    for parts in (options.parts, frozenset(BriefPart)):
        for sheet in read(briefs(catalogue, replace(options, parts=parts))).worksheets:
            *_, last = pages(sheet)
            faces = [sheet.cell(row, 3).font for row in last if sheet.cell(row, 3).value]
            assert any(face.sz == 10 for face in faces), sheet.title  # notes and the source are smaller


def test_a_theme_that_goes_on_says_so(catalogue: Catalogue) -> None:
    sheet = read(briefs(catalogue, BriefOptions(parts=frozenset(BriefPart))))["Guatemala"]
    heads = [str(sheet.cell(rows.start, 1).value) for rows in pages(sheet)][1:]
    assert any(head.endswith("(continued)") for head in heads)


@OPTIONS
def test_the_longest_list_of_a_country_takes_two_pages(catalogue: Catalogue, options: BriefOptions) -> None:
    assert len(list(pages(read(briefs(catalogue, options))["Guatemala"]))) == 2


def test_a_text_has_air_above_and_its_id_beside_it_in_letters_of_its_size(catalogue: Catalogue) -> None:
    sheet = read(briefs(catalogue))["Guatemala"]
    national = {pledge.id for pledge in catalogue.pledges() if pledge.level is Level.NATIONAL}
    seen = 0
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, 1).value in national and sheet.cell(row, 1).font.b:
            seen += 1
            assert sheet.cell(row, 1).font.sz == sheet.cell(row, 3).font.sz
            assert sheet.row_dimensions[row - 1].height == 3.75
            assert sheet.cell(row - 1, 3).value is None
    assert seen == 8


def test_the_font_and_the_properties_are_neutral(catalogue: Catalogue) -> None:
    options = BriefOptions(Language.SPANISH)
    for data in (briefs(catalogue, options), comparison(catalogue, 2, options), overview(catalogue, options)):
        book = read(data)
        properties = book.properties
        assert properties.creator == "MIRPS Pledges"
        assert properties.language == "es"
        assert properties.subject == catalogue.edition.name.es
        assert {"MIRPS", "Panamá", "Gobernanza local"} <= set((properties.keywords or "").split(", "))
        assert properties.title
        assert {cell.font.name for sheet in book for row in sheet.iter_rows() for cell in row} == {"Arial"}


def test_a_name_in_the_footer_is_no_code_and_short_enough_for_excel(catalogue: Catalogue) -> None:
    sheet = Workbook().create_sheet()
    for name, shown in (("Trinidad & Tobago &P", "Trinidad && Tobago &&P"), ("&" * 200, f"{'&&' * 99}…")):
        set_footer(sheet, name, "&P/&N")
        assert sheet.oddFooter.left.text == shown
        assert sheet.oddFooter.right.text == "&P/&N"
    countries = tuple(one._replace(name=LocalText("x" * 80, "x" * 80)) for one in catalogue.countries)
    data = build_comparison(countries, BriefContent.of(catalogue), BriefOptions(), TODAY)
    with ZipFile(io.BytesIO(data)) as file:
        written = file.read("xl/worksheets/sheet1.xml").decode()
    footer = unescape(written.partition("<oddFooter>")[2].partition("</oddFooter>")[0])
    assert "MIRPS pledges – xx" in footer
    assert len(footer) <= 255


def test_excel_need_not_compute_and_so_does_not_ask_to_save(catalogue: Catalogue) -> None:
    assert not read(briefs(catalogue)).calculation.fullCalcOnLoad


def test_a_pledge_is_never_a_formula(catalogue: Catalogue) -> None:
    pledge = catalogue.pledge("GRF-00627")._replace(text='=HYPERLINK("x")')
    for data in (
        briefs(catalogue, pledges=(pledge,)),
        comparison(catalogue, 3, pledges=(pledge,)),
        overview(catalogue, pledges=(pledge,)),
    ):
        cells = [cell for sheet in read(data).worksheets for row in sheet.iter_rows() for cell in row]
        assert sum(cell.value == pledge.text for cell in cells) == 1
        assert not any(cell.data_type == "f" for cell in cells)
