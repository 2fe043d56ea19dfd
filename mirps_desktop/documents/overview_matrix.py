"""The numbers of pledges by theme and country, on as many pages as they need. Loads openpyxl."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.alphabet import by_name
from mirps_desktop.catalogue.records import Country, Pledge, Theme
from mirps_desktop.documents.brief_options import BriefOptions
from mirps_desktop.documents.brief_page import BriefPage
from mirps_desktop.documents.brief_parts import TEXT, BriefContent, closing_rows, title_rows
from mirps_desktop.documents.brief_wording import BriefWording
from mirps_desktop.documents.page_setup import page_units
from mirps_desktop.documents.sheet_rows import Row, Text
from mirps_desktop.documents.workbook_style import HEADER, QUIET, font
from mirps_desktop.theme_colours import colour, tint

_FIRST_UNITS, _REGIONAL_UNITS, _ALL_UNITS = 22.0, 10.0, 9.0
_LEAST_COUNTRY, _LEAST_THEME = 10.0, 11.0  # units that hold the longest words of a name
_HEAD, _NONE = 8.0, 7.0
_NUMBER = 13.0
_AIRY, _CLOSE = 30.0, 20.0  # points of a row: of few themes, or of many countries
_GAP = 9.0


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the matrix."""

    cells: tuple[Text, ...]
    fill: str = ""
    rule: bool = True


def cell_anchor(pledge: Pledge) -> str:
    """Return the anchor of the cell that `pledge` is counted in."""
    return f"{pledge.theme.slug}/{pledge.country.iso3 if pledge.country else ''}"


class OverviewMatrix:
    """Themes down and countries across; every number leads to its first pledge in the table.

    Where the paper is too narrow for the countries they go down, and the themes across, in several blocks
    if need be.
    """

    def __init__(self, sheet: Worksheet, content: BriefContent, options: BriefOptions) -> None:
        self._sheet = sheet
        self._content = content
        self._options = options
        self._countries = by_name(content.countries, options.language)
        self._wording = BriefWording(options.language)
        self._units = page_units(options.paper, landscape=True)

    def write(self, today: date, anchors: dict[str, str]) -> dict[str, str]:
        """Fill the sheet with links to `anchors`; return its own."""
        wording, edition, count = self._wording, self._content.edition, len(self._countries)
        columns = [_FIRST_UNITS, _REGIONAL_UNITS, *[None] * count, _ALL_UNITS]
        blocks, least = [self._lines()], _AIRY
        if self._units < _FIRST_UNITS + _REGIONAL_UNITS + _LEAST_COUNTRY * count + _ALL_UNITS:
            blocks, least = list(self._turned(blocks[0])), _CLOSE
            columns = [_FIRST_UNITS, *[None] * (len(blocks[0][0].cells) - 1)]
        page = BriefPage(self._sheet, self._options.paper, columns, landscape=True)
        page.add(title_rows(wording.overview_title(), wording.overview_subtitle(), wording, edition, today))
        for block in blocks:
            head, *rows = (self._row(line, least, is_head=not place) for place, line in enumerate(block))
            if len(blocks) == 1:
                page.repeat([head], gap=_GAP)
                again = None
            else:
                page.add([head, rows.pop(0)], gap=_GAP, heading=head, opens=True)
                again = head
            for row in rows:
                page.add([row], heading=again)
        page.close(closing_rows(wording, edition), anchors)
        return page.anchors

    def _row(self, line: _Line, least: float, *, is_head: bool) -> Row:
        if not is_head:
            return Row(line.cells, line.fill, least=least, rule=line.rule, middle=True)
        white = font(_HEAD, "FFFFFF", bold=True)
        return Row(tuple(replace(cell, font=white) for cell in line.cells), HEADER, least=24, middle=True)

    def _turned(self, lines: Sequence[_Line]) -> Iterator[list[_Line]]:
        """Yield `lines` with their columns as rows, in blocks that the paper has room for."""
        columns = list(zip(*(line.cells for line in lines), strict=True))
        columns[0] = (Text(self._wording.country()), *columns[0][1:])
        most = int((self._units - _FIRST_UNITS) / _LEAST_THEME)
        count = math.ceil((len(lines) - 1) / most)
        size = math.ceil((len(lines) - 1) / count)
        for start in range(1, len(lines), size):
            parts = ((column[0], *column[start : start + size]) for column in columns)
            yield [_Line((*part, *[Text()] * (size + 1 - len(part)))) for part in parts]

    def _lines(self) -> list[_Line]:
        """Return the heads, a line for each theme, and the sums."""
        return [self._heads(), *map(self._theme, self._content.themes), self._totals()]

    def _heads(self) -> _Line:
        wording, language = self._wording, self._options.language
        names = [country.name(language) for country in self._countries]
        heads = (wording.theme(), wording.regional_pledge(), *names, wording.all_countries())
        return _Line(tuple(Text(head, font(TEXT, bold=True)) for head in heads))

    def _theme(self, theme: Theme) -> _Line:
        strong = font(TEXT, colour(theme), bold=True)
        regional = self._content.regional(theme)
        first = self._linked(regional[0].id, strong, regional[0], "regional ") if regional else self._none()
        counts = (self._count(theme, country) for country in self._countries)
        everywhere = len(self._content.national(theme))
        total = Text(everywhere, font(_NUMBER, bold=True)) if everywhere else self._none()
        cells = (Text(theme.name(self._options.language), strong), first, *counts, total)
        return _Line(cells, tint(theme))

    def _count(self, theme: Theme, country: Country) -> Text:
        pledges = self._content.national(theme, country)
        if not pledges:
            return self._none()
        return self._linked(len(pledges), font(_NUMBER, colour(theme), bold=True), pledges[0])

    def _linked(self, content: str | int, face: Font, pledge: Pledge, table: str = "") -> Text:
        """Return a cell that leads to `pledge` in its table, and to which the table leads back."""
        tip = self._wording.to(pledge.id)
        return Text(content, face, anchor=cell_anchor(pledge), link=table + pledge.id, tip=tip)

    def _none(self) -> Text:
        return Text(self._wording.none_here(), font(_NONE, QUIET))

    def _totals(self) -> _Line:
        bold = font(_NUMBER, bold=True)
        counts = (self._content.count(country) for country in self._countries)
        regional = sum(len(self._content.regional(theme)) for theme in self._content.themes)
        numbers = (regional, *counts, self._content.count())
        texts = (Text(count, bold) if count else self._none() for count in numbers)
        name = Text(self._wording.all_themes(), font(TEXT, bold=True))
        return _Line((name, *texts), rule=False)
