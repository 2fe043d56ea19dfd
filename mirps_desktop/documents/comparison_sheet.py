"""Several countries side by side, theme by theme, on landscape paper. Loads openpyxl."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import zip_longest
from typing import TypeVar

from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.records import Country, Pledge, Theme
from mirps_desktop.documents.brief_options import BriefOptions, BriefPart
from mirps_desktop.documents.brief_page import BriefPage
from mirps_desktop.documents.brief_parts import (
    AIR,
    NOTE,
    SMALL,
    BriefContent,
    Footnotes,
    band,
    closing_rows,
    marker,
    title_rows,
)
from mirps_desktop.documents.brief_wording import BriefWording
from mirps_desktop.documents.sheet_rows import Row, Text
from mirps_desktop.documents.steps import Progress
from mirps_desktop.documents.workbook_style import HEADER, QUIET, font, set_footer
from mirps_desktop.theme_colours import colour, tint

# The more columns, the smaller the letters: a line has to hold three words.
_SIZES = {2: 10.0, 3: 9.5, 4: 9.0, 5: 8.5, 6: 8.0}
_SMALLEST = 7.5
_GUTTER = 1.5  # units of an empty column between two countries: cells know no padding
_STAGE_BOX, _REMARKS_BOX = 18.0, 40.0
_Item = TypeVar("_Item")


class ComparisonSheet:
    """Says what the countries pledged, a column each; their names stand on every page."""

    def __init__(
        self, sheet: Worksheet, countries: Sequence[Country], content: BriefContent, options: BriefOptions
    ) -> None:
        self._sheet = sheet
        self._countries = countries
        self._content = content
        self._options = options
        self._wording = BriefWording(options.language)
        self._notes = Footnotes(self._wording, options)
        columns = _across([None for _ in countries], _GUTTER)
        self._page = BriefPage(sheet, options.paper, columns, landscape=True)
        self._size = _SIZES.get(len(countries), _SMALLEST)
        self._quiet = font(self._size - 0.5, QUIET)

    def write(self, today: date, progress: Progress | None = None) -> None:
        """Fill the sheet; `progress` is told the groups of rows done and their number."""
        wording, edition = self._wording, self._content.edition
        names = [country.name(self._options.language) for country in self._countries]
        title = title_rows(wording.comparison(), wording.comparison_subtitle(), wording, edition, today)
        self._page.add(title)
        self._page.repeat(self._heads(names), gap=9)
        for theme in self._content.themes:
            self._theme(theme)
        self._page.close(closing_rows(wording, edition), progress=progress)
        set_footer(self._sheet, wording.footer(" · ".join(names)), wording.page())

    def _heads(self, names: Sequence[str]) -> list[Row]:
        """Return the names of the countries, and the numbers of all their pledges."""
        white = font(self._size + 1, "FFFFFF", bold=True)
        totals = (self._count(self._content.count(country)) for country in self._countries)
        return [
            Row(_across([Text(name, white) for name in names], Text()), fill=HEADER, least=18, middle=True),
            Row(_across(totals, Text()), rule=True, least=15, middle=True),
        ]

    def _count(self, count: int) -> Text:
        return Text(self._wording.here(count), self._quiet)

    def _theme(self, theme: Theme) -> None:
        """Add the band of `theme`, its regional pledge, the counts and pledges of all, and the notes."""
        name = theme.name(self._options.language)
        everywhere = self._wording.in_all(len(self._content.national(theme)))
        opening = [band(f"{name} · {everywhere}", theme)]
        if BriefPart.REGIONAL in self._options.parts:
            opening += [row for pledge in self._content.regional(theme) for row in self._regional(pledge)]
        columns = [self._content.national(theme, country) for country in self._countries]
        counts = (self._count(len(column)) for column in columns)
        opening.append(Row(_across(counts, Text()), rule=True, air=AIR))
        tiers = [self._tier(pledges) for pledges in zip_longest(*columns)] or [[]]
        again = band(self._wording.continued(name), theme)
        self._page.add(opening + tiers[0], gap=9, heading=again, opens=True)
        for rows in tiers[1:]:
            self._page.add(rows, heading=again)
        if notes := self._note_rows():
            self._page.add(notes, heading=again, notes=True)

    def _regional(self, pledge: Pledge) -> list[Row]:
        fill, label = tint(pledge.theme), f"{pledge.id} · {self._wording.regional_pledge()}"
        strong = font(SMALL, colour(pledge.theme), bold=True)
        face = font(SMALL, "374151", italic=True)
        head = Row((Text(label, strong, marker=marker(self._notes.mark(pledge))),), fill, air=AIR)
        return [head, Row((Text(pledge.text, face, pledge_id=pledge.id),), fill)]

    def _tier(self, pledges: Sequence[Pledge | None]) -> list[Row]:
        """Return a pledge of every country that has a further one, side by side: IDs, then texts."""
        rows = [
            Row(_across(map(self._id, pledges), Text()), air=AIR),
            Row(_across(map(self._text, pledges), Text()), flows=True),
        ]
        if BriefPart.FOLLOW_UP in self._options.parts:
            stage = Text(font=font(self._size), box=True, choices=self._wording.stages())
            # With the IDs: a long text of one country sends the boxes of all to another page.
            stages = [f"{self._wording.stage()} · {one.id}" if one else "" for one in pledges]
            rows += self._boxes(pledges, stages, stage, _STAGE_BOX)
            remarks = Text(font=font(self._size), box=True)
            rows += self._boxes(pledges, [self._wording.remarks()] * len(pledges), remarks, _REMARKS_BOX)
        return [*rows, Row(_across([Text() for _ in pledges], Text()), least=AIR, rule=True)]

    def _id(self, pledge: Pledge | None) -> Text:
        if pledge is None:
            return Text()
        strong = font(self._size, colour(pledge.theme), bold=True)
        return Text(pledge.id, strong, marker=marker(self._notes.mark(pledge)))

    def _text(self, pledge: Pledge | None) -> Text:
        return Text(pledge.text, font(self._size), pledge_id=pledge.id) if pledge else Text()

    def _boxes(
        self, pledges: Sequence[Pledge | None], labels: Sequence[str], box: Text, points: float
    ) -> list[Row]:
        """Return labels, and below each the empty `box` that a focal point fills in."""
        above = [
            Text(label, self._quiet) if pledge else Text()
            for pledge, label in zip(pledges, labels, strict=True)
        ]
        return [
            Row(_across(above, Text()), air=AIR),
            Row(_across((box if pledge else Text() for pledge in pledges), Text()), least=points),
        ]

    def _note_rows(self) -> list[Row]:
        notes, quiet = self._notes.take(), font(NOTE, QUIET)
        if not notes:
            return []
        texts = [
            Text(f"{note.number} · {note.pledge.id}: {note.text}", quiet, pledge_id=note.pledge.id)
            for note in notes
        ]
        head = Row((Text(self._wording.notes(), font(NOTE, QUIET, bold=True)),), air=AIR)
        return [head, *(Row((text,), flows=True) for text in texts)]


def _across(items: Iterable[_Item], between: _Item) -> tuple[_Item, ...]:
    """Return the items with `between` two of them each."""
    return tuple(each for item in items for each in (between, item))[1:]
