"""Whether there is a font to write with."""

from PySide6.QtGui import QFontMetrics, QGuiApplication

from mirps_desktop.problems import Problem, ProblemKind


def check_fonts() -> None:
    """Raise Problem NO_FONTS where every letter would be a box; an application must be there.

    The list of families does not tell: Qt also names “Serif” and the like where no font is installed.
    """
    if not QFontMetrics(QGuiApplication.font()).inFont("A"):
        raise Problem(ProblemKind.NO_FONTS)
