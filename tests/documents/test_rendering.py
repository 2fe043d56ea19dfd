"""Every document on paper, by LibreOffice: it leaves out the lines that a row has no room for."""

import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.brief_options import BriefOptions, BriefPart
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from tests.documents.briefs import EVERY_OPTION, briefs, comparison, overview, pages, read
from tests.documents.conftest import MISSING

DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
FONTS = f'<?xml version="1.0"?><fontconfig><dir>{DEJAVU}</dir><cachedir>{{cache}}</cachedir></fontconfig>'
NEEDS_OFFICE = pytest.mark.skipif(bool(MISSING), reason=f"missing: {', '.join(MISSING)}")


def _documents(catalogue: Catalogue, options: BriefOptions) -> dict[str, bytes]:
    followed = replace(options, parts=frozenset(BriefPart))
    name = f"{options.language}-{options.paper}"
    return {
        f"briefs-{name}": briefs(catalogue, options),
        f"comparison-of-2-{name}": comparison(catalogue, 2, followed),
        f"comparison-of-7-{name}": comparison(catalogue, 7, options),
        f"overview-{name}": overview(catalogue, options),
    }


def _print(documents: dict[str, bytes], folder: Path, *, dejavu_only: bool) -> None:
    """Make a PDF of every document, all in one call."""
    environment = dict(os.environ)
    if dejavu_only:
        (folder / "fonts.conf").write_text(FONTS.format(cache=folder / "cache"), encoding="utf-8")
        environment["FONTCONFIG_FILE"] = str(folder / "fonts.conf")
    for name, data in documents.items():
        (folder / f"{name}.xlsx").write_bytes(data)
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    office = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    office += [str(folder / f"{name}.xlsx") for name in documents]
    subprocess.run(office, check=True, capture_output=True, env=environment, timeout=120)


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def _joined(text: object) -> str:
    return "".join(str(text).split())


@NEEDS_OFFICE
@pytest.mark.parametrize("dejavu_only", [False, True])
def test_no_word_is_cut_and_pages_end_where_they_should(
    catalogue: Catalogue, tmp_path: Path, dejavu_only: bool
) -> None:
    if dejavu_only and not DEJAVU.is_dir():
        pytest.skip("DejaVu is not installed")
    every = [BriefOptions(Language.SPANISH, Paper.LETTER)] if dejavu_only else EVERY_OPTION
    documents = {name: data for options in every for name, data in _documents(catalogue, options).items()}
    _print(documents, tmp_path, dejavu_only=dejavu_only)
    for name, data in documents.items():
        pdf = str(tmp_path / f"{name}.pdf")
        printed, book = _joined(_run("pdftotext", "-raw", pdf, "-")), read(data)
        cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value]
        # A marker behind an ID is raised, and may be read before or after it.
        cut = [cell for cell in cells if _joined(str(cell.value).split("\u00a0")[0]) not in printed]
        assert not cut, name
        if not name.startswith("overview"):
            expected = sum(len(list(pages(sheet))) for sheet in book.worksheets)
            assert f"Pages: {expected}" in " ".join(_run("pdfinfo", pdf).split()), name
