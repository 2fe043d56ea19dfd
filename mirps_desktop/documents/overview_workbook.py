"""The regional overview: theme × country, regional pledges, all pledges as a table. Loads openpyxl."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.records import Level, Pledge
from mirps_desktop.documents.brief_options import BriefOptions, BriefPart
from mirps_desktop.documents.brief_parts import TEXT, BriefContent
from mirps_desktop.documents.brief_wording import BriefWording
from mirps_desktop.documents.names import sheet_name
from mirps_desktop.documents.overview_matrix import OverviewMatrix, cell_anchor
from mirps_desktop.documents.sheet_rows import Text
from mirps_desktop.documents.steps import Progress
from mirps_desktop.documents.table_sheet import Column, TableSheet
from mirps_desktop.documents.workbook_style import QUIET, font, new_workbook, set_footer, to_bytes
from mirps_desktop.theme_colours import colour

_Item = TypeVar("_Item")


def build(
    content: BriefContent, options: BriefOptions, today: date, progress: Progress | None = None
) -> bytes:
    """Return the workbook; of the parts only the notes can be left out.

    `progress` is told the records of the tables done and their number. Raises Problem TEXT_TOO_LONG.
    """
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
    together = [one for theme in content.themes for one in content.regional(theme)]
    tables = _Tables(wording, options, len(together) + len(content.pledges), progress)
    regional = tables.regional(second, together)
    everything = tables.everything(third, content.pledges)
    matrix = OverviewMatrix(first, content, options)
    anchors = matrix.write(today, regional.anchors | everything.anchors)
    regional.close("RegionalPledges", options.paper, anchors)
    everything.close("Pledges", options.paper, anchors)
    for sheet, name in zip((first, second, third), names, strict=True):
        set_footer(sheet, wording.footer(name), wording.page())
    return to_bytes(workbook)


class _Tables:
    """The pledges as tables, whose IDs lead back to the matrix."""

    def __init__(
        self, wording: BriefWording, options: BriefOptions, total: int, progress: Progress | None
    ) -> None:
        self._wording = wording
        self._language = options.language
        self._has_notes = BriefPart.NOTES in options.parts
        self._done, self._total = 0, total
        self._progress = progress

    def regional(self, sheet: Worksheet, pledges: Sequence[Pledge]) -> TableSheet:
        """Return the table of the regional pledges, filled but not closed."""
        identity, _, theme, _, text, note = self._wording.columns()
        columns = [Column(identity, 8), Column(theme, 24), Column(text, 78, flows=True)]
        table = TableSheet(sheet, self._with_note(columns, Column(note, 42, flows=True)))
        for pledge in pledges:
            record = [self._id(pledge, "regional "), self._theme(pledge), self._text(pledge)]
            self._add(table, record, pledge)
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
            self._add(table, record, pledge)
        return table

    def _add(self, table: TableSheet, record: Sequence[Text], pledge: Pledge) -> None:
        table.add(self._with_note(record, self._note(pledge)))
        self._done += 1
        if self._progress:
            self._progress(self._done, self._total)

    def _with_note(self, items: Sequence[_Item], note: _Item) -> list[_Item]:
        return [*items, note] if self._has_notes else [*items]

    def _id(self, pledge: Pledge, table: str = "") -> Text:
        strong, back = font(TEXT, colour(pledge.theme), bold=True), self._wording.to_matrix()
        return Text(pledge.id, strong, anchor=table + pledge.id, link=cell_anchor(pledge), tip=back)

    def _theme(self, pledge: Pledge) -> Text:
        return Text(pledge.theme.name(self._language), font(TEXT, colour(pledge.theme)))

    def _text(self, pledge: Pledge) -> Text:
        return Text(pledge.text, pledge_id=pledge.id)

    def _note(self, pledge: Pledge) -> Text:
        return Text("\n".join(self._wording.notes_of(pledge)), font(TEXT, QUIET), pledge_id=pledge.id)
