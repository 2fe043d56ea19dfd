"""Pledge sheets as a PDF, with or without a window; Qt is imported only when one is made."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mirps_desktop.documents.pledge_sheet import SheetOptions, SheetWording
from mirps_desktop.problems import Problem, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QCoreApplication

    from mirps_desktop.catalogue.records import Edition, Pledge

_own_application: list[QCoreApplication] = []


def sheets_pdf(
    pledges: Sequence[tuple[Pledge, Pledge | None]],
    options: SheetOptions,
    edition: Edition,
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """Return a PDF of the sheets of `pledges`, each given with the regional pledge it supports.

    `progress` hears of the steps done and of their total. Raises Problem QT_MISSING or NO_FONTS.
    """
    try:
        return _made(pledges, options, edition, progress)
    except ImportError as error:
        raise Problem(ProblemKind.QT_MISSING, reason=str(error)) from error


def _made(
    pledges: Sequence[tuple[Pledge, Pledge | None]],
    options: SheetOptions,
    edition: Edition,
    progress: Callable[[int, int], None] | None,
) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice  # noqa: PLC0415
    from PySide6.QtGui import QPdfWriter  # noqa: PLC0415

    from mirps_desktop.printing.fonts import check_fonts  # noqa: PLC0415
    from mirps_desktop.printing.sheet_geometry import page_size  # noqa: PLC0415
    from mirps_desktop.printing.sheet_painter import SheetPainter  # noqa: PLC0415

    _ensure_application()
    check_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(page_size(options.paper))
    writer.setTitle(_title(pledges, options))
    writer.setAuthor(edition.source.publisher(options.language))
    writer.setCreator("MIRPS Pledges")
    SheetPainter(pledges, options, edition).paint(writer, progress)
    buffer.close()
    return bytes(buffer.data().data())


def _title(pledges: Sequence[tuple[Pledge, Pledge | None]], options: SheetOptions) -> str:
    return pledges[0][0].id if len(pledges) == 1 else SheetWording(options.language).title()


def _ensure_application() -> None:
    """Make an application that needs no display, unless a window has made one; fonts need one."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _own_application.append(QGuiApplication([]))
