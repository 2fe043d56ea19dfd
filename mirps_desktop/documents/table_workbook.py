"""The table of themes and countries as a print-ready workbook, with its filter. Loads openpyxl."""

from datetime import date

from mirps_desktop.catalogue.records import Edition
from mirps_desktop.documents.brief_options import BriefOptions
from mirps_desktop.documents.brief_page import BriefPage
from mirps_desktop.documents.brief_parts import AIR, SMALL, TEXT
from mirps_desktop.documents.brief_wording import BriefWording
from mirps_desktop.documents.names import sheet_name
from mirps_desktop.documents.overview_table import OverviewTable
from mirps_desktop.documents.sheet_rows import Row, Text
from mirps_desktop.documents.workbook_style import HEADER, QUIET, font, new_workbook, set_footer, to_bytes
from mirps_desktop.theme_colours import shade

_FIRST_UNITS, _HEAD, _NONE, _NUMBER = 22.0, 8.0, 7.0, 13.0
_AIRY, _CLOSE = 30.0, 20.0  # points of a row: of few themes, or of many countries
_GAP = 9.0


def build(table: OverviewTable, edition: Edition, options: BriefOptions, today: date) -> bytes:
    """Return the workbook; where `table` has many countries they are its rows."""
    wording = BriefWording(options.language)
    workbook = new_workbook(
        table.title,
        today,
        subject=edition.name(options.language),
        keywords=["MIRPS", *table.columns[2:], *table.rows[1:]],
        language=options.language,
    )
    sheet = workbook.create_sheet(sheet_name(wording.overview(), ()))
    shown = table.transposed() if table.is_tall else table
    page = BriefPage(sheet, options.paper, [_FIRST_UNITS, *[None] * len(shown.columns)], landscape=True)
    quiet = font(TEXT, QUIET)
    above = [Text(text, quiet) for text in (table.filtered, wording.edition(edition, today)) if text]
    page.add([Row((Text(table.title, font(22, bold=True)),)), *(Row((text,)) for text in above)])
    page.repeat([_head(shown)], gap=_GAP)
    least = _CLOSE if table.is_tall else _AIRY
    for number in range(len(shown.rows)):
        page.add([Row(_cells(shown, number), least=least, rule=True, middle=True)])
    page.close([Row((Text(shown.source, font(SMALL, QUIET)),), air=2 * AIR)])
    set_footer(sheet, table.title, wording.page())
    return to_bytes(workbook)


def _head(table: OverviewTable) -> Row:
    white, names = font(_HEAD, "FFFFFF", bold=True), (table.corner, *table.columns)
    heads = (Text(name, white, centred=bool(place)) for place, name in enumerate(names))
    return Row(tuple(heads), HEADER, least=24, middle=True)


def _cells(table: OverviewTable, row: int) -> tuple[Text, ...]:
    first = Text(table.rows[row], font(TEXT, bold=True))
    parts = zip(table.cells[row], table.shares[row], table.of[row], strict=True)
    return (first, *(_cell(*part) for part in parts))


def _cell(text: str, share: float, of: str) -> Text:
    if not text.isdecimal():
        return Text(text, font(_NONE, QUIET), centred=True)
    size = TEXT if of else _NUMBER
    return Text(int(text), font(size, bold=True), fill=shade(share) if share else "", behind=of, centred=True)
