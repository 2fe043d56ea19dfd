"""The page of an exported table: as many columns side by side as can be read. Loads openpyxl."""

from collections.abc import Sequence
from typing import Any

from openpyxl.utils import get_column_letter

from mirps_desktop.documents.export import Export
from mirps_desktop.documents.page_setup import TABLE_SIDE_INCHES, fit_columns
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.streamed_sheet import StreamedSheet
from mirps_desktop.documents.wording import DocumentWording
from mirps_desktop.documents.workbook_style import USUAL_UNIT_POINTS, set_footer

_LEAST_SCALE = 0.65  # letters of 6.5 points; the usual columns still go on one page of either paper


def pages_across(widths: Sequence[float], paper: Paper, *, repeats: bool) -> int:
    """Return how many pages columns of `widths` (in units) take side by side on landscape `paper`.

    Letters are not shrunk below a readable scale; with `repeats` every page begins with the first column.
    """
    points = [units * USUAL_UNIT_POINTS for units in widths]
    room = (paper.size_points[1] - 2 * TABLE_SIDE_INCHES * 72) / _LEAST_SCALE
    pages, used = 1, points[0]
    for column in points[1:]:
        if used + column > room:
            pages, used = pages + 1, points[0] if repeats else 0.0
        used += column
    return pages


def set_page(sheet: StreamedSheet, widths: Sequence[float], export: Export, *, repeats: bool = False) -> int:
    """Set columns, page and footer, before the first row; return how many pages lie side by side."""
    inside: Any = sheet
    for place, units in enumerate(widths, 1):
        inside.column_dimensions[get_column_letter(place)].width = units
    across = pages_across(widths, export.paper, repeats=repeats)
    fit_columns(inside, export.paper, across=across)
    set_footer(inside, "MIRPS", DocumentWording(export.language).page())
    return across
