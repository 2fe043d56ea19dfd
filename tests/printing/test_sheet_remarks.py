"""Lines for remarks: with their pledge, and never too few."""

import pytest

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions, sheet_contents
from mirps_desktop.language import Language
from mirps_desktop.printing.sheet_geometry import SheetGeometry
from mirps_desktop.printing.sheet_pages import SheetPages
from mirps_desktop.printing.sheet_painter import preview_device
from mirps_desktop.printing.sheet_paragraphs import LEAST_REMARKS


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", Language)
def test_remarks_stay_with_their_pledge(catalogue: Catalogue, paper: Paper, language: Language) -> None:
    options = SheetOptions(paper, remarks=True, language=language)
    pairs = [(pledge, catalogue.regional_pledge(pledge.theme)) for pledge in catalogue.pledges()]
    contents = sheet_contents(pairs, options)
    sheets = SheetPages(contents, options, SheetGeometry(preview_device(paper)))
    pages = list(sheets.all())
    assert len(pages) <= len(pairs) + 2  # nearly all on their one page
    written: dict[int, int] = {}
    for page in pages:
        strips = [placed.strip for placed in page.lines]
        ruled = [strip for strip in strips if sheets.sheet(strip.sheet).paragraphs[strip.paragraph].ruled]
        assert len(ruled) == 0 or len(ruled) >= LEAST_REMARKS
        assert len(strips) > len(ruled) + 1  # more than the word “Remarks”
        written[strips[0].sheet] = len(ruled)
    assert len(written) == len(pairs)
    assert all(written.values())
