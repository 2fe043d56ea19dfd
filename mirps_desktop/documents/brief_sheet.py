"""The brief of one country, from its name to the source. Loads openpyxl."""

from collections.abc import Sequence
from datetime import date

from openpyxl.worksheet.worksheet import Worksheet

from mirps_desktop.catalogue.records import Country, Edition, Pledge, Theme
from mirps_desktop.documents.brief_page import BriefPage, Row
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.text_metrics import split_text
from mirps_desktop.documents.wording import DocumentWording
from mirps_desktop.documents.workbook_style import QUIET, font, set_footer
from mirps_desktop.theme_colours import colour, tint

_SMALL = 8.5
_TEXT = 10.0
_REGIONAL = 8.5
_AIR = 3.75


class BriefSheet:
    """Says everything about a country, in the order of the methods."""

    def __init__(self, sheet: Worksheet, wording: DocumentWording, paper: Paper) -> None:
        self._sheet = sheet
        self._wording = wording
        self._page = BriefPage(sheet, paper)

    def head(self, country: Country, edition: Edition, counts: Sequence[tuple[Theme, int]]) -> None:
        """Set the name of the country and the number of its pledges in every theme."""
        wording, name = self._wording, country.name(self._wording.language)
        self._page.add([Row(name, font(22, bold=True)), Row(wording.subtitle(edition), font(_TEXT, QUIET))])
        self._page.gap(12)
        quiet = font(_SMALL, QUIET, bold=True)
        self._page.add([Row(wording.pledges(), quiet, wording.theme(), quiet)])
        self._page.add([self._count(theme, count) for theme, count in counts])
        self._page.add([Row(wording.total(sum(count for _, count in counts)), font(_SMALL, QUIET), air=_AIR)])
        set_footer(self._sheet, wording.footer(name), wording.page())

    def theme(self, theme: Theme, regional: Sequence[Pledge], national: Sequence[Pledge]) -> None:
        """Set the band of `theme`, its regional pledge, and the country's own pledges."""
        self._page.gap(11)
        strong, name = colour(theme), theme.name(self._wording.language)
        band = Row(name, font(11.5, "FFFFFF", bold=True), fill=strong, least=19, middle=True)
        opening = [band, *(row for pledge in regional for row in self._regional(pledge, theme))]
        following = [self._national(pledge, strong) for pledge in national] or [[self._none()]]
        # A heading never stands alone at the foot of a page, nor with the regional pledge only.
        self._page.add(opening + following[0])
        for rows in following[1:]:
            self._page.add(rows)

    def close(self, edition: Edition, today: date) -> None:
        """Set where everything comes from."""
        source, wording = edition.source, self._wording
        sentences = (
            source.not_exhaustive(wording.language),
            wording.source_sentence(source),
            wording.made(today),
        )
        quiet = font(_SMALL, QUIET)
        self._page.add_to_last(
            [Row(text, quiet, air=0.0 if place else 7.5) for place, text in enumerate(sentences)]
        )
        self._page.close()

    def _count(self, theme: Theme, count: int) -> Row:
        name = theme.name(self._wording.language)
        if not count:
            none, quiet = f"{name} · {self._wording.none_here()}", font(_TEXT, QUIET)
            return Row("–", quiet, none, quiet, least=19, rule=True, middle=True)
        number = font(13, colour(theme), bold=True)
        return Row(count, number, name, font(_TEXT), least=19, rule=True, middle=True)

    def _none(self) -> Row:
        return Row("", font(), self._wording.none_here(), font(_TEXT, QUIET), rule=True, air=_AIR)

    def _regional(self, pledge: Pledge, theme: Theme) -> list[Row]:
        notes = self._notes(pledge, tint(theme))
        label = f"{self._wording.regional_pledge()}\n{pledge.id}"
        italic = font(_REGIONAL, "374151", italic=True)
        pieces = split_text(pledge.text, self._page.right_points, _REGIONAL)
        return [
            Row(label if first else "", font(_REGIONAL, colour(theme), bold=True), piece, italic, tint(theme),
                pledge_id=pledge.id, rule=piece is pieces[-1] and not notes, air=_AIR if first else 0.0)
            for first, piece in _marked(pieces)
        ] + notes  # fmt: skip

    def _national(self, pledge: Pledge, strong: str) -> list[Row]:
        notes = self._notes(pledge)
        pieces = split_text(pledge.text, self._page.right_points, _TEXT)
        return [
            Row(pledge.id if first else "", font(_TEXT, strong, bold=True), piece, font(_TEXT),
                pledge_id=pledge.id, rule=piece is pieces[-1] and not notes, air=_AIR if first else 0.0)
            for first, piece in _marked(pieces)
        ] + notes  # fmt: skip

    def _notes(self, pledge: Pledge, fill: str = "") -> list[Row]:
        quiet, texts = font(_SMALL, QUIET), [note(self._wording.language) for note in pledge.notes]
        return [
            Row("", quiet, self._wording.note(text), quiet, fill, rule=text is texts[-1]) for text in texts
        ]


def _marked(pieces: Sequence[str]) -> list[tuple[bool, str]]:
    return [(place == 0, piece) for place, piece in enumerate(pieces)]
