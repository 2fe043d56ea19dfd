"""What the reader chose in the dialog of exports, kept until the next time."""

from mirps_desktop.documents.export_columns import COLUMNS
from mirps_desktop.documents.export_options import ExportFormat, ExportOptions, Separator
from mirps_desktop.settings import Settings

_HXL = "hxl"


def remembered(settings: Settings) -> tuple[ExportFormat, ExportOptions]:
    """Return what was chosen last, or at first an Excel workbook of the usual columns."""
    formats = settings.choices("export_format", list(ExportFormat))
    columns = settings.choices("export_columns", [column.name for column in COLUMNS])
    separators = settings.choices("export_separator", list(Separator))
    return (
        ExportFormat(formats[0]) if formats else ExportFormat.XLSX,
        ExportOptions(
            tuple(columns or ()),
            bool(settings.choices("export_tags", [_HXL])),
            Separator(separators[0]) if separators else Separator.COMMA,
        ),
    )


def remember(settings: Settings, kind: ExportFormat, options: ExportOptions) -> None:
    """Keep what was chosen."""
    settings.set_choices("export_format", [kind])
    settings.set_choices("export_columns", options.columns)
    settings.set_choices("export_tags", [_HXL] if options.hxl else [])
    settings.set_choices("export_separator", [options.separator])
