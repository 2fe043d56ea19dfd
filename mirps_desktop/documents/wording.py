"""The sentences of the workbooks, but for those of the export."""

from datetime import date

from mirps_desktop import __version__
from mirps_desktop.catalogue.records import Edition, Source
from mirps_desktop.wording import Wording


class DocumentWording(Wording):
    """What the workbooks say in the reader's language; pledge texts are never among it."""

    def pledges(self) -> str:
        """Return the heading above the numbers of pledges."""
        return self.tr("Pledges")

    def page(self) -> str:
        """Return the page number of a footer; `&P` and `&N` are filled in by Excel."""
        return self.tr("Page {page} of {pages}").format(page="&P", pages="&N")

    # the country brief
    def brief_title(self) -> str:
        """Return the title of a workbook of briefs."""
        return self.tr("MIRPS country brief")

    def subtitle(self, edition: Edition) -> str:
        """Return the line below the name of the country."""
        return self.tr("MIRPS pledges · {forum} · country brief").format(forum=edition.name(self.language))

    def theme(self) -> str:
        """Return the heading above the themes."""
        return self.tr("Theme")

    def regional_pledge(self) -> str:
        """Return what stands beside the text of a regional pledge."""
        return self.tr("Regional pledge")

    def none_here(self) -> str:
        """Return what stands in place of national pledges where there are none."""
        return self.tr("none in this overview")

    def note(self, text: str) -> str:
        """Return a catalogue note that stands below its pledge."""
        return self.tr("Catalogue note: {note}").format(note=text)

    def footer(self, country: str) -> str:
        """Return the left part of a brief's footer."""
        return self.tr("MIRPS pledges – {country}").format(country=country)

    def total(self, count: int) -> str:
        """Return the number of a country's national pledges."""
        return self.tr("%n national pledges in this overview", "", count)

    def source_sentence(self, source: Source) -> str:
        """Return where the pledges of a brief come from."""
        return self.tr("Source: {source}. Pledge texts are reproduced letter for letter.").format(
            source=self.source(source)
        )

    def made(self, today: date) -> str:
        """Return when and by which program a brief was made."""
        return self.tr("Made on {date} with MIRPS Pledges {version}.").format(
            date=today.isoformat(), version=__version__
        )

    def source(self, source: Source) -> str:
        """Return the source document in one line."""
        return f"“{source.title}”, {source.publisher(self.language)}, {source.date}"
