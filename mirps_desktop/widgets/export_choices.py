"""The choices of the last export, as the settings keep them; what cannot be read counts as not chosen."""

from mirps_desktop.documents.export_columns import COLUMNS
from mirps_desktop.documents.export_options import ExportFormat, ExportOptions, Separator
from mirps_desktop.settings import Settings


def remembered(settings: Settings) -> tuple[ExportFormat, ExportOptions]:
    """Return what was chosen last, or at first an Excel workbook of the usual columns."""
    kind, separator = settings.export_format, settings.export_separator
    known = {column.name for column in COLUMNS}
    return (
        ExportFormat(kind) if kind in list(ExportFormat) else ExportFormat.XLSX,
        ExportOptions(
            tuple(name for name in settings.export_columns if name in known),
            settings.export_hxl,
            Separator(separator) if separator in list(Separator) else Separator.COMMA,
        ),
    )


def remember(settings: Settings, kind: ExportFormat, options: ExportOptions) -> None:
    """Keep what was chosen."""
    settings.export_format = kind.value
    settings.export_columns = options.columns
    settings.export_hxl = options.hxl
    settings.export_separator = options.separator.value
