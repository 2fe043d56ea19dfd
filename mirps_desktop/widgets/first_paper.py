"""The paper that is proposed before the reader has chosen one."""

from PySide6.QtCore import QLocale

from mirps_desktop.documents.paper import Paper

# As Unicode's CLDR has it, and Honduras like its neighbours.
_NORTH = {"BZ", "CA", "CR", "GT", "HN", "MX", "NI", "PA", "PR", "SV", "US"}
_LETTER = _NORTH | {"CL", "CO", "PH", "VE"}


def first_paper(locale: QLocale) -> Paper:
    """Return the usual paper in the territory of `locale`."""
    return Paper.LETTER if QLocale.territoryToCode(locale.territory()) in _LETTER else Paper.A4
