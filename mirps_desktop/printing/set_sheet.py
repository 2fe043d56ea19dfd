"""A sheet broken into lines, ready to be placed on pages."""

from dataclasses import dataclass

from PySide6.QtGui import QTextLayout

from mirps_desktop.documents.pledge_sheet import SheetContent, SheetOptions
from mirps_desktop.printing.pagination import Strip, joined
from mirps_desktop.printing.sheet_geometry import SheetGeometry
from mirps_desktop.printing.sheet_paragraphs import Paragraph, paragraphs


@dataclass(frozen=True, slots=True)
class SetSheet:
    """The paragraphs of a sheet, their lines as Qt broke them, and the same as numbers."""

    content: SheetContent
    paragraphs: tuple[Paragraph, ...]
    layouts: tuple[QTextLayout, ...]
    strips: tuple[Strip, ...]


def set_sheet(number: int, content: SheetContent, options: SheetOptions, geometry: SheetGeometry) -> SetSheet:
    """Break the `number`-th sheet into lines."""
    parts = paragraphs(content, options)
    strips: list[Strip] = []
    for place, part in enumerate(parts):
        own = geometry.strips(number, part, place)
        strips = joined(strips, own) if part.joins else strips + own
    return SetSheet(content, parts, tuple(map(geometry.layout, parts)), tuple(strips))
