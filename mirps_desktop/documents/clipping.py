"""A pledge for the clipboard: plain text, rich text, cells, and a one-line reference."""

from collections.abc import Sequence
from html import escape

from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.documents.cells import cell_pieces
from mirps_desktop.wording import Wording

_FONT = "margin-left:0;font-family:Calibri,Arial,sans-serif"
_FIRST_HEAD = f"margin-top:0;margin-bottom:3pt;{_FONT};font-size:11pt;color:#1a1f26"
_HEAD = f"margin-top:18pt;margin-bottom:3pt;{_FONT};font-size:11pt;color:#1a1f26"
_TEXT = f"margin-top:0;margin-bottom:6pt;{_FONT};font-size:11pt;color:#1a1f26;white-space:pre-wrap"
_CITATION = f"margin-top:0;margin-bottom:6pt;{_FONT};font-size:9pt;color:#56606b"
_PAGE = (
    '<html lang="{language}"><head><meta charset="utf-8"></head>'
    "<body><!--StartFragment-->{body}<!--EndFragment--></body></html>"
)


class Clipping(Wording):
    """Says pledges for other programs; the text itself letter for letter."""

    def plain(self, pledges: Sequence[Pledge]) -> str:
        """Return the pledges as plain text, a blank line between their parts."""
        parts = ("\n\n".join([self._head(pledge), pledge.text, self.citation(pledge)]) for pledge in pledges)
        return "\n\n\n".join(parts)

    def html(self, pledges: Sequence[Pledge]) -> str:
        """Return the pledges as HTML for Word and e-mail; every text is escaped.

        Sizes are in points, and styles stand at every paragraph: Word and Outlook drop style sheets.
        """
        parts = []
        for place, pledge in enumerate(pledges):
            own, record = self.language, pledge.language
            parts.append(_paragraph(self._head(pledge), _HEAD if place else _FIRST_HEAD, own, "b"))
            parts += [_paragraph(paragraph, _TEXT, record) for paragraph in pledge.paragraphs]
            parts.append(_paragraph(self.citation(pledge), _CITATION, own, "i"))
        return _PAGE.format(language=self.language, body="".join(parts))

    def rows(self, pledges: Sequence[Pledge]) -> Sequence[Sequence[str]]:
        """Return a row of cells for each pledge: ID, origin, theme, text, and reference.

        A text longer than a cell of Excel can be goes on in further rows.
        """
        return [
            (pledge.id, self.origin(pledge), pledge.theme.name(self.language), piece, self.citation(pledge))
            for pledge in pledges
            for piece in cell_pieces(pledge.text)
        ]

    def citation(self, pledge: Pledge) -> str:
        """Return the reference of `pledge` in one line."""
        source = pledge.edition.source
        return self.tr("{head}. {forum}. In: “{title}”, {publisher}, {date}, {lines}.").format(
            head=self._head(pledge),
            forum=pledge.edition.name(self.language),
            title=source.title,
            publisher=source.publisher(self.language),
            date=source.date,
            lines=self.lines(pledge),
        )

    def lines(self, pledge: Pledge) -> str:
        """Return the place of `pledge` in its source, in words."""
        first, last = pledge.lines
        if first == last:
            return self.tr("line {first}").format(first=first)
        return self.tr("lines {first}–{last}").format(first=first, last=last)

    def origin(self, pledge: Pledge) -> str:
        """Return who made `pledge`."""
        return pledge.country.name(self.language) if pledge.country else self.tr("Regional pledge")

    def _head(self, pledge: Pledge) -> str:
        return f"{self.origin(pledge)} · {pledge.id} · {pledge.theme.name(self.language)}"


def _paragraph(text: str, style: str, language: str, tag: str = "span") -> str:
    said = escape(text).replace("\n", "<br>")
    return f'<p lang="{language}" style="{style}"><{tag} lang="{language}">{said}</{tag}></p>'
