"""Text → cell, and nothing else writes text into a workbook: always text, never a formula."""

import re
from copy import copy
from typing import TYPE_CHECKING

from mirps_desktop.problems import Problem, ProblemKind

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

LONGEST = 32_767
"""The most UTF-16 units that Excel keeps in a cell."""

# Not allowed in XML at all: such a file would not open.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# What any of the replacements below is about: few texts have it.
_SPECIAL = re.compile(f"{_ILLEGAL.pattern}|_x|\r")
# Excel reads `_x0041_` as the letter A: the underscore in front has to be written in that form itself.
_ESCAPE_LIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def cell_text(text: str, pledge_id: str = "") -> str:
    """Return `text` as it has to stand in the file, for a reader to see it letter for letter.

    What XML cannot hold becomes U+FFFD. Raises Problem TEXT_TOO_LONG with `id`.
    """
    safe = text
    if _SPECIAL.search(text):
        safe = _ESCAPE_LIKE.sub("_x005F_", _ILLEGAL.sub("\ufffd", text)).replace("\r", "_x000D_")
    if len(safe) > LONGEST // 2 and len(safe.encode("utf-16-le")) // 2 > LONGEST:
        raise Problem(ProblemKind.TEXT_TOO_LONG, id=pledge_id)
    return safe


def replaced_letters(text: str) -> int:
    """Return how many letters of `text` become U+FFFD in a cell."""
    return len(_ILLEGAL.findall(text))


def cell_pieces(text: str) -> list[str]:
    """Return `text` in pieces that a cell can keep, whatever letters there are; joined they are `text`."""
    most = LONGEST // 2  # characters, each one unit or two
    return [text[start : start + most] for start in range(0, max(len(text), 1), most)]


def write_text(cell: "Cell | MergedCell", text: str, pledge_id: str = "") -> None:
    """Put `text` into `cell`, as text whatever it begins with; `pledge_id` names it in a Problem."""
    cell.value = cell_text(text, pledge_id)
    cell.data_type = "s"


def write_marked(cell: "Cell | MergedCell", text: str, marker: str, pledge_id: str = "") -> None:
    """Put `text` into `cell` as `write_text` does, and `marker` raised behind it, both in the cell's font."""
    from openpyxl.cell.rich_text import CellRichText, TextBlock  # noqa: PLC0415
    from openpyxl.cell.text import InlineFont  # noqa: PLC0415

    usual = cell.font
    same = InlineFont(rFont=usual.name, sz=usual.sz, b=usual.b, i=usual.i, color=usual.color)
    raised = copy(same)
    raised.vertAlign = "superscript"
    cell.value = CellRichText(
        TextBlock(same, cell_text(text, pledge_id)), TextBlock(raised, cell_text(marker, pledge_id))
    )
