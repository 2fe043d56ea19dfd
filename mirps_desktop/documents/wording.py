"""The sentences of the workbooks."""

from datetime import date

from mirps_desktop import __version__
from mirps_desktop.catalogue.records import Edition, Level, Pledge, Source
from mirps_desktop.wording import Wording

Cell = str | int


class DocumentWording(Wording):
    """What the workbooks say in the reader's language; pledge texts are never among it."""

    # the table
    def pledges(self) -> str:
        """Return the name of the sheet with the table."""
        return self.tr("Pledges")

    def columns(self) -> tuple[str, ...]:
        """Return the headings of the table, in the order of `row`."""
        return (
            self.tr("ID"),
            self.tr("Level"),
            self.tr("Theme"),
            self.tr("Country"),
            self.tr("ISO3"),
            self.tr("Pledge text"),
            self.tr("Catalogue note"),
            self.tr("First line in source"),
            self.tr("Last line in source"),
        )

    def row(self, pledge: Pledge) -> tuple[Cell, ...]:
        """Return the cells of `pledge` in the table."""
        country = pledge.country
        return (
            pledge.id,
            self.tr("Regional") if pledge.level is Level.REGIONAL else self.tr("National"),
            pledge.theme.name(self.language),
            country.name(self.language) if country else self.tr("MIRPS States together"),
            country.iso3 if country else "",
            pledge.text,
            "\n".join(note(self.language) for note in pledge.notes),
            *pledge.lines,
        )

    def about(self) -> str:
        """Return the name of the sheet about the workbook."""
        return self.tr("About")

    def facts(self, edition: Edition, pledges: int, filter_words: str, today: date) -> list[tuple[str, Cell]]:
        """Return the rows of the sheet about the workbook: what, and its value."""
        return [
            (self.tr("Source"), self.source(edition.source)),
            (self.tr("Edition"), edition.name(self.language)),
            (self.tr("Selection"), filter_words or self.tr("all pledges")),
            (self.tr("Number of pledges"), pledges),
            (self.tr("Date"), today.isoformat()),
            (self.tr("Please note"), edition.source.not_exhaustive(self.language)),
            (self.tr("Program"), f"MIRPS Pledges {__version__}"),
        ]

    def page(self) -> str:
        """Return the page number of a footer; `&P` and `&N` are filled in by Excel."""
        return self.tr("Page {page} of {pages}").format(page="&P", pages="&N")

    def source(self, source: Source) -> str:
        """Return the source document in one line."""
        return f"“{source.title}”, {source.publisher(self.language)}, {source.date}"
