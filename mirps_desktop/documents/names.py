"""Name → sheet name, and name → file name: both safe in Excel and on every system, accents kept."""

import re
from collections.abc import Iterable

from mirps_desktop.catalogue.records import Country
from mirps_desktop.language import Language

_SHEET_NAME_LENGTH = 31
_WORKBOOK = ".xlsx"
_FILE_NAME_LENGTH = 80  # with four bytes a letter still far below the 255 bytes of most systems
_NOT_IN_SHEETS = re.compile("[][:*?/\\\\\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_FILES = re.compile(
    '[<>:"/\\\\|?*\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff\ufeff\ufffe\uffff]'
)
_RESERVED_ON_WINDOWS = re.compile(
    r"(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|con(?:in|out)\$) *(?:\..*)?", re.IGNORECASE
)


def sheet_name(text: str, taken: Iterable[str]) -> str:
    """Return a name for a sheet from `text`, unlike those `taken` (Excel does not tell case apart)."""
    clean = " ".join(_NOT_IN_SHEETS.sub(" ", text).split())
    base = _cut(clean, _SHEET_NAME_LENGTH).strip("' ")
    if not base or base.casefold() == "history":  # a name that Excel keeps for itself
        base = f"{base} 1".strip()
    return _numbered(base, taken, _SHEET_NAME_LENGTH)


def file_name(text: str) -> str:
    """Return a name for a file from `text`, without ending, that Windows takes too."""
    clean = " ".join(_NOT_IN_FILES.sub(" ", text).split())
    name = clean[:_FILE_NAME_LENGTH].strip(" .") or "MIRPS"
    return f"MIRPS {name}" if _RESERVED_ON_WINDOWS.fullmatch(name) else name


def brief_file_name(country: Country, language: Language) -> str:
    """Return the usual file name of the brief of `country`, such as “MIRPS Guatemala.xlsx”."""
    return _brief_name(country, language) + _WORKBOOK


def brief_file_names(countries: Iterable[Country], language: Language) -> dict[str, Country]:
    """Return the file names of the briefs of `countries`; equal ones are numbered, as are names of sheets."""
    named: dict[str, Country] = {}
    for country in countries:
        base = _brief_name(country, language)
        taken = [name.removesuffix(_WORKBOOK) for name in named]
        named[_numbered(base, taken, _FILE_NAME_LENGTH) + _WORKBOOK] = country
    return named


def _brief_name(country: Country, language: Language) -> str:
    return file_name(f"MIRPS {country.name(language)}")


def _numbered(base: str, taken: Iterable[str], length: int) -> str:
    """Return `base`, numbered if its like is `taken` (case does not count), in `length` UTF-16 units."""
    used = {name.casefold() for name in taken}
    name, number = base, 1
    while name.casefold() in used:
        number += 1
        ending = f" ({number})"
        name = _cut(base, length - len(ending)) + ending
    return name


def _cut(text: str, units: int) -> str:
    """Return the beginning of `text` that has at most `units` UTF-16 units, no letter cut in two."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore").rstrip()
