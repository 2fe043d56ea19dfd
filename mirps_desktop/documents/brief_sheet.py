"""The brief of one country, from its name to the source. Loads openpyxl."""

from datetime import date

from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.records import Country, Pledge, Theme
from mirps_desktop.documents.brief_options import BriefOptions, BriefPart
from mirps_desktop.documents.brief_page import BriefPage
from mirps_desktop.documents.brief_parts import (
    AIR,
    NOTE,
    SMALL,
    TEXT,
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
from mirps_desktop.documents.workbook_style import QUIET, font, set_footer
from mirps_desktop.theme_colours import colour, tint

_REGIONAL = 8.5
_COUNT = 19.0
_HEAD = 7.5
# IDs, or counts of the country; markers of notes, or counts of all countries; texts
_COLUMNS = (12.5, 8.0, None)
_STAGE_BOX, _REMARKS_BOX = 18.0, 45.0


class BriefSheet:
    """Says everything about a country."""

    def __init__(
        self, sheet: Worksheet, country: Country, content: BriefContent, options: BriefOptions
    ) -> None:
        self._sheet = sheet
        self._country = country
        self._content = content
        self._options = options
        self._wording = BriefWording(options.language)
        self._notes = Footnotes(self._wording, options)
        self._page = BriefPage(sheet, options.paper, _COLUMNS)

    def write(self, today: date, progress: Progress | None = None) -> None:
        """Fill the sheet; `progress` is told the groups of rows done and their number."""
        wording, edition = self._wording, self._content.edition
        name = self._country.name(self._options.language)
        self._page.add(title_rows(name, wording.brief_subtitle(), wording, edition, today))
        self._page.add(self._counts(name), gap=12)
        for theme in self._content.themes:
            self._theme(theme)
        self._page.close(closing_rows(wording, edition), progress=progress)
        self._sheet.freeze_panes = "A2"
        set_footer(self._sheet, wording.footer(name), wording.page())

    def _counts(self, name: str) -> list[Row]:
        """Return the numbers of pledges per theme, those of all countries beside them."""
        wording, quiet = self._wording, font(_HEAD, QUIET, bold=True)
        heads = (name, wording.all_countries(), wording.counts())
        own, everywhere = self._content.count(self._country), self._content.count()
        total = (Text(own, font(13, bold=True)), Text(everywhere), Text(wording.all_themes()))
        return [
            Row(tuple(Text(head, quiet) for head in heads), rule=True),
            *map(self._count, self._content.themes),
            Row(total, least=_COUNT, middle=True),
        ]

    def _count(self, theme: Theme) -> Row:
        count = len(self._content.national(theme, self._country))
        everywhere = len(self._content.national(theme))
        name, none = theme.name(self._options.language), self._wording.none_here()
        usual, quiet = font(TEXT), font(TEXT, QUIET)
        own, words = Text("–", quiet), Text(f"{name} · {none}", quiet)
        if count:
            number, tip = font(13, colour(theme), bold=True), self._wording.to(name)
            own, words = Text(count, number, link=theme.slug, tip=tip), Text(name, usual)
        beside = Text(everywhere or "–", usual if everywhere else quiet)
        return Row((own, beside, words), least=_COUNT, rule=True, middle=True)

    def _theme(self, theme: Theme) -> None:
        """Add the band of `theme`, its regional pledge, the country's own pledges and all their notes."""
        name = theme.name(self._options.language)
        wants_regional = BriefPart.REGIONAL in self._options.parts
        regional = self._content.regional(theme) if wants_regional else []
        opening = [band(name, theme, theme.slug)]
        opening += map(self._regional, regional)
        national = self._content.national(theme, self._country)
        following = [self._national(pledge) for pledge in national] or [[self._none()]]
        again = band(self._wording.continued(name), theme)
        # A heading never stands alone at the foot of a page, nor with the regional pledge only.
        self._page.add(opening + following[0], gap=11, heading=again, opens=True)
        for rows in following[1:]:
            self._page.add(rows, heading=again)
        if notes := self._note_rows():
            self._page.add(notes, heading=again, notes=True)

    def _none(self) -> Row:
        none = Text(self._wording.none_here(), font(TEXT, QUIET))
        return Row((Text(), Text(), none), rule=True, air=AIR)

    def _regional(self, pledge: Pledge) -> Row:
        label = Text(
            f"{pledge.id}\n{self._wording.regional_pledge()}",
            font(_REGIONAL, colour(pledge.theme), bold=True),
            anchor=pledge.id,
        )
        italic = font(_REGIONAL, "374151", italic=True)
        return self._pledge(pledge, label, italic, fill=tint(pledge.theme))

    def _national(self, pledge: Pledge) -> list[Row]:
        label = Text(pledge.id, font(TEXT, colour(pledge.theme), bold=True), anchor=pledge.id)
        is_followed_up = BriefPart.FOLLOW_UP in self._options.parts
        row = self._pledge(pledge, label, font(TEXT), rule=not is_followed_up)
        return [row, *self._follow_up()] if is_followed_up else [row]

    def _pledge(self, pledge: Pledge, label: Text, face: Font, *, fill: str = "", rule: bool = True) -> Row:
        """Return the ID, the markers of its notes, and the text."""
        notes = self._notes.mark(pledge)
        mark = Text()
        if notes:
            raised = font(TEXT, colour(pledge.theme), bold=True, raised=True)
            mark = Text(marker(notes), raised)
        return Row((label, mark, Text(pledge.text, face, pledge_id=pledge.id)), fill, rule=rule, air=AIR)

    def _follow_up(self) -> list[Row]:
        """Return the lines that a focal point fills in."""
        quiet, wording = font(SMALL, QUIET), self._wording
        stage = Text(font=font(TEXT), box=True, choices=wording.stages())
        remarks = Text(font=font(TEXT), box=True)
        return [
            Row((Text(wording.stage(), quiet), Text(), stage), least=_STAGE_BOX, air=AIR),
            Row((Text(wording.remarks(), quiet), Text(), remarks), least=_REMARKS_BOX),
            Row((Text(), Text(), Text()), least=2 * AIR, rule=True),
        ]

    def _note_rows(self) -> list[Row]:
        """Return the notes of the theme that was just set, each with its number."""
        notes, quiet = self._notes.take(), font(NOTE, QUIET)
        if not notes:
            return []
        rows = [Row((Text(self._wording.notes(), font(NOTE, QUIET, bold=True)),), air=AIR)]
        for note in notes:
            back = Text(note.pledge.id, quiet, link=note.pledge.id, tip=self._wording.to(note.pledge.id))
            number = Text(str(note.number), font(SMALL, QUIET, bold=True, raised=True))
            text = Text(note.text, quiet, pledge_id=note.pledge.id)
            rows.append(Row((back, number, text), flows=True))
        return rows
