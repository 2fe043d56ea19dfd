"""Dates of the catalogue as a person writes them."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def in_words(date: str) -> str:
    """Return a `date` such as “2023-12” as “December 2023” in the language of the window."""
    parsed = QDate.fromString(date, "yyyy-MM")
    if not parsed.isValid():
        return date
    return QLocale().toString(parsed, QCoreApplication.translate("Dates", "MMMM yyyy"))
