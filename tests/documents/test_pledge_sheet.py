"""What a sheet says."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions, sheet_content, sheet_contents
from mirps_desktop.language import Language
from mirps_desktop.paths import BUNDLED_CATALOGUE

ENGLISH = Language.ENGLISH


@pytest.fixture(scope="module")
def catalogue() -> Iterator[Catalogue]:
    with Catalogue.open(BUNDLED_CATALOGUE) as opened:
        yield opened


def test_papers_have_their_sizes() -> None:
    assert Paper.A4.size_points == pytest.approx((595.28, 841.89), abs=0.01)
    assert Paper.LETTER.size_points == (612, 792)


def test_a_national_sheet_says_everything(catalogue: Catalogue) -> None:
    pledge = catalogue.pledge("GRF-00629")
    regional = catalogue.regional_pledge(pledge.theme)
    assert regional is not None
    content = sheet_content(pledge, regional, ENGLISH)
    assert "\n\n".join(content.paragraphs) == pledge.text
    assert len(content.paragraphs) == 2
    assert content.kind == "National pledge"
    assert content.heading == pledge.country.name.en if pledge.country else False
    assert content.regional_id == "R4"
    assert content.regional_paragraphs == regional.paragraphs
    assert content.notes == tuple(note.en for note in pledge.notes)
    assert content.source == "Source: lines 137–138 of the overview"
    assert "not an exhaustive list" in content.statement


def test_a_regional_sheet_supports_no_other(catalogue: Catalogue) -> None:
    pledge = catalogue.pledge("R1")
    content = sheet_content(pledge, pledge, ENGLISH)
    assert content.heading == content.kind == "Regional pledge"
    assert content.regional_id is None
    assert content.regional_paragraphs == ()
    assert content.source == "Source: line 13 of the overview"


def test_compact_sheets_carry_a_regional_text_once(catalogue: Catalogue) -> None:
    pairs = [(pledge, catalogue.regional_pledge(pledge.theme)) for pledge in catalogue.pledges()]
    national = [pair for pair in pairs if pair[0].country]
    options = SheetOptions(compact=True)
    assert not any(content.regional_paragraphs for content in sheet_contents(pairs, options))
    with_text = [content for content in sheet_contents(national, options) if content.regional_paragraphs]
    assert [content.regional_id for content in with_text] == ["R1", "R2", "R3", "R4"]
    single = sheet_contents(national, replace(options, compact=False))
    assert all(content.regional_paragraphs for content in single)


def test_pledge_texts_stay_in_their_language(catalogue: Catalogue) -> None:
    pledge = catalogue.pledge("GRF-082327")
    content = sheet_content(pledge, None, Language.SPANISH)
    assert content.paragraphs == pledge.paragraphs
    assert content.theme == pledge.theme.name.es
    assert content.notes == tuple(note.es for note in pledge.notes)
