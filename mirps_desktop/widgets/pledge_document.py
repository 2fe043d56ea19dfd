"""A pledge as a text document for the detail panel, built with a cursor, never from HTML."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from mirps_desktop.catalogue.acronyms import acronyms
from mirps_desktop.catalogue.folding import Span
from mirps_desktop.catalogue.glossary import Glossary
from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.documents.clipping import Clipping
from mirps_desktop.language import Language
from mirps_desktop.widgets.appearance import match_colour, muted, theme_colour
from mirps_desktop.widgets.text_positions import utf16


class PledgeDocument:
    """Writes one pledge into a document, in the colours of a palette.

    Acronyms that `glossary` knows become anchors; `explanations` says what they stand for.
    """

    def __init__(
        self,
        document: QTextDocument,
        palette: QPalette,
        font: QFont,
        language: Language,
        glossary: Glossary,
    ) -> None:
        self._palette = palette
        self._language = language
        self._size = font.pointSizeF()
        self._glossary = glossary
        self.explanations: dict[str, str] = {}
        document.clear()
        document.setDefaultFont(font)
        document.setUndoRedoEnabled(False)
        self._cursor = QTextCursor(document)
        self._is_first = True

    def write(
        self, pledge: Pledge, spans: Sequence[Span], regional: Pledge | None, regional_spans: Sequence[Span]
    ) -> None:
        """Write the whole pledge; `regional` is the pledge it supports, if it is a national one."""
        clipping = Clipping(self._language)
        text = self._palette.color(QPalette.ColorRole.Text)
        self._cursor.beginEditBlock()
        self._breadcrumb(clipping.origin(pledge), pledge)
        self._paragraph(pledge.id, text, scale=1.9, bold=True, below=10)
        self._marked(pledge.text, spans, text, scale=1.12)
        if pledge.notes:
            self._heading(QCoreApplication.translate("PledgeDocument", "Catalogue note"))
            for note in pledge.notes:
                self._paragraph(note(self._language), muted(self._palette), below=4)
        if regional is not None:
            heading = QCoreApplication.translate("PledgeDocument", "Regional pledge it supports")
            self._heading(f"{heading} · {regional.id}")
            self._marked(regional.text, regional_spans, muted(self._palette))
        self._heading(QCoreApplication.translate("PledgeDocument", "Source"))
        source = pledge.edition.source
        place = f"{source.title} ({source.date}), {clipping.lines(pledge)}."
        self._paragraph(place, muted(self._palette), below=4)
        self._paragraph(source.not_exhaustive(self._language), muted(self._palette))
        self._cursor.endEditBlock()

    def _breadcrumb(self, origin: str, pledge: Pledge) -> None:
        self._block(below=2)
        self._cursor.insertText(f"{origin}  ›  ", self._format(muted(self._palette), bold=True))
        link = self._format(theme_colour(pledge.theme, self._palette), bold=True)
        link.setAnchor(True)
        link.setAnchorHref(f"theme:{pledge.theme.slug}")
        self._cursor.insertText(pledge.theme.name(self._language), link)

    def _heading(self, text: str) -> None:
        self._block(above=22, below=6)
        self._cursor.insertText(text, self._format(muted(self._palette), scale=0.9, bold=True))

    def _paragraph(
        self, text: str, colour: QColor, *, scale: float = 1.0, bold: bool = False, below: float = 0
    ) -> None:
        self._block(below=below, height=130 if scale == 1.0 else 100)
        self._cursor.insertText(text, self._format(colour, scale=scale, bold=bold))

    def _marked(self, text: str, spans: Sequence[Span], colour: QColor, *, scale: float = 1.0) -> None:
        """Write `text` with its paragraphs: acronyms explained, the matches on the colour of a match."""
        start = 0
        known = acronyms(text, self._glossary)
        self.explanations.update((found.term.text, found.explanation) for found in known)
        for paragraph in text.split("\n\n"):
            self._block(below=10, height=145)
            base = self._cursor.position()
            self._cursor.insertText(paragraph, self._format(colour, scale=scale))
            anchors = [(found.span, self._anchor(found.term.text)) for found in known]
            for (first, last), form in [*anchors, *((span, self._match()) for span in spans)]:
                if start <= first and last <= start + len(paragraph):
                    begin, end = (base + utf16(paragraph, place - start) for place in (first, last))
                    self._mark(begin, end, form)
            start += len(paragraph) + 2

    def _mark(self, start: int, end: int, form: QTextCharFormat) -> None:
        chosen = QTextCursor(self._cursor.document())
        chosen.setPosition(start)
        chosen.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        chosen.mergeCharFormat(form)

    def _match(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setBackground(match_colour(self._palette))
        form.setForeground(self._palette.color(QPalette.ColorRole.Text))
        return form

    def _anchor(self, acronym: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setAnchor(True)
        form.setAnchorHref(f"acronym:{acronym}")
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(muted(self._palette))
        return form

    def _format(self, colour: QColor, *, scale: float = 1.0, bold: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(colour)
        form.setFontPointSize(self._size * scale)
        form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return form

    def _block(self, *, above: float = 0, below: float = 0, height: float = 100) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_first:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._is_first = False
