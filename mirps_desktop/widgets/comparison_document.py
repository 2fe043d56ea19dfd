"""The texts that stand side by side, letter for letter, with what differs marked on demand."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextDocument

from mirps_desktop.catalogue.differences import Change, Piece, differences
from mirps_desktop.catalogue.records import Pledge, Theme
from mirps_desktop.documents.clipping import Clipping
from mirps_desktop.documents.comparison_wording import ComparisonWording
from mirps_desktop.language import Language
from mirps_desktop.models.comparison import ComparedColumn, Comparison
from mirps_desktop.widgets.colours import added_colour, missing_colour, muted, theme_colour
from mirps_desktop.widgets.document_writer import DocumentWriter


class ComparisonDocument(DocumentWriter):
    """Writes what stands above, or one column; `matches` are the places of the marks."""

    def __init__(self, document: QTextDocument, palette: QPalette, font: QFont, language: Language) -> None:
        super().__init__(document, palette, font)
        self._language = language
        self._clipping = Clipping(language)
        self._wording = ComparisonWording(language)
        self._text_colour = palette.color(QPalette.ColorRole.Text)

    def write_regional(self, pledges: Sequence[Pledge]) -> None:
        """Write the regional pledges one below the other."""
        self._cursor.beginEditBlock()
        for pledge in pledges:
            self._head(
                self._clipping.origin(pledge),
                pledge.id,
                pledge.theme,
                above=0 if pledge is pledges[0] else 14,
            )
            self._plain(pledge)
        self._cursor.endEditBlock()

    def write_column(self, column: ComparedColumn, comparison: Comparison, *, marks: bool) -> None:
        """Write the pledges of a column; with `marks`, how each differs from the regional pledge."""
        self._cursor.beginEditBlock()
        if comparison.countries and column.country:
            self._paragraph(column.country.name(self._language), self._text_colour, scale=1.3, bold=True)
        if not column.pledges:
            self._paragraph(self._wording.none_here(), muted(self._palette))
        for pledge in column.pledges:
            origin = "" if comparison.countries else self._clipping.origin(pledge)
            theme = None if comparison.theme else pledge.theme
            self._head(origin, pledge.id, theme, above=14 if comparison.countries else 0)
            regional = comparison.supported(pledge) if marks else None
            if regional:
                self._differing(pledge, regional)
            else:
                self._plain(pledge)
            for note in pledge.notes:
                self._paragraph(self._wording.note(note), muted(self._palette), below=4)
        self._cursor.endEditBlock()

    def _head(self, origin: str, pledge_id: str, theme: Theme | None, *, above: float) -> None:
        """Write who made a pledge, its ID and its theme, as far as that is not said elsewhere."""
        self._block(above=above, below=6)
        bold = self._format(self._text_colour, bold=True)
        self._cursor.insertText(f"{origin} · {pledge_id}" if origin else pledge_id, bold)
        if theme:
            self._cursor.insertText("  ›  ", self._format(muted(self._palette)))
            colour = theme_colour(theme, self._palette)
            self._cursor.insertText(theme.name(self._language), self._format(colour, bold=True))

    def _plain(self, pledge: Pledge) -> None:
        self._pieces((Piece(Change.SAME, pledge.text),))

    def _differing(self, pledge: Pledge, regional: Pledge) -> None:
        found = differences(regional.text, pledge.text)
        if not found.shares_passage:
            self._plain(pledge)
            self._paragraph(self._wording.independent(regional.id), muted(self._palette), below=4)
            return
        self._pieces(found.without(Change.MISSING))
        self._paragraph(self._wording.counts(found, regional.id), muted(self._palette), below=10)
        if found.words(Change.MISSING):
            self._heading(self._wording.missing(regional.id))
            self._pieces(found.without(Change.ADDED))

    def _pieces(self, pieces: Sequence[Piece]) -> None:
        """Write the pieces of one text, those that are not the same marked."""
        self._block(below=10, height=140)
        for piece in pieces:
            for number, part in enumerate(piece.text.split("\n\n")):
                if number:
                    self._block(below=10, height=140)
                self._piece(part, piece.change)

    def _piece(self, text: str, change: Change) -> None:
        """Write words; the spaces around them carry no mark."""
        core = text.strip()
        before, after = text[: text.find(core)], text[text.find(core) + len(core) :]
        plain = self._format(self._text_colour)
        self._cursor.insertText(before, plain)
        start = self._cursor.position()
        self._cursor.insertText(core, self._marked(change))
        if core and change is not Change.SAME:
            self.matches.append((start, self._cursor.position()))
        self._cursor.insertText(after, plain)

    def _marked(self, change: Change) -> QTextCharFormat:
        form = self._format(self._text_colour)
        if change is Change.ADDED:
            form.setBackground(added_colour(self._palette))
            form.setFontUnderline(True)
        elif change is Change.MISSING:
            form.setBackground(missing_colour(self._palette))
            form.setFontStrikeOut(True)
        return form
