"""What a reader chooses about an export: the format, the columns, HXL tags, the separator of a CSV."""

import locale
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mirps_desktop.documents.export_columns import Column, chosen_columns
from mirps_desktop.language import Language


class ExportFormat(StrEnum):
    """The formats; the value is the file's ending without its dot."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    ZIP = "zip"

    @property
    def suffix(self) -> str:
        """The ending of a file of this format."""
        return f".{self.value}"


class Separator(StrEnum):
    """What stands between the cells of a CSV."""

    COMMA = "comma"
    SYSTEM = "system"

    @property
    def character(self) -> str:
        """The character itself."""
        return _of_the_system() if self is Separator.SYSTEM else ","


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`columns` are names of columns, in their order; none means the usual ones."""

    columns: tuple[str, ...] = ()
    hxl: bool = False
    separator: Separator = Separator.COMMA

    def chosen(self, language: Language) -> Sequence[Column]:
        """Return the columns; raises Problem UNKNOWN_EXPORT_COLUMN."""
        return chosen_columns(self.columns, language)


def _of_the_system() -> str:
    """Return the list separator of the system: what its spreadsheets expect in a CSV."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 — only there

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Control Panel\International") as key:
                found = str(winreg.QueryValueEx(key, "sList")[0])
        except OSError:
            return ","
        return found if len(found) == 1 and not found.isalnum() and found not in '"\r\n' else ","
    before = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        # Elsewhere no setting has it; where the comma parts decimals, spreadsheets part cells by semicolons.
        return ";" if locale.localeconv()["decimal_point"] == "," else ","
    except locale.Error:
        return ","
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)
