"""A sheet as a row of paragraphs with their looks; sizes and distances in points. No Qt."""

from typing import NamedTuple

from mirps_desktop.documents.pledge_sheet import SheetContent, SheetOptions, SheetWording

INK = "#1a1f26"
QUIET = "#56606b"
HAIRLINE = "#c4cad1"
_LEAST_TEXT = 3  # lines of a text below its head
_REMARK_LINES = 6
_REMARK_HEIGHT = 24.0
LEAST_REMARKS = 3  # never fewer lines together; further ones only where the page has room


class Look(NamedTuple):
    """Letters of one kind: size in points, distance of lines as a factor, colour as `#rrggbb`."""

    size: float
    spacing: float = 1.3
    colour: str = INK
    bold: bool = False


class Paragraph(NamedTuple):
    """Words of one look; `gap` is the distance to what is above it.

    `keeps` holds it on one page with what follows. `bar` is the colour of a bar in the margin.
    `joins` holds it on one page with the end of what is above it. `least` is the number of its first lines
    that stay together. `ruled` is the height of an empty line to write on, instead of words.
    """

    text: str
    look: Look
    gap: float = 0.0
    keeps: bool = False
    bar: str | None = None
    ruled: float = 0.0
    joins: bool = False
    least: int = 2


def text_look(options: SheetOptions) -> Look:
    """Return the look of a pledge's text."""
    return Look(9.5, 1.28) if options.compact else Look(11, 1.4)


def paragraphs(content: SheetContent, options: SheetOptions) -> tuple[Paragraph, ...]:
    """Return a sheet from top to bottom."""
    wording = SheetWording(options.language)
    return (
        *_head(content, options),
        *_text(content, options),
        *_regional(content, options, wording),
        *_notes(content, options, wording),
        Paragraph(content.source, _small(options), gap=8 if options.compact else 18, joins=True),
        *(_remarks(options, wording) if options.remarks else ()),
    )


def _small(options: SheetOptions) -> Look:
    return Look(8 if options.compact else 8.5, 1.3, QUIET)


def _label(options: SheetOptions) -> Look:
    return Look(8 if options.compact else 8.5, 1.3, QUIET, bold=True)


def _head(content: SheetContent, options: SheetOptions) -> tuple[Paragraph, ...]:
    identity = content.id if content.kind == content.heading else f"{content.id} · {content.kind}"
    theme = Look(8.5 if options.compact else 10, 1.3, content.colour, bold=True)
    country = Look(13 if options.compact else 24, 1.2, bold=True)
    return (
        Paragraph(content.theme, theme, keeps=True, bar=content.colour),
        Paragraph(content.heading, country, gap=1, keeps=True, bar=content.colour),
        Paragraph(
            identity, Look(9 if options.compact else 11, 1.3, QUIET), 1, keeps=True, bar=content.colour
        ),
    )


def _text(content: SheetContent, options: SheetOptions) -> tuple[Paragraph, ...]:
    first, between = (7, 5) if options.compact else (22, 9)
    return tuple(
        Paragraph(
            text, text_look(options), gap=between if place else first, least=2 if place else _LEAST_TEXT
        )
        for place, text in enumerate(content.paragraphs)
    )


def _regional(content: SheetContent, options: SheetOptions, wording: SheetWording) -> tuple[Paragraph, ...]:
    if content.regional_id is None:
        return ()
    texts = content.regional_paragraphs
    look = Look(8.5 if options.compact else 9.5, 1.32, QUIET)
    gap = 7 if options.compact else 22
    head = Paragraph(
        wording.supports(content.regional_id),
        _label(options),
        gap=gap,
        keeps=True,
        bar=HAIRLINE,
        joins=not texts,
    )
    return (head, *(Paragraph(text, look, gap=3, bar=HAIRLINE) for text in texts))


def _notes(content: SheetContent, options: SheetOptions, wording: SheetWording) -> tuple[Paragraph, ...]:
    if not content.notes:
        return ()
    head = Paragraph(wording.note(), _label(options), gap=7 if options.compact else 18, keeps=True)
    return (head, *(Paragraph(note, _small(options), gap=2) for note in content.notes))


def _remarks(options: SheetOptions, wording: SheetWording) -> tuple[Paragraph, ...]:
    count = _REMARK_LINES // 2 if options.compact else _REMARK_LINES
    head = Paragraph(
        wording.remarks(), _label(options), gap=9 if options.compact else 26, keeps=True, joins=True
    )
    lines = [
        Paragraph("", _label(options), keeps=place < LEAST_REMARKS - 1, ruled=_REMARK_HEIGHT)
        for place in range(count)
    ]
    return (head, *lines)
