"""A pledge as a text document for the detail panel, built with a cursor, never from HTML."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QPalette, QTextCharFormat, QTextDocument

from mirps_desktop.catalogue.acronym_spans import acronym_spans
from mirps_desktop.catalogue.query import Hit
from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.catalogue.snippet import MarkedText
from mirps_desktop.catalogue.spans import Span
from mirps_desktop.language import Language
from mirps_desktop.models.marked_pledge import MarkedPledge
from mirps_desktop.widgets.colours import brush, match_colour, muted, theme_colour
from mirps_desktop.widgets.dates import in_words
from mirps_desktop.widgets.document_writer import DocumentWriter


class PledgeDocument(DocumentWriter):
    """Writes one pledge into a document, in the colours of a palette.

    `acronyms`, the longest first, become anchors.
    """

    def __init__(
        self,
        document: QTextDocument,
        palette: QPalette,
        font: QFont,
        language: Language,
        acronyms: Sequence[str],
    ) -> None:
        super().__init__(document, palette, font)
        self._language = language
        self._acronyms = acronyms

    def write(self, hit: Hit, marked: MarkedPledge, regional: Hit | None) -> None:
        """Write the whole pledge; `regional` is the pledge it supports, if it is a national one."""
        pledge = hit.pledge
        text, quiet = self._palette.color(QPalette.ColorRole.Text), muted(self._palette)
        self._cursor.beginEditBlock()
        self._breadcrumb(pledge, marked)
        self._block(below=10)
        self._insert(marked.id(pledge), self._format(text, scale=1.9, bold=True))
        self._text(hit, text, scale=1.12)
        if pledge.notes:
            self._heading(QCoreApplication.translate("PledgeDocument", "Catalogue note"))
            for note in pledge.notes:
                self._paragraph(note(self._language), quiet, below=4)
        if regional is not None:
            heading = QCoreApplication.translate("PledgeDocument", "Regional pledge it supports")
            self._heading(f"{heading} · {regional.pledge.id}")
            self._text(regional, quiet)
        self._heading(QCoreApplication.translate("PledgeDocument", "Theme"))
        for name in marked.other_names(pledge):
            self._block(below=2, height=130)
            self._insert(name, self._format(quiet))
        self._heading(QCoreApplication.translate("PledgeDocument", "Source"))
        source = pledge.edition.source
        place = f"{source.title} ({in_words(source.date)}), {_lines(pledge)}."
        self._paragraph(place, quiet, below=4)
        self._paragraph(source.not_exhaustive(self._language), quiet)
        self._cursor.endEditBlock()

    def _breadcrumb(self, pledge: Pledge, marked: MarkedPledge) -> None:
        self._block(below=2)
        quiet = self._format(muted(self._palette), bold=True)
        self._insert(marked.origin(pledge), quiet)
        self._cursor.insertText("  ›  ", quiet)
        link = self._format(theme_colour(pledge.theme, self._palette), bold=True)
        link.setAnchor(True)
        link.setAnchorHref(f"theme:{pledge.theme.slug}")
        self._insert(marked.theme(pledge), link)

    def _text(self, hit: Hit, colour: QColor, *, scale: float = 1.0) -> None:
        """Write the text of a pledge, letter for letter: acronyms explained, matches marked."""
        known = acronym_spans(hit.pledge.text, self._acronyms)
        start = 0
        for paragraph in hit.pledge.paragraphs:
            end = start + len(paragraph)
            self._block(below=10, height=145)
            base = self._cursor.position()
            self._cursor.insertText(paragraph, self._format(colour, scale=scale))
            # A phrase may go over the end of a paragraph: each piece of it is marked.
            inside = ((max(first, start), min(last, end)) for first, last in hit.spans)
            pieces = tuple((first - start, last - start) for first, last in inside if first < last)
            self._mark(base, paragraph, pieces)
            for (first, last), acronym in known:  # last: their dotted lines stay where they match
                if start <= first and last <= end:
                    self._change(base, paragraph, (first - start, last - start), self._anchor(acronym))
            start = end + 2

    def _insert(self, marked: MarkedText, form: QTextCharFormat) -> None:
        """Write a text, and mark the matches in it."""
        base = self._cursor.position()
        self._cursor.insertText(marked.text, form)
        self._mark(base, marked.text, marked.spans)

    def _mark(self, base: int, text: str, spans: Sequence[Span]) -> None:
        for span in spans:
            self.matches.append(self._change(base, text, span, self._match()))

    def _match(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setBackground(brush(match_colour(self._palette)))
        form.setFontUnderline(True)  # not by its colour alone
        form.setForeground(self._palette.brush(QPalette.ColorRole.Text))
        return form

    def _anchor(self, acronym: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setAnchor(True)
        form.setAnchorHref(f"acronym:{acronym}")
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(muted(self._palette))
        return form


def _lines(pledge: Pledge) -> str:
    """Return the place of `pledge` in its source, in the words of a citation."""
    first, last = pledge.lines
    if first == last:
        return QCoreApplication.translate("Clipping", "line {first}").format(first=first)
    return QCoreApplication.translate("Clipping", "lines {first}–{last}").format(first=first, last=last)
