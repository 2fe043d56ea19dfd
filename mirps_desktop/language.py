"""The two languages of the interface, and which of them the system asks for."""

import os
from enum import StrEnum


class Language(StrEnum):
    """A language of the interface and of the documents; pledge texts keep their own."""

    ENGLISH = "en"
    SPANISH = "es"


def system_language() -> Language:
    """Return the interface language that the environment or the system's locale asks for."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return Language.SPANISH if value.lower().startswith("es") else Language.ENGLISH
    import locale  # noqa: PLC0415 — where no variable says it

    name = locale.getlocale()[0] or ""
    return Language.SPANISH if name.lower().startswith(("es", "spanish")) else Language.ENGLISH
