"""The words of an export: headings, and what the file says of itself."""

from collections.abc import Mapping, Sequence
from datetime import date

from mirps_desktop import __version__
from mirps_desktop.catalogue.query import Order
from mirps_desktop.catalogue.records import Edition, Level, Pledge, Source
from mirps_desktop.documents.export_columns import Column, Value
from mirps_desktop.documents.wording import DocumentWording
from mirps_desktop.language import Language
from mirps_desktop.wording import Wording


class ExportWording(Wording):
    """What an export says in the reader's language; pledge texts are never among it."""

    def title(self) -> str:
        """Return the title of an export, and of its table."""
        return self.tr("Pledges")

    def keywords(self) -> str:
        """Return what the properties of a workbook say that it is about, besides the name of MIRPS."""
        return self.tr("pledges, refugees, Global Refugee Forum")

    def about(self) -> str:
        """Return the name of the sheet about the workbook."""
        return self.tr("About")

    def headings(self, columns: Sequence[Column]) -> tuple[str, ...]:
        """Return the headings of `columns`."""
        is_spanish = self.language is Language.SPANISH
        country = self.tr("Country")
        known: Mapping[str, str] = {
            "id": self.tr("ID"),
            "level": self.tr("Level"),
            "theme": self.tr("Short name of the theme"),
            "theme_name": self.tr("Theme"),
            "country_en": self.tr("Country in English") if is_spanish else country,
            "country_es": country if is_spanish else self.tr("Country in Spanish"),
            "country": self.tr("ISO3"),
            "text": self.tr("Pledge text"),
            "note": self.tr("Catalogue note"),
            "status": self.tr("Status"),
            "updated": self.tr("Updated"),
            "source": self.tr("Source"),
            "line_first": self.tr("First line in source"),
            "line_last": self.tr("Last line in source"),
        }
        return tuple(known[column.name] for column in columns)

    def in_words(self, column: Column, pledge: Pledge) -> Value:
        """Return the cell of `pledge` as a reader of a workbook has it, rather than as data."""
        if column.name == "level":
            return self.tr("Regional") if pledge.level is Level.REGIONAL else self.tr("National")
        if column.name in {"country_en", "country_es"} and not pledge.country:
            return self.tr("MIRPS States together")
        return column.value(pledge, self.language)

    def order(self, order: Order) -> str:
        """Return in words how the pledges are ordered."""
        return {
            Order.DOCUMENT: self.tr("as in the document"),
            Order.RELEVANCE: self.tr("by relevance"),
            Order.COUNTRY: self.tr("by country"),
            Order.ID: self.tr("by ID"),
        }[order]

    def grouping(self, name: str) -> Mapping[str, tuple[str, Value]]:
        """Return the fact that the outline was grouped by “theme” or “country”; nothing for an empty name."""
        said = {"theme": self.tr("by theme"), "country": self.tr("by country")}
        return {"grouping": (self.tr("Grouping"), said[name])} if name else {}

    def facts(
        self, edition: Edition, pledges: int, chosen: str, order: Order, today: date, *, grouping: str
    ) -> Mapping[str, tuple[str, Value]]:
        """Return what an export says of itself: a name for programs → what it is, and its value."""
        return {
            "source": (self.tr("Source"), DocumentWording(self.language).source(edition.source)),
            "edition": (self.tr("Edition"), edition.name(self.language)),
            "selection": (self.tr("Selection"), chosen or self.tr("all pledges")),
            **self.grouping(grouping),
            "order": (self.tr("Order"), self.order(order)),
            "pledges": (self.tr("Number of pledges"), pledges),
            "date": (self.tr("Date"), today.isoformat()),
            "note": (self.tr("Please note"), edition.source.not_exhaustive(self.language)),
            "program": (self.tr("Program"), self.tr("MIRPS Pledges {version}").format(version=__version__)),
        }

    def long_texts(self, count: int) -> tuple[str, str]:
        """Return the fact that `count` pledges take more than one row."""
        said = self.tr("%n pledge(s) go on in the rows below: read them as one text.", "", count)
        return self.tr("Long texts"), said

    def replaced(self, count: int) -> tuple[str, str]:
        """Return the fact that `count` letters of the pledges could not be written."""
        said = self.tr("%n character(s) cannot be kept in this format: “�” stands instead.", "", count)
        return self.tr("Replaced"), said

    def tags(self) -> tuple[str, str]:
        """Return the fact that there are HXL tags."""
        return self.tr("HXL"), self.tr(
            "The second row has the tags of HXL 1.1; cells without a value are empty."
        )

    def apostrophe(self) -> str:
        """Return how texts are kept from being computed, for who reads a CSV by program."""
        return self.tr(
            "A cell that begins with = + - @, a tab or a line break, also after apostrophes, has one "
            "apostrophe more in front, so that no spreadsheet computes it; take it away to have the text "
            "letter for letter."
        )

    def ownership(self, source: Source) -> str:
        """Return whose the texts are, in place of a licence, which they have not."""
        return self.tr(
            "Each pledge text is an official record and belongs to the State that made it, the regional "
            "pledges to the MIRPS States together, the overview they were taken from to who published it "
            "({publisher}). "
            "The MIT licence of the program does not cover those texts. This is no official publication of "
            "the States, UNHCR or the OAS."
        ).format(publisher=source.publisher(self.language))

    def status(self) -> str:
        """Return what the column for the status is for."""
        return self.tr("Stage of implementation: the overview tells none, so it is empty, to be filled in.")
