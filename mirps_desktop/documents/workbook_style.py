"""What all workbooks share: font, properties, bytes. Loads openpyxl: import it only when needed."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language

FONT = "Arial"
SIZE = 10
INK = "1F2937"
QUIET = "5B6472"
RULE = "C3CAD4"
HEADER = "1F3A5F"
# A column unit is the width of a digit of the usual font: 5.25 points in Excel, which rounds it to seven
# pixels, 5.5 in others, and more where a wider font (DejaVu Sans) stands in for Arial. What has to fit the
# paper is counted in the widest, the lines of a text in the narrowest.
USUAL_UNIT_POINTS = 5.25
WIDEST_UNIT_POINTS = 6.4
CELL_PADDING_POINTS = 6.0
_FOOTER_LETTERS = 100  # Excel takes 255 in all, font, colour and page number included
PAPER_CODES = {Paper.A4: 9, Paper.LETTER: 1}


@cache
def font(
    size: float = SIZE,
    colour: str = INK,
    *,
    bold: bool = False,
    italic: bool = False,
    raised: bool = False,
) -> Font:
    """Return the font of the workbooks; `colour` is `RRGGBB` with or without a number sign."""
    return Font(
        name=FONT,
        size=size,
        color=colour.lstrip("#"),
        bold=bold,
        italic=italic,
        vertAlign="superscript" if raised else None,
    )


def text_width(units: float) -> float:
    """Return the points that text has in a column `units` wide, at the least."""
    return units * USUAL_UNIT_POINTS - CELL_PADDING_POINTS


def new_workbook(
    title: str,
    today: date,
    *,
    subject: str = "",
    keywords: Sequence[str] = (),
    language: Language | None = None,
    write_only: bool = False,
) -> Workbook:
    """Return a workbook without sheets whose usual font is Arial 10, with its properties.

    With `write_only` its sheets are written row by row, see `streamed_sheet`.
    `language` is that of the document. SpreadsheetML has no language of a cell or of a run of letters
    (as `w:lang` in Word): a spelling checker takes the language that its program is set to.
    """
    workbook = Workbook(write_only=write_only)
    # There are no formulas: Excel is not to compute at opening, nor to ask at closing whether to save.
    workbook.calculation.fullCalcOnLoad = False
    for name in workbook.sheetnames:
        del workbook[name]
    # Column widths count in digits of this font; openpyxl has no public way to set it.
    inside: Any = workbook
    normal = inside._named_styles["Normal"]  # noqa: SLF001
    normal.font = Font(name=FONT, size=SIZE)
    inside._fonts[0] = normal.font  # noqa: SLF001
    properties = workbook.properties
    properties.title = title
    properties.creator = "MIRPS Pledges"
    properties.created = datetime(today.year, today.month, today.day)  # noqa: DTZ001 — a day
    properties.subject = subject or None
    properties.keywords = ", ".join(keywords) or None
    properties.language = language.value if language else None
    return workbook


def set_footer(sheet: Worksheet, left: str, right: str) -> None:
    """Put small quiet text at the foot of every page, `left` letter for letter, cut if it is long.

    In `right`, `&P` is the page and `&N` their number.
    """
    footer = HeaderFooterItem()
    short = left if len(left) <= _FOOTER_LETTERS else left[: _FOOTER_LETTERS - 1].rstrip() + "…"
    for part, text in ((footer.left, short.replace("&", "&&")), (footer.right, right)):
        part.text, part.font, part.size, part.color = text, f"{FONT},Regular", 8, QUIET
    sheet.oddFooter = footer


def to_bytes(workbook: Workbook) -> bytes:
    """Return the file; never saved by path, which would empty an existing file first."""
    memory = io.BytesIO()
    workbook.save(memory)
    return memory.getvalue()
