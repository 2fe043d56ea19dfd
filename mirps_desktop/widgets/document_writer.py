"""Writes texts into a document with a cursor, never from HTML."""

from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from mirps_desktop.catalogue.spans import Span
from mirps_desktop.widgets.colours import brush, muted
from mirps_desktop.widgets.text_positions import utf16


class DocumentWriter:
    """Empties a document and writes it anew, in the colours of a palette."""

    def __init__(self, document: QTextDocument, palette: QPalette, font: QFont) -> None:
        self._palette = palette
        self._size = font.pointSizeF()
        document.clear()
        document.setDefaultFont(font)
        document.setUndoRedoEnabled(False)
        self._cursor = QTextCursor(document)
        self._is_first = True
        self.matches: list[tuple[int, int]] = []
        """Start and end of every mark, in positions of the document, in its order."""

    def _heading(self, text: str) -> None:
        self._block(above=22, below=6)
        self._cursor.insertText(text, self._format(muted(self._palette), scale=0.9, bold=True))

    def _paragraph(
        self, text: str, colour: QColor, *, scale: float = 1.0, bold: bool = False, below: float = 0
    ) -> None:
        self._block(below=below, height=130 if scale == 1.0 else 100)
        self._cursor.insertText(text, self._format(colour, scale=scale, bold=bold))

    def _change(self, base: int, text: str, span: Span, form: QTextCharFormat) -> tuple[int, int]:
        """Merge `form` into a piece of `text` that begins at `base`; return its place in the document."""
        start, end = (base + utf16(text, place) for place in span)
        chosen = QTextCursor(self._cursor.document())
        chosen.setPosition(start)
        chosen.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        chosen.mergeCharFormat(form)
        return start, end

    def _format(self, colour: QColor, *, scale: float = 1.0, bold: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(brush(colour))
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
