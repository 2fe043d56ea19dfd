"""The paper that was chosen last, and the one that is proposed before."""

from PySide6.QtCore import QLocale

from mirps_desktop.documents.paper import Paper
from mirps_desktop.settings import Settings

# As Unicode's CLDR has it, and Honduras like its neighbours.
_NORTH = {"BZ", "CA", "CR", "GT", "HN", "MX", "NI", "PA", "PR", "SV", "US"}
_LETTER = _NORTH | {"CL", "CO", "PH", "VE"}


def first_paper(locale: QLocale) -> Paper:
    """Return the usual paper in the territory of `locale`."""
    return Paper.LETTER if QLocale.territoryToCode(locale.territory()) in _LETTER else Paper.A4


def chosen_paper(settings: Settings) -> Paper:
    """Return the paper that the reader chose last, or else the usual one."""
    value = settings.paper
    return Paper(value) if value in list(Paper) else first_paper(QLocale.system())
