"""Text into cells, names of sheets and files, and how tall a text is."""

import io
from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from mirps_desktop.catalogue.records import LocalText
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.cells import cell_text, write_text
from mirps_desktop.documents.names import brief_file_name, brief_file_names, file_name, sheet_name
from mirps_desktop.documents.text_metrics import HIGHEST_ROW, height, lines, split_text, width
from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind


def _through_a_file(text: str) -> tuple[object, str]:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    write_text(sheet.cell(1, 1), text)
    memory = io.BytesIO()
    workbook.save(memory)
    cell = load_workbook(memory).worksheets[0].cell(1, 1)
    return cell.value, cell.data_type


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "#N/A", "=HYPERLINK(1)", "12", "2023-12-13"]
)
def test_text_is_always_text(text: str) -> None:
    assert _through_a_file(text) == (text, "s")


def test_what_xml_cannot_hold_is_shown_as_missing() -> None:
    assert cell_text("a\x00b\x1bc\ud800d\ufffee\uffff\tf\ng") == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffd\tf\ng"


def test_what_looks_like_an_escape_is_escaped() -> None:
    assert cell_text("_x0041_ _x00g1_ _y") == "_x005F_x0041_ _x00g1_ _y"
    assert cell_text("_x0041_x0042_") == "_x005F_x0041_x005F_x0042_"


def test_the_length_counts_utf_16_units() -> None:
    assert cell_text("😀" * 16_383)
    with pytest.raises(Problem) as caught:
        cell_text("😀" * 16_384, "GRF-1")
    assert caught.value.kind is ProblemKind.TEXT_TOO_LONG
    assert caught.value.details == {"id": "GRF-1"}


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_makes_a_sheet_name_and_a_file_name(text: str) -> None:
    title = sheet_name(text, {"MIRPS"})
    assert 0 < len(title.encode("utf-16-le")) / 2 <= 31
    assert not set(title) & set("[]:*?/\\")
    assert not title.startswith("'")
    name = file_name(text)
    assert name.strip(" .") == name
    assert PureWindowsPath(name).name == name
    assert 0 < len(name.encode()) < 250


def test_sheet_names_differ_also_without_case() -> None:
    assert sheet_name("panamá", {"Panamá", "Panamá (2)"}) == "panamá (3)"
    assert sheet_name("x" * 40, {"x" * 31}) == "x" * 27 + " (2)"
    assert sheet_name("[]", set()) == "1"
    assert sheet_name("History", set()) == "History 1"


def test_briefs_never_share_a_file(catalogue: Catalogue) -> None:
    names = ("Panamá", "PANAMÁ", "x" * 90, "x" * 91)
    countries = [catalogue.country("PAN")._replace(name=LocalText(name, name)) for name in names]
    named = brief_file_names(countries, Language.ENGLISH)
    assert list(named.values()) == countries
    ends = [f"{'x' * 74}.xlsx", f"{'x' * 70} (2).xlsx"]
    assert list(named) == ["MIRPS Panamá.xlsx", "MIRPS PANAMÁ (2).xlsx", *(f"MIRPS {end}" for end in ends)]


def test_file_names_keep_accents_and_avoid_devices(catalogue: Catalogue) -> None:
    assert brief_file_name(catalogue.country("MEX"), Language.SPANISH) == "MIRPS México.xlsx"
    assert file_name("nul") == "MIRPS nul"
    assert file_name("a/b:c*. ") == "a b c"
    assert file_name("...") == "MIRPS"
    assert file_name("CON .txt") == "MIRPS CON .txt"
    assert file_name("conin$") == "MIRPS conin$"
    assert file_name("pledges\u202exslx\u2066.a\ufeff") == "pledges xslx .a"


def test_widths_are_those_of_arial_and_a_small_reserve() -> None:
    assert width("Ai", 10) == pytest.approx((667 + 222) / 1000 * 10 * 1.03)
    assert width("é", 10) == width("e", 10)
    assert width("ế", 10) == width("e", 10)  # not in the table
    assert width("bi—", 10, bold=True) == pytest.approx((611 + 278 + 1000) / 1000 * 10 * 1.03)


def test_lines_wrap_at_words_and_paragraphs() -> None:
    assert lines("", 100, 10) == 1
    assert lines("one\n\ntwo", 100, 10) == 3
    assert lines("word word", width("word", 10) + 1, 10) == 2
    assert lines("w" * 100, width("w" * 10, 10), 10) == 10


@given(st.text("ab \né", max_size=3000), st.floats(40, 400))
def test_split_text_is_the_text_in_rows_that_fit(text: str, points: float) -> None:
    pieces = split_text(text * 3, points, 10)
    assert "".join(pieces) == text * 3
    for piece in pieces:
        assert height(piece.rstrip(), points, 10) <= HIGHEST_ROW or not any(map(str.isspace, piece.strip()))
