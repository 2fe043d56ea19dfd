"""The regional overview: theme × country, regional pledges, all pledges as a table. Loads openpyxl."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.records import Country, Level, Pledge, Theme
from mirps_desktop.documents.brief_options import BriefOptions, BriefPart
from mirps_desktop.documents.brief_page import BriefPage
from mirps_desktop.documents.brief_parts import TEXT, BriefContent, closing_rows, title_rows
from mirps_desktop.documents.brief_wording import BriefWording
from mirps_desktop.documents.names import sheet_name
from mirps_desktop.documents.sheet_rows import Row, Text
from mirps_desktop.documents.table_sheet import Column, TableSheet
from mirps_desktop.documents.workbook_style import HEADER, QUIET, font, new_workbook, set_footer, to_bytes
from mirps_desktop.theme_colours import colour, tint

_THEME_UNITS, _REGIONAL_UNITS, _ALL_UNITS = 22.0, 10.0, 9.0
_HEAD, _NONE = 8.0, 7.0
_NUMBER = 13.0
_AIRY = 30.0  # points of a row of the matrix
_Item = TypeVar("_Item")


def build(content: BriefContent, options: BriefOptions, today: date) -> bytes:
    """Return the workbook; of the parts only the notes can be left out. Raises Problem TEXT_TOO_LONG."""
    wording = BriefWording(options.language)
    workbook = new_workbook(
        wording.overview_title(),
        today,
        subject=content.edition.name(options.language),
        keywords=content.keywords(content.countries, options.language),
        language=options.language,
    )
    names: list[str] = []
    for name in (wording.overview(), wording.regional_pledges(), wording.pledges()):
        names.append(sheet_name(name, names))
    first, second, third = (workbook.create_sheet(name) for name in names)
    tables = _Tables(wording, options)
    regional = tables.regional(second, [one for theme in content.themes for one in content.regional(theme)])
    everything = tables.everything(third, content.pledges)
    matrix = _Matrix(first, content, options)
    anchors = matrix.write(today, regional.anchors | everything.anchors)
    regional.close("RegionalPledges", options.paper, anchors)
    everything.close("Pledges", options.paper, anchors)
    for sheet, name in zip((first, second, third), names, strict=True):
        set_footer(sheet, wording.footer(name), wording.page())
    return to_bytes(workbook)


def _cell(pledge: Pledge) -> str:
    """Return the anchor of the cell of the matrix that `pledge` is counted in."""
    return f"{pledge.theme.slug}/{pledge.country.iso3 if pledge.country else ''}"


class _Matrix:
    """Themes down, countries across; every number leads to its first pledge in the table."""

    def __init__(self, sheet: Worksheet, content: BriefContent, options: BriefOptions) -> None:
        self._sheet = sheet
        self._content = content
        self._options = options
        self._wording = BriefWording(options.language)
        columns = (_THEME_UNITS, _REGIONAL_UNITS, *(None for _ in content.countries), _ALL_UNITS)
        self._page = BriefPage(sheet, options.paper, columns, landscape=True)

    def write(self, today: date, anchors: dict[str, str]) -> dict[str, str]:
        """Fill the sheet with links to `anchors`; return its own."""
        wording, edition = self._wording, self._content.edition
        title = title_rows(wording.overview_title(), wording.overview_subtitle(), wording, edition, today)
        self._page.add(title)
        self._page.repeat([self._heads()], gap=9)
        for theme in self._content.themes:
            self._page.add([self._row(theme)])
        self._page.add([self._totals()])
        self._page.close(closing_rows(wording, edition), anchors)
        return self._page.anchors

    def _heads(self) -> Row:
        wording, language = self._wording, self._options.language
        names = [country.name(language) for country in self._content.countries]
        heads = (wording.theme(), wording.regional_pledge(), *names, wording.all_countries())
        white = font(_HEAD, "FFFFFF", bold=True)
        return Row(tuple(Text(head, white) for head in heads), fill=HEADER, least=24, middle=True)

    def _row(self, theme: Theme) -> Row:
        strong = font(TEXT, colour(theme), bold=True)
        regional = self._content.regional(theme)
        first = self._linked(regional[0].id, strong, regional[0], "regional ") if regional else self._none()
        counts = (self._count(theme, country) for country in self._content.countries)
        everywhere = len(self._content.national(theme))
        total = Text(everywhere, font(_NUMBER, bold=True)) if everywhere else self._none()
        cells = (Text(theme.name(self._options.language), strong), first, *counts, total)
        return Row(cells, fill=tint(theme), least=_AIRY, rule=True, middle=True)

    def _count(self, theme: Theme, country: Country) -> Text:
        pledges = self._content.national(theme, country)
        if not pledges:
            return self._none()
        return self._linked(len(pledges), font(_NUMBER, colour(theme), bold=True), pledges[0])

    def _linked(self, content: str | int, face: Font, pledge: Pledge, table: str = "") -> Text:
        """Return a cell that leads to `pledge` in its table, and to which the table leads back."""
        tip = self._wording.to(pledge.id)
        return Text(content, face, anchor=_cell(pledge), link=table + pledge.id, tip=tip)

    def _none(self) -> Text:
        return Text(self._wording.none_here(), font(_NONE, QUIET))

    def _totals(self) -> Row:
        bold = font(_NUMBER, bold=True)
        counts = (self._content.count(country) for country in self._content.countries)
        regional = sum(len(self._content.regional(theme)) for theme in self._content.themes)
        numbers = (regional, *counts, self._content.count())
        texts = (Text(count, bold) if count else self._none() for count in numbers)
        name = Text(self._wording.all_themes(), font(TEXT, bold=True))
        return Row((name, *texts), least=_AIRY, middle=True)


class _Tables:
    """The pledges as tables, whose IDs lead back to the matrix."""

    def __init__(self, wording: BriefWording, options: BriefOptions) -> None:
        self._wording = wording
        self._language = options.language
        self._has_notes = BriefPart.NOTES in options.parts

    def regional(self, sheet: Worksheet, pledges: Sequence[Pledge]) -> TableSheet:
        """Return the table of the regional pledges, filled but not closed."""
        identity, _, theme, _, text, note = self._wording.columns()
        columns = [Column(identity, 8), Column(theme, 24), Column(text, 78, flows=True)]
        table = TableSheet(sheet, self._with_note(columns, Column(note, 42, flows=True)))
        for pledge in pledges:
            record = [self._id(pledge, "regional "), self._theme(pledge), self._text(pledge)]
            table.add(self._with_note(record, self._note(pledge)))
        return table

    def everything(self, sheet: Worksheet, pledges: Sequence[Pledge]) -> TableSheet:
        """Return the table of all pledges, filled but not closed."""
        identity, level, theme, country, text, note = self._wording.columns()
        columns = [Column(identity, 15), Column(level, 12), Column(theme, 22), Column(country, 17)]
        columns.append(Column(text, 64, flows=True))
        table = TableSheet(sheet, self._with_note(columns, Column(note, 32, flows=True)))
        for pledge in pledges:
            kind = self._wording.level(is_regional=pledge.level is Level.REGIONAL)
            origin = pledge.country.name(self._language) if pledge.country else self._wording.together()
            record = [self._id(pledge), Text(kind), self._theme(pledge), Text(origin), self._text(pledge)]
            table.add(self._with_note(record, self._note(pledge)))
        return table

    def _with_note(self, items: Sequence[_Item], note: _Item) -> list[_Item]:
        return [*items, note] if self._has_notes else [*items]

    def _id(self, pledge: Pledge, table: str = "") -> Text:
        strong, back = font(TEXT, colour(pledge.theme), bold=True), self._wording.to_matrix()
        return Text(pledge.id, strong, anchor=table + pledge.id, link=_cell(pledge), tip=back)

    def _theme(self, pledge: Pledge) -> Text:
        return Text(pledge.theme.name(self._language), font(TEXT, colour(pledge.theme)))

    def _text(self, pledge: Pledge) -> Text:
        return Text(pledge.text, pledge_id=pledge.id)

    def _note(self, pledge: Pledge) -> Text:
        return Text("\n".join(self._wording.notes_of(pledge)), font(TEXT, QUIET), pledge_id=pledge.id)
