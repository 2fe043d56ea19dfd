"""How wide lines are, and that no word is wider."""

from statistics import mean

import pytest

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions, sheet_contents
from mirps_desktop.language import Language
from mirps_desktop.printing.sheet_geometry import SheetGeometry
from mirps_desktop.printing.sheet_painter import preview_device
from mirps_desktop.printing.sheet_paragraphs import Look, Paragraph, paragraphs, text_look


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("language", Language)
def test_lines_of_every_kind_read_well(
    catalogue: Catalogue, paper: Paper, compact: bool, language: Language
) -> None:
    options = SheetOptions(paper, compact=compact, language=language)
    geometry = SheetGeometry(preview_device(paper))
    lengths: dict[Look, list[int]] = {}
    pairs = [(pledge, catalogue.regional_pledge(pledge.theme)) for pledge in catalogue.pledges()]
    for content in sheet_contents(pairs, options):
        for paragraph in paragraphs(content, options):
            layout = geometry.layout(paragraph)
            full = [layout.lineAt(line).textLength() for line in range(layout.lineCount() - 1)]
            lengths.setdefault(paragraph.look, []).extend(full)
    said = {look: characters for look, characters in lengths.items() if characters}
    assert len(said) >= 2  # texts, notes
    for look, characters in said.items():
        assert 60 <= mean(characters) <= 80, look
        assert max(characters) <= 85, look
        assert sum(length > 80 for length in characters) <= max(1, len(characters) * 0.02), look


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("word", ["https://example.org/" + "path/" * 56, "x" * 5_000])
def test_a_word_without_a_break_stays_on_the_paper(word: str) -> None:
    geometry = SheetGeometry(preview_device(Paper.A4))
    look = text_look(SheetOptions())
    layout = geometry.layout(Paragraph(f"See {word} there", look))
    lines = [layout.lineAt(line) for line in range(layout.lineCount())]
    assert sum(line.textLength() for line in lines) == len(word) + 10
    assert max(line.naturalTextWidth() for line in lines) <= geometry.column(look) * geometry.unit
