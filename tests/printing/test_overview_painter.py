"""The overview on one page, however many countries there are."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPainter, QPdfWriter, QPicture
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.matrix import Matrix
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.overview_table import OverviewTable, overview_table
from mirps_desktop.documents.overview_wording import OverviewWording
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.printing.overview_painter import OverviewPainter, paint_overview
from mirps_desktop.printing.sheet_geometry import page_size


def _table(catalogue: Catalogue, countries: int = 7) -> OverviewTable:
    known = catalogue.countries
    many = [*known, *(known[number % 7]._replace(iso3=f"X{number}") for number in range(7, countries))]
    wording = OverviewWording(Language.SPANISH)
    counts = catalogue.counts
    matrix = Matrix(catalogue.themes, many)
    return overview_table(matrix, counts, counts, "", catalogue.edition.source, wording)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("countries", [7, 60])
def test_all_of_it_is_on_one_page(
    catalogue: Catalogue,
    qtbot: QtBot,  # noqa: ARG001
    tmp_path: Path,
    paper: Paper,
    countries: int,
) -> None:
    path = tmp_path / "table.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(page_size(paper))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    paint_overview(writer, _table(catalogue, countries))
    assert path.read_bytes().count(b"/Type /Page\n") == 1


@pytest.mark.parametrize(("countries", "least"), [(7, 80), (14, 50)])
def test_letters_are_as_large_as_fit(
    catalogue: Catalogue,
    qtbot: QtBot,  # noqa: ARG001
    countries: int,
    least: int,
) -> None:
    page = QRectF(0, 0, 7700, 5300)
    painter = OverviewPainter(_table(catalogue, countries), page)
    assert painter.size >= least
    assert painter._title(painter.size) + sum(painter.heights) <= page.height()


def test_letters_are_dark_in_the_preview_of_a_dark_window(catalogue: Catalogue, qtbot: QtBot) -> None:  # noqa: ARG001
    page, picture = QRectF(0, 0, 7700, 5300), QPicture()
    recorder = QPainter(picture)
    shown = OverviewPainter(_table(catalogue), page)
    shown.paint(recorder)
    recorder.end()
    image = QImage(770, 530, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    viewer = QPainter(image)
    viewer.scale(0.1, 0.1)
    viewer.setPen(QColor("white"))  # as a dark window's own
    viewer.drawPicture(0, 0, picture)
    viewer.end()
    title = range(round(0.1 * shown._title(shown.size)))
    headings = range(title.stop, title.stop + round(0.1 * shown.heights[0]) - 3)
    for rows in (title, headings):
        assert min(image.pixelColor(x, y).lightness() for y in rows for x in range(770)) < 100


def test_many_countries_stand_below_each_other(catalogue: Catalogue, qtbot: QtBot) -> None:  # noqa: ARG001
    assert _table(catalogue, 60).is_tall
    assert not _table(catalogue).is_tall
    table = _table(catalogue, 60).transposed()
    page = QRectF(0, 0, 5300, 7700)
    painter = OverviewPainter(table, page)
    assert painter.size >= 50
    assert painter._needed(painter.size) <= page.height()
    assert table.cells[9][2] == "ninguno"
    assert table.source.startswith("ninguno: ninguno en este panorama. ")
