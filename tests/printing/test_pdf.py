"""Pledge sheets as PDF, read back."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mirps_desktop.catalogue.records import Edition, Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.page_range import PageRange
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.language import Language
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.printing.pdf import write_sheets
from mirps_desktop.problems import Problem, ProblemKind

Pairs = list[tuple[Pledge, Pledge | None]]


@pytest.fixture(scope="module")
def catalogue() -> Iterator[Catalogue]:
    with Catalogue.open(BUNDLED_CATALOGUE) as opened:
        yield opened


@pytest.fixture(scope="module")
def pairs(catalogue: Catalogue) -> Pairs:
    return [(pledge, catalogue.regional_pledge(pledge.theme)) for pledge in catalogue.pledges()]


def sheets_pdf(
    pairs: Pairs,
    options: SheetOptions,
    edition: Edition,
    progress: Callable[[int, int], None] | None = None,
    pages: PageRange | None = None,
) -> bytes:
    with tempfile.TemporaryFile() as file:
        write_sheets(file, pairs, options, edition, progress=progress, pages=pages)
        file.seek(0)
        return file.read()


def _tool(name: str) -> str:
    tool = shutil.which(name)
    if tool is None:
        leave = pytest.fail if os.environ.get("MIRPS_REQUIRE_QT") == "1" else pytest.skip
        leave(f"{name} is not installed")
    return tool


def _pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def _words(pdf: bytes, folder: Path) -> str:
    """Return the text of a PDF without its white space: lines also end after hyphens."""
    file = folder / "sheets.pdf"
    file.write_bytes(pdf)
    result = subprocess.run([_tool("pdftotext"), "-raw", file, "-"], check=True, capture_output=True)
    return "".join(result.stdout.decode().split())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", Paper)
def test_each_pledge_has_its_page(catalogue: Catalogue, pairs: Pairs, paper: Paper) -> None:
    steps: list[tuple[int, int]] = []
    options = SheetOptions(paper)
    pdf = sheets_pdf(pairs, options, catalogue.edition, lambda done, total: steps.append((done, total)))
    assert pdf.startswith(b"%PDF-")
    assert _pages(pdf) >= len(pairs)
    width, height = map(round, paper.size_points)
    assert f"/MediaBox [0 0 {width}".encode() in pdf
    assert str(height).encode() in pdf
    assert steps == [(done, len(pairs)) for done in range(1, len(pairs) + 1)]


@pytest.mark.usefixtures("qapp")
def test_compact_sheets_share_pages(catalogue: Catalogue, pairs: Pairs) -> None:
    steps: list[tuple[int, int]] = []
    options = SheetOptions(compact=True)
    pdf = sheets_pdf(pairs, options, catalogue.edition, lambda done, total: steps.append((done, total)))
    assert _pages(pdf) < len(pairs) / 2
    assert steps[-1] == (2 * len(pairs), 2 * len(pairs))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", Language)
def test_the_record_is_printed_letter_for_letter(
    catalogue: Catalogue, pairs: Pairs, language: Language, tmp_path: Path
) -> None:
    for pledge, regional in pairs:
        options = SheetOptions(language=language, remarks=True)
        words = _words(sheets_pdf([(pledge, regional)], options, catalogue.edition), tmp_path)
        assert pledge.id in words
        source = catalogue.edition.source
        others = [pledge.theme.name(language), source.title, source.not_exhaustive(language)]
        notes = [note(language) for note in pledge.notes]
        for text in (*pledge.paragraphs, *(regional.paragraphs if regional else ()), *notes, *others):
            assert "".join(text.split()) in words


@pytest.mark.usefixtures("qapp")
def test_a_long_text_flows_on_with_its_header(catalogue: Catalogue, pairs: Pairs, tmp_path: Path) -> None:
    pledge = pairs[1][0]._replace(text="\n\n".join([pairs[1][0].text] * 30))
    pdf = sheets_pdf([(pledge, None)], SheetOptions(), catalogue.edition)
    pages = _pages(pdf)
    assert pages > 1
    words = _words(pdf, tmp_path)
    assert f"Page{pages}of{pages}" in words
    assert words.count(f"{pledge.id}·Belize(continued)") == pages - 1


@pytest.mark.usefixtures("qapp")
def test_markup_and_formulas_are_plain_text(catalogue: Catalogue, pairs: Pairs, tmp_path: Path) -> None:
    text = "=1+1 <b>bold</b> &amp; <img src='x'>"
    pdf = sheets_pdf([(pairs[1][0]._replace(text=text), None)], SheetOptions(), catalogue.edition)
    assert text.replace(" ", "") in _words(pdf, tmp_path)


def test_without_qt_it_says_so(catalogue: Catalogue, pairs: Pairs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)
    with pytest.raises(Problem) as caught:
        sheets_pdf(pairs, SheetOptions(), catalogue.edition)
    assert caught.value.kind is ProblemKind.QT_MISSING
    assert caught.value.details["reason"]


def test_a_pdf_needs_neither_window_nor_display() -> None:
    code = (
        "import tempfile\n"
        "from mirps_desktop.catalogue.store import Catalogue\n"
        "from mirps_desktop.paths import BUNDLED_CATALOGUE\n"
        "from mirps_desktop.documents.pledge_sheet import SheetOptions\n"
        "from mirps_desktop.printing.pdf import write_sheets\n"
        "with Catalogue.open(BUNDLED_CATALOGUE) as catalogue:\n"
        "    with tempfile.TemporaryFile() as file:\n"
        "        write_sheets(file, [(catalogue.pledge('R1'), None)], SheetOptions(), catalogue.edition)\n"
        "        file.seek(0)\n"
        "        assert file.read(5) == b'%PDF-'\n"
    )
    root = str(Path(__file__).resolve().parents[2])
    environment = {"PYTHONPATH": root}
    result = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, env=environment
    )
    # Where no cache folder can be written, fontconfig says so; the program has nothing to add.
    own = [line for line in result.stderr.splitlines() if not line.startswith("Fontconfig ")]
    assert (result.returncode, own) == (0, [])


@pytest.mark.usefixtures("qapp")
def test_no_pledges_make_no_error(catalogue: Catalogue) -> None:
    for compact in (False, True):
        assert sheets_pdf([], SheetOptions(compact=compact), catalogue.edition).startswith(b"%PDF-")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("remarks", [False, True])
def test_no_page_of_compact_sheets_begins_with_an_end(
    catalogue: Catalogue, pairs: Pairs, paper: Paper, remarks: bool, tmp_path: Path
) -> None:
    tool = _tool("pdftotext")
    options = SheetOptions(paper, compact=True, remarks=remarks)
    national = [pair for pair in pairs if pair[0].country]  # also those that carry the regional text
    for chosen in (pairs, national):
        (tmp_path / "c.pdf").write_bytes(sheets_pdf(chosen, options, catalogue.edition))
        shown = subprocess.run([tool, "-layout", tmp_path / "c.pdf", "-"], check=True, capture_output=True)
        for page in shown.stdout.decode().split("\f")[:-1]:
            head, first, second, *_ = (line.strip() for line in page.splitlines() if line.strip())
            assert head.startswith("MIRPS pledges")
            assert not first.startswith(("Source:", "Remarks"))
            assert not (first.startswith("Supports regional") and second.startswith("Source:"))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", Language)
def test_it_says_what_it_is(catalogue: Catalogue, pairs: Pairs, language: Language, tmp_path: Path) -> None:
    pdf = sheets_pdf(pairs[:3], SheetOptions(language=language), catalogue.edition)
    root = pdf[int(re.findall(rb"xref\n3 1\n([0-9]{10}) ", pdf)[-1]) :]
    assert root.startswith(b"3 0 obj")
    assert b"/Lang (%s)" % language.value.encode() in root[: root.index(b"endobj")]
    (tmp_path / "p.pdf").write_bytes(pdf)
    said, fonts = (
        subprocess.run([_tool(name), tmp_path / "p.pdf"], check=True, capture_output=True, text=True)
        for name in ("pdfinfo", "pdffonts")
    )
    assert said.stderr == ""
    info = dict(re.split(r":\s+", line, maxsplit=1) for line in said.stdout.splitlines() if ": " in line)
    assert info["Title"] == {"en": "MIRPS pledge sheets", "es": "Fichas de compromisos del MIRPS"}[language]
    assert info["Author"] == catalogue.edition.source.publisher(language)
    assert info["Pages"] == "3"
    fonts = subprocess.run(
        [_tool("pdffonts"), tmp_path / "p.pdf"], check=True, capture_output=True, text=True
    )
    for line in fonts.stdout.splitlines()[2:]:
        assert line.split()[-5:-2] == ["yes", "no", "yes"], line  # embedded, with its letters


@pytest.mark.usefixtures("qapp")
def test_only_the_pages_that_were_asked_for(catalogue: Catalogue, pairs: Pairs, tmp_path: Path) -> None:
    pdf = sheets_pdf(pairs, SheetOptions(), catalogue.edition, pages=PageRange.read("2, 34-"))
    assert _pages(pdf) == 3
    words = _words(pdf, tmp_path)
    printed = [pledge.id for pledge, _regional in pairs if f"{pledge.id}·" in words]
    assert printed == [pairs[place][0].id for place in (1, 33, 34)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("compact", [False, True])
def test_pages_that_are_not_there_are_a_problem(catalogue: Catalogue, pairs: Pairs, compact: bool) -> None:
    options = SheetOptions(compact=compact)
    count = _pages(sheets_pdf(pairs, options, catalogue.edition))
    with tempfile.TemporaryFile() as file:
        with pytest.raises(Problem) as caught:
            write_sheets(file, pairs, options, catalogue.edition, pages=PageRange.read("100-200"))
        assert file.seek(0, os.SEEK_END) == 0  # nothing was begun
    assert caught.value.kind is ProblemKind.NO_SUCH_PAGE
    assert caught.value.details == {"last": count}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
@pytest.mark.usefixtures("qapp")
def test_a_full_disk_is_an_error(catalogue: Catalogue, pairs: Pairs) -> None:
    with Path("/dev/full").open("wb") as file, pytest.raises(OSError, match="space"):
        write_sheets(file, pairs, SheetOptions(), catalogue.edition)


@pytest.mark.usefixtures("qapp")
def test_what_the_progress_raises_ends_the_painting(catalogue: Catalogue, pairs: Pairs) -> None:
    steps: list[int] = []

    def stop(done: int, _total: int) -> None:
        steps.append(done)
        if done == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        sheets_pdf(pairs, SheetOptions(), catalogue.edition, stop)
    assert steps == [1, 2, 3]
