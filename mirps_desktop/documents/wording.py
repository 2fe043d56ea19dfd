"""The sentences of the workbooks, but for those of the export."""

from mirps_desktop.catalogue.records import Source
from mirps_desktop.wording import Wording


class DocumentWording(Wording):
    """What the workbooks say in the reader's language; pledge texts are never among it."""

    def pledges(self) -> str:
        """Return the heading above the numbers of pledges."""
        return self.tr("Pledges")

    def page(self) -> str:
        """Return the page number of a footer; `&P` and `&N` are filled in by Excel."""
        return self.tr("Page {page} of {pages}").format(page="&P", pages="&N")

    def source(self, source: Source) -> str:
        """Return the source document in one line."""
        return f"“{source.title}”, {source.publisher(self.language)}, {source.date}"
