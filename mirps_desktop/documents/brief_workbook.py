"""Country briefs and comparisons as print-ready workbooks. Loads openpyxl."""

from collections.abc import Sequence
from datetime import date

from openpyxl import Workbook

from mirps_desktop.catalogue.records import Country
from mirps_desktop.documents.brief_options import BriefOptions
from mirps_desktop.documents.brief_parts import BriefContent
from mirps_desktop.documents.brief_sheet import BriefSheet
from mirps_desktop.documents.brief_wording import BriefWording
from mirps_desktop.documents.comparison_sheet import ComparisonSheet
from mirps_desktop.documents.names import sheet_name
from mirps_desktop.documents.steps import Progress, part
from mirps_desktop.documents.workbook_style import new_workbook, to_bytes


def build(
    countries: Sequence[Country],
    content: BriefContent,
    options: BriefOptions,
    today: date,
    progress: Progress | None = None,
) -> bytes:
    """Return a workbook with the briefs of `countries`, at least one, a sheet each.

    `progress` is told the steps done and their number. Raises Problem TEXT_TOO_LONG.
    """
    workbook = _workbook(BriefWording(options.language).briefs_title(), countries, content, options, today)
    for number, country in enumerate(countries):
        name = sheet_name(country.name(options.language), workbook.sheetnames)
        sheet = BriefSheet(workbook.create_sheet(name), country, content, options)
        sheet.write(today, part(progress, number, len(countries)))
    return to_bytes(workbook)


def build_comparison(
    countries: Sequence[Country],
    content: BriefContent,
    options: BriefOptions,
    today: date,
    progress: Progress | None = None,
) -> bytes:
    """Return a workbook with `countries` side by side, from two to seven.

    `progress` is told the steps done and their number. Raises Problem TEXT_TOO_LONG.
    """
    title = BriefWording(options.language).comparison()
    workbook = _workbook(title, countries, content, options, today)
    sheet = workbook.create_sheet(sheet_name(title, ()))
    ComparisonSheet(sheet, countries, content, options).write(today, progress)
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
