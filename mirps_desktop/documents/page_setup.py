"""How a sheet lies on its paper: broken into pages here, or a table that is fitted. Loads openpyxl."""

from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.workbook_style import PAPER_CODES, WIDEST_UNIT_POINTS

TABLE_SIDE_INCHES = 0.5
_SIDE_INCHES = 0.4  # the columns are centred, and seldom reach them
_TOP_INCHES = 0.5
_BOTTOM_INCHES = 0.7
_POINTS = 72.0
# Programs and printers differ a little in what fits a page: the last of it stays empty.
_USED = 0.98


def page_units(paper: Paper, *, landscape: bool) -> int:
    """Return the units that the columns of a page have together, whatever program prints it."""
    wide, _ = _size(paper, landscape=landscape)
    return int((wide - 2 * _SIDE_INCHES * _POINTS) / WIDEST_UNIT_POINTS)


def page_points(paper: Paper, *, landscape: bool) -> float:
    """Return the points that the rows of a page have together."""
    _, tall = _size(paper, landscape=landscape)
    return (tall - (_TOP_INCHES + _BOTTOM_INCHES) * _POINTS) * _USED


def set_page(sheet: Worksheet, paper: Paper, *, landscape: bool) -> None:
    """Set paper and margins of `sheet`."""
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = PAPER_CODES[paper]
    # No fit to page: Excel then ignores the page breaks. The columns fill the width instead.
    sheet.page_setup.scale = 100
    sheet.sheet_view.showGridLines = False
    sheet.print_options.horizontalCentered = True
    sheet.page_margins.left = sheet.page_margins.right = _SIDE_INCHES
    sheet.page_margins.top, sheet.page_margins.bottom = _TOP_INCHES, _BOTTOM_INCHES
    sheet.page_margins.header = sheet.page_margins.footer = 0.35


def fit_columns(sheet: Worksheet, paper: Paper, *, across: int = 1) -> None:
    """Lay a table across `paper`: its columns on so many pages side by side, its rows on any number."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = PAPER_CODES[paper]
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = across, 0
    sheet.page_setup.pageOrder = "overThenDown"  # the halves of a row follow one another
    sheet.page_margins.left = sheet.page_margins.right = TABLE_SIDE_INCHES


def _size(paper: Paper, *, landscape: bool) -> tuple[float, float]:
    wide, tall = paper.size_points
    return (tall, wide) if landscape else (wide, tall)
