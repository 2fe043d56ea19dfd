"""Briefs on paper, where LibreOffice is installed: it leaves out the lines that a row has no room for."""

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents import brief_workbook
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language

DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
FONTS = f'<?xml version="1.0"?><fontconfig><dir>{DEJAVU}</dir><cachedir>{{cache}}</cachedir></fontconfig>'


def _words(workbook: bytes, folder: Path, *, dejavu_only: bool) -> str:
    """Return the text of `workbook` as PDF, without white space."""
    (folder / "b.xlsx").write_bytes(workbook)
    environment = dict(os.environ)
    if dejavu_only:
        (folder / "fonts.conf").write_text(FONTS.format(cache=folder / "cache"), encoding="utf-8")
        environment["FONTCONFIG_FILE"] = str(folder / "fonts.conf")
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    office = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    office.append(str(folder / "b.xlsx"))
    subprocess.run(office, check=True, capture_output=True, env=environment, timeout=120)
    read = ["pdftotext", "-raw", str(folder / "b.pdf"), "-"]
    return "".join(subprocess.run(read, check=True, capture_output=True).stdout.decode().split())


@pytest.mark.skipif(
    not all(map(shutil.which, ("soffice", "pdftotext"))), reason="LibreOffice or poppler missing"
)
@pytest.mark.parametrize("dejavu_only", [False, True])
def test_no_word_of_a_pledge_is_cut(catalogue: Catalogue, tmp_path: Path, dejavu_only: bool) -> None:
    if dejavu_only and not DEJAVU.is_dir():
        pytest.skip("DejaVu is not installed")
    data = brief_workbook.build(
        catalogue.countries, catalogue.pledges(), catalogue.themes, catalogue.edition, Language.ENGLISH,
        Paper.LETTER, date(2026, 11, 24),
    )  # fmt: skip
    words = _words(data, tmp_path, dejavu_only=dejavu_only)
    cut = [pledge.id for pledge in catalogue.pledges() if "".join(pledge.text.split()) not in words]
    assert not cut
