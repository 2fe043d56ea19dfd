"""The pictures of printed documents in the README: their first page, with a thin line around it."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents import brief_workbook
from mirps_desktop.documents.brief_options import BriefOptions
from mirps_desktop.documents.brief_parts import BriefContent
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.language import Language
from mirps_desktop.printing.pdf import write_sheets

MISSING = [name for name in ("soffice", "pdftoppm") if not shutil.which(name)]
"""The programs that could not be found; without them there are no such pictures."""

_TODAY = date(2026, 1, 15)  # the documents name their day
_DOTS = 90  # an inch
_LINE = QColor("#dfdfdf")


def brief(catalogue: Catalogue, folder: Path) -> QImage:
    """Return the first page of the brief of Guatemala; works in `folder`."""
    content, path = BriefContent.of(catalogue), folder / "brief.xlsx"
    made = brief_workbook.build([catalogue.country("GTM")], content, BriefOptions(), _TODAY)
    path.write_bytes(made)
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    office = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)]
    subprocess.run(office, check=True, capture_output=True, timeout=120)
    return _first_page(path.with_suffix(".pdf"))


def sheet(catalogue: Catalogue, folder: Path) -> QImage:
    """Return a Spanish sheet with lines for remarks; works in `folder`."""
    path = folder / "sheet.pdf"
    pairs = catalogue.with_regional([catalogue.pledge("GRF-08745")])
    options = SheetOptions(Paper.LETTER, remarks=True, language=Language.SPANISH)
    with path.open("w+b") as file:
        write_sheets(file, pairs, options, catalogue.edition)
    return _first_page(path)


def _first_page(pdf: Path) -> QImage:
    command = ["pdftoppm", "-r", str(_DOTS), "-singlefile", "-png", str(pdf), str(pdf.with_suffix(""))]
    subprocess.run(command, check=True, capture_output=True)
    page = QImage(str(pdf.with_suffix(".png")))
    framed = QImage(page.width() + 2, page.height() + 2, QImage.Format.Format_RGB32)
    framed.fill(_LINE)
    painter = QPainter(framed)
    painter.drawImage(1, 1, page)
    painter.end()
    return framed
