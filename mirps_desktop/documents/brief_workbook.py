"""Country briefs and comparisons as print-ready workbooks. Loads openpyxl."""

from collections.abc import Callable, Sequence
from datetime import date

from openpyxl import Workbook

from mirps_desktop.catalogue.records import Country
from mirps_desktop.documents.brief_options import BriefOptions
from mirps_desktop.documents.brief_parts import BriefContent
from mirps_desktop.documents.brief_sheet import BriefSheet
from mirps_desktop.documents.brief_wording import BriefWording
from mirps_desktop.documents.comparison_sheet import ComparisonSheet
from mirps_desktop.documents.names import sheet_name
from mirps_desktop.documents.workbook_style import new_workbook, to_bytes


def build(
    countries: Sequence[Country],
    content: BriefContent,
    options: BriefOptions,
    today: date,
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """Return a workbook with the briefs of `countries`, at least one, a sheet each.

    `progress` is told the countries done and their number. Raises Problem TEXT_TOO_LONG.
    """
    workbook = _workbook(BriefWording(options.language).briefs_title(), countries, content, options, today)
    for done, country in enumerate(countries, 1):
        name = sheet_name(country.name(options.language), workbook.sheetnames)
        BriefSheet(workbook.create_sheet(name), country, content, options).write(today)
        if progress:
            progress(done, len(countries))
    return to_bytes(workbook)


def build_comparison(
    countries: Sequence[Country], content: BriefContent, options: BriefOptions, today: date
) -> bytes:
    """Return a workbook with `countries` side by side, from two to seven; raises Problem TEXT_TOO_LONG."""
    title = BriefWording(options.language).comparison()
    workbook = _workbook(title, countries, content, options, today)
    sheet = workbook.create_sheet(sheet_name(title, ()))
    ComparisonSheet(sheet, countries, content, options).write(today)
    return to_bytes(workbook)


def _workbook(
    title: str, countries: Sequence[Country], content: BriefContent, options: BriefOptions, today: date
) -> Workbook:
    names = [country.name(options.language) for country in countries]
    return new_workbook(
        f"{title}: {', '.join(names)}",
        today,
        subject=content.edition.name(options.language),
        keywords=content.keywords(countries, options.language),
        language=options.language,
    )
