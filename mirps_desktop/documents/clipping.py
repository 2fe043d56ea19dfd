"""A pledge for the clipboard: plain text, rich text, and a one-line reference."""

from collections.abc import Sequence
from html import escape

from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.wording import Wording


class Clipping(Wording):
    """Says pledges for other programs; the text itself letter for letter."""

    def plain(self, pledges: Sequence[Pledge]) -> str:
        """Return the pledges as plain text, a blank line between their parts."""
        parts = ("\n\n".join([self._head(pledge), pledge.text, self.citation(pledge)]) for pledge in pledges)
        return "\n\n\n".join(parts)

    def html(self, pledges: Sequence[Pledge]) -> str:
        """Return the pledges as a fragment of HTML; every text is escaped."""
        parts = []
        for pledge in pledges:
            parts.append(f"<p><b>{escape(self._head(pledge))}</b></p>")
            parts += [f"<p>{escape(paragraph)}</p>" for paragraph in pledge.paragraphs]
            parts.append(f"<p><i>{escape(self.citation(pledge))}</i></p>")
        return "".join(parts)

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
