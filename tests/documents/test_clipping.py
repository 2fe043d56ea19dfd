"""Pledges on the clipboard: every format has the text letter for letter."""

from collections.abc import Sequence
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.cells import LONGEST
from mirps_desktop.documents.clipping import Clipping
from mirps_desktop.documents.xml_spreadsheet import xml_spreadsheet
from mirps_desktop.language import Language

_SPACE = {"": "urn:schemas-microsoft-com:office:spreadsheet"}


class _Paragraphs(HTMLParser):
    """Collects the words and the style of every paragraph."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.styles: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "p":
            self.found.append("")
            self.styles.append(dict(attributes)["style"] or "")
        elif tag == "br":
            self.found[-1] += "\n"

    def handle_data(self, data: str) -> None:
        self.found[-1] += data


def _paragraphs(html: str) -> _Paragraphs:
    parser = _Paragraphs()
    parser.feed(html.partition("<!--StartFragment-->")[2])
    return parser


def _cells(data: bytes) -> list[list[str]]:
    rows = ET.fromstring(data).iter("{urn:schemas-microsoft-com:office:spreadsheet}Row")  # noqa: S314 — our own
    return [[cell.findtext("Data", "", _SPACE) for cell in row.findall("Cell", _SPACE)] for row in rows]


@pytest.fixture(params=Language)
def clipping(request: pytest.FixtureRequest) -> Clipping:
    return Clipping(request.param)


def test_rich_text_is_paragraphs_that_carry_their_looks(catalogue: Catalogue, clipping: Clipping) -> None:
    pledges = catalogue.pledges()
    found = _paragraphs(clipping.html(pledges))
    wanted: list[str] = []
    for pledge in pledges:
        head = f"{clipping.origin(pledge)} · {pledge.id} · {pledge.theme.name(clipping.language)}"
        wanted += [head, *pledge.paragraphs, clipping.citation(pledge)]
    assert found.found == wanted
    assert all("font-size:" in style and "font-family:" in style for style in found.styles)


def test_cells_hold_a_pledge_a_row(catalogue: Catalogue, clipping: Clipping) -> None:
    pledges = catalogue.pledges()
    rows = _cells(xml_spreadsheet(clipping.rows(pledges)))
    assert [row[0] for row in rows] == [pledge.id for pledge in pledges]
    assert [row[3] for row in rows] == [pledge.text for pledge in pledges]  # line breaks and all
    assert [row[4] for row in rows] == [clipping.citation(pledge) for pledge in pledges]


_ODD = '=1+1 <b>&amp;\ttab\r\nline\n\n"quoted" no-break\N{NO-BREAK SPACE}space 😀'


def _odd(catalogue: Catalogue) -> Sequence[Pledge]:
    return [catalogue.pledge("R1")._replace(text=_ODD)]


def test_odd_letters_stay(catalogue: Catalogue) -> None:
    clipping = Clipping(Language.ENGLISH)
    data = xml_spreadsheet(clipping.rows(_odd(catalogue)))
    assert _cells(data)[0][3] == _ODD
    assert data.count(b'ss:Type="String"') == 5
    assert b"&#10;" in data
    assert _paragraphs(clipping.html(_odd(catalogue))).found[1] == "=1+1 <b>&amp;\ttab\r\nline"


def test_what_xml_cannot_hold_is_replaced() -> None:
    assert _cells(xml_spreadsheet([["a\x00\x1b\ud800\uffffb"]])) == [["a\ufffd\ufffd\ufffd\ufffdb"]]
    assert _cells(xml_spreadsheet([])) == []


def test_words_have_the_language_that_they_are_in(catalogue: Catalogue) -> None:
    pledge = catalogue.pledge("GRF-08057")
    said = Clipping(Language.SPANISH).html([pledge])
    assert f'<span lang="en">{pledge.text[:20]}' in said
    assert '<b lang="es">Guatemala' in said


def test_a_text_longer_than_a_cell_goes_on_in_further_rows(catalogue: Catalogue) -> None:
    pledge = catalogue.pledge("GRF-08057")._replace(text="word 😀 " * 9_000)
    rows = Clipping(Language.ENGLISH).rows([pledge])
    assert len(rows) > 1
    assert "".join(row[3] for row in rows) == pledge.text
    assert all(len(row[3].encode("utf-16-le")) // 2 <= LONGEST for row in rows)
