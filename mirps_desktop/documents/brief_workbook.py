"""Country briefs as a print-ready workbook, a sheet per country. Loads openpyxl."""

from collections.abc import Callable, Sequence
from datetime import date

from mirps_desktop.catalogue.records import Country, Edition, Level, Pledge, Theme
from mirps_desktop.documents.brief_sheet import BriefSheet
from mirps_desktop.documents.names import sheet_name
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.wording import DocumentWording
from mirps_desktop.documents.workbook_style import new_workbook, to_bytes
from mirps_desktop.language import Language


def build(  # noqa: PLR0917 — all that a brief is made from
    countries: Sequence[Country],
    pledges: Sequence[Pledge],
    themes: Sequence[Theme],
    edition: Edition,
    language: Language,
    paper: Paper,
    today: date,
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """Return the briefs of `countries`, at least one; `pledges` are all of the catalogue.

    `progress` is told the countries done and their number. Raises Problem TEXT_TOO_LONG.
    """
    wording = DocumentWording(language)
    workbook = new_workbook(wording.brief_title(), today)
    for done, country in enumerate(countries, 1):
        name = sheet_name(country.name(language), workbook.sheetnames)
        sheet = BriefSheet(workbook.create_sheet(name), wording, paper)
        own = [pledge for pledge in pledges if pledge.country == country]
        sheet.head(country, edition, [(theme, len(_of(theme, own))) for theme in themes])
        for theme in themes:
            regional = [pledge for pledge in _of(theme, pledges) if pledge.level is Level.REGIONAL]
            sheet.theme(theme, regional, _of(theme, own))
        sheet.close(edition, today)
        if progress:
            progress(done, len(countries))
    return to_bytes(workbook)


def _of(theme: Theme, pledges: Sequence[Pledge]) -> list[Pledge]:
    return [pledge for pledge in pledges if pledge.theme.slug == theme.slug]
