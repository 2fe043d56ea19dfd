"""Pledge sheets as a PDF, with or without a window; Qt is imported only when one is made."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from mirps_desktop.documents.pledge_sheet import SheetOptions, SheetWording
from mirps_desktop.printing.pdf_language import set_language
from mirps_desktop.problems import Problem, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from PySide6.QtCore import QCoreApplication, QIODevice
    from PySide6.QtGui import QPdfWriter

    from mirps_desktop.catalogue.listed import Pair
    from mirps_desktop.catalogue.records import Edition
    from mirps_desktop.documents.page_range import PageRange
    from mirps_desktop.documents.steps import Progress

_own_application: list[QCoreApplication] = []


def write_sheets(
    file: BinaryIO,
    pairs: Sequence[Pair],
    options: SheetOptions,
    edition: Edition,
    *,
    progress: Progress | None = None,
    pages: PageRange | None = None,
) -> None:
    """Write a PDF of the sheets of `pairs`, pledges with their regional pledges, into a new, real file.

    It is written while it is made, so that long ones need no memory. `progress` hears of the steps done
    and of their total; what it raises ends the writing. `pages` leaves out all others.
    Raises OSError where the file cannot be written, Problem QT_MISSING, NO_FONTS or NO_SUCH_PAGE.
    """
    try:
        from PySide6.QtCore import QFile, QIODevice  # noqa: PLC0415

        from mirps_desktop.printing.fonts import check_fonts  # noqa: PLC0415
        from mirps_desktop.printing.sheet_painter import paint_sheets  # noqa: PLC0415

        _ensure_application()
    except ImportError as error:
        raise Problem(ProblemKind.QT_MISSING, reason=str(error)) from error
    check_fonts()
    device = QFile()
    device.open(file.fileno(), QIODevice.OpenModeFlag.WriteOnly)
    try:
        writer = _writer(device, pairs, options, edition)
        paint_sheets(writer, pairs, options, edition, progress=progress, pages=pages)
    finally:
        device.close()
    if device.error() != QFile.FileError.NoError:  # Qt goes on writing when nothing can be written any more
        is_full = device.error() == QFile.FileError.ResourceError
        raise OSError(errno.ENOSPC if is_full else errno.EIO, device.errorString())
    set_language(file, options.language)


def _writer(device: QIODevice, pairs: Sequence[Pair], options: SheetOptions, edition: Edition) -> QPdfWriter:
    from PySide6.QtGui import QPdfWriter  # noqa: PLC0415

    from mirps_desktop.printing.sheet_geometry import page_size  # noqa: PLC0415

    writer = QPdfWriter(device)
    writer.setPageSize(page_size(options.paper))
    writer.setTitle(_title(pairs, options))
    writer.setAuthor(edition.source.publisher(options.language))
    writer.setCreator("MIRPS Pledges")
    return writer


def _title(pairs: Sequence[Pair], options: SheetOptions) -> str:
    return pairs[0][0].id if len(pairs) == 1 else SheetWording(options.language).title()


def _ensure_application() -> None:
    """Make an application that needs no display, unless a window has made one; fonts need one."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _own_application.append(QGuiApplication([]))
