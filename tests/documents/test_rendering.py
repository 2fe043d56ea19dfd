"""Every document on paper, by LibreOffice: it leaves out the lines that a row has no room for."""

import os
import shutil
import subprocess
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from mirps_desktop.catalogue.build import build
from mirps_desktop.catalogue.records import Country
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.brief_options import BriefOptions, BriefPart
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.paths import BUNDLED_CATALOGUE
from tests.documents.briefs import EVERY_OPTION, briefs, comparison, overview, pages, read
from tests.documents.conftest import MISSING

DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
FONTS = f'<?xml version="1.0"?><fontconfig><dir>{DEJAVU}</dir><cachedir>{{cache}}</cachedir></fontconfig>'
NEEDS_OFFICE = pytest.mark.skipif(bool(MISSING), reason=f"missing: {', '.join(MISSING)}")


@dataclass(frozen=True)
class _Document:
    catalogue: Catalogue
    data: bytes
    countries: tuple[Country, ...]


def _documents(catalogue: Catalogue, options: BriefOptions) -> dict[str, _Document]:
    followed = replace(options, parts=frozenset(BriefPart))
    name, every = f"{options.language}-{options.paper}", catalogue.countries
    return {
        f"briefs-{name}": _Document(catalogue, briefs(catalogue, options), every),
        f"briefs-with-boxes-{name}": _Document(catalogue, briefs(catalogue, followed), every),
        f"comparison-of-2-{name}": _Document(catalogue, comparison(catalogue, 2, followed), every[-2:]),
        f"comparison-of-7-{name}": _Document(catalogue, comparison(catalogue, 7, options), every),
        f"overview-{name}": _Document(catalogue, overview(catalogue, options), every),
    }


@pytest.fixture
def noted(tmp_path: Path) -> Iterator[Catalogue]:
    """Give a catalogue with a note of 2,000 words."""
    tables, path = tmp_path / "tables", tmp_path / "noted.sqlite"
    shutil.copytree(BUNDLED_CATALOGUE.parent, tables)
    long = " ".join(f"word{number}" for number in range(2_000))
    with (tables / "notes.csv").open("a", encoding="utf-8", newline="") as notes:
        notes.write(f"GRF-08057,{long},{long}\n")
    path.write_bytes(build(tables))
    with Catalogue.open(path) as catalogue:
        yield catalogue


def _print(documents: dict[str, _Document], folder: Path, *, dejavu_only: bool) -> None:
    """Make a PDF of every document, all in one call."""
    environment = dict(os.environ)
    if dejavu_only:
        (folder / "fonts.conf").write_text(FONTS.format(cache=folder / "cache"), encoding="utf-8")
        environment["FONTCONFIG_FILE"] = str(folder / "fonts.conf")
    for name, document in documents.items():
        (folder / f"{name}.xlsx").write_bytes(document.data)
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    office = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    office += [str(folder / f"{name}.xlsx") for name in documents]
    subprocess.run(office, check=True, capture_output=True, env=environment, timeout=120)


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def _joined(text: object) -> str:
    return "".join(str(text).split())


def _parts(text: str, printed: str) -> int:
    """Return in how many parts `text` is found in what was `printed`; none where a letter is missing."""
    rest, count = _joined(text), 0
    while rest:
        found = bisect_left(range(1, len(rest) + 1), 1, key=lambda end: rest[:end] not in printed)
        if not found:
            return 0
        rest, count = rest[found:], count + 1
    return count


@NEEDS_OFFICE
@pytest.mark.parametrize("dejavu_only", [False, True])
def test_no_word_is_cut_and_pages_end_where_they_should(
    catalogue: Catalogue, noted: Catalogue, tmp_path: Path, dejavu_only: bool
) -> None:
    if dejavu_only and not DEJAVU.is_dir():
        pytest.skip("DejaVu is not installed")
    every = [BriefOptions(Language.SPANISH, Paper.LETTER)] if dejavu_only else EVERY_OPTION
    documents = {name: made for options in every for name, made in _documents(catalogue, options).items()}
    documents |= {f"noted-{name}": made for name, made in _documents(noted, every[0]).items()}
    _print(documents, tmp_path, dejavu_only=dejavu_only)
    for name, document in documents.items():
        pdf = str(tmp_path / f"{name}.pdf")
        printed, book = _joined(_run("pdftotext", "-raw", pdf, "-")), read(document.data)
        cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value]
        # A marker behind an ID is raised, and may be read before or after it.
        cut = [cell for cell in cells if _joined(str(cell.value).split("\u00a0")[0]) not in printed]
        assert not cut, name
        for pledge in document.catalogue.pledges():
            if pledge.country is None or pledge.country in document.countries:
                # A column of a comparison goes on on the next page.
                most = 3 if "comparison" in name else 1
                assert 1 <= _parts(pledge.text, printed) <= most, (name, pledge.id)
        if "overview" not in name:
            expected = sum(len(list(pages(sheet))) for sheet in book.worksheets)
            assert f"Pages: {expected}" in " ".join(_run("pdfinfo", pdf).split()), name
