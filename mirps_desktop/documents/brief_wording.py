"""The sentences of country briefs, comparisons and the regional overview."""

from datetime import date

from mirps_desktop import __version__
from mirps_desktop.catalogue.records import Edition, Pledge
from mirps_desktop.documents.wording import DocumentWording
from mirps_desktop.wording import Wording


class BriefWording(Wording):
    """What these workbooks say in the language of the document; pledge texts are never among it."""

    # titles
    def briefs_title(self) -> str:
        """Return the title of a workbook of briefs."""
        return self.tr("MIRPS country brief")

    def brief_subtitle(self) -> str:
        """Return the line below the name of the country."""
        return self.tr("Country brief · MIRPS pledges in this overview")

    def comparison(self) -> str:
        """Return the title of a comparison, which is the name of its sheet too."""
        return self.tr("Comparison of countries")

    def comparison_subtitle(self) -> str:
        """Return the line below the title of a comparison."""
        return self.tr("Comparison brief · MIRPS pledges in this overview")

    def overview(self) -> str:
        """Return the name of the sheet with the numbers of pledges."""
        return self.tr("Overview")

    def overview_title(self) -> str:
        """Return the title of the regional overview."""
        return self.tr("Regional overview of the MIRPS pledges")

    def overview_subtitle(self) -> str:
        """Return the line below the title of the regional overview."""
        return self.tr("National pledges in this overview, by theme and country")

    def edition(self, edition: Edition, today: date) -> str:
        """Return the line that tells the Forum, the edition, and the day of the document."""
        return self.tr("{forum} · edition of {edition} · made on {date}").format(
            forum=edition.name(self.language), edition=edition.source.date, date=today.isoformat()
        )

    def footer(self, name: str) -> str:
        """Return the left part of the footer; `name` is a country, or the title of the document."""
        return self.tr("MIRPS pledges – {name}").format(name=name)

    def page(self) -> str:
        """Return the page number of a footer; `&P` and `&N` are filled in by Excel."""
        return DocumentWording(self.language).page()

    # counts
    def theme(self) -> str:
        """Return the heading above the themes."""
        return self.tr("Theme")

    def all_countries(self) -> str:
        """Return the heading above the counts of all countries."""
        return self.tr("All countries")

    def country(self) -> str:
        """Return the heading above the countries."""
        return self.tr("Country")

    def counts(self) -> str:
        """Return the heading above the themes of a brief, which says what is counted beside them."""
        return self.tr("National pledges of the country, and of all countries, in this overview")

    def all_themes(self) -> str:
        """Return what stands beside the sum of all themes."""
        return self.tr("All themes")

    def none_here(self) -> str:
        """Return what stands in place of national pledges where there are none."""
        return self.tr("none in this overview")

    def here(self, count: int) -> str:
        """Return the number of a country's pledges."""
        return self.tr("%n in this overview", "", count) if count else self.none_here()

    def in_all(self, count: int) -> str:
        """Return the number of the national pledges of all countries."""
        return self.tr("%n in all countries in this overview", "", count)

    # pledges
    def continued(self, theme: str) -> str:
        """Return the heading of a theme that goes on on a further page."""
        return self.tr("{theme} (continued)").format(theme=theme)

    def regional_pledge(self) -> str:
        """Return what a regional pledge is called."""
        return self.tr("Regional pledge")

    def notes(self) -> str:
        """Return the heading above the notes of a theme."""
        return self.tr("Catalogue notes")

    def to(self, name: str) -> str:
        """Return what a click on a link to a pledge or a theme does."""
        return self.tr("To {name}").format(name=name)

    # what a focal point fills in
    def stage(self) -> str:
        """Return the label of the line for the stage of a pledge."""
        return self.tr("Stage")

    def stages(self) -> tuple[str, ...]:
        """Return the stages that are offered, those of the UNHCR pledge database; without commas."""
        return (self.tr("Planning stage"), self.tr("In progress"), self.tr("Fulfilled"))

    def remarks(self) -> str:
        """Return the label of the lines for remarks."""
        return self.tr("Remarks")

    # the tables of the regional overview
    def regional_pledges(self) -> str:
        """Return the name of the sheet with the regional pledges."""
        return self.tr("Regional pledges")

    def pledges(self) -> str:
        """Return the name of the sheet with all pledges."""
        return self.tr("Pledges")

    def columns(self) -> tuple[str, ...]:
        """Return the headings of the tables: ID, level, theme, country, text, note."""
        return (
            self.tr("ID"),
            self.tr("Level"),
            self.tr("Theme"),
            self.country(),
            self.tr("Pledge text"),
            self.tr("Catalogue note"),
        )

    def level(self, *, is_regional: bool) -> str:
        """Return who makes a pledge."""
        return self.tr("Regional") if is_regional else self.tr("National")

    def together(self) -> str:
        """Return what stands in place of a country for a regional pledge."""
        return self.tr("MIRPS States together")

    def to_matrix(self) -> str:
        """Return what a click on a theme or a country of a table does."""
        return self.tr("Back to the overview")

    # the source
    def closing(self, edition: Edition) -> tuple[str, str]:
        """Return the sentences at the end of every document: what it leaves out, and where it comes from."""
        source = self.tr(
            "Source: {source}. Pledge texts are reproduced letter for letter. "
            "Made with MIRPS Pledges {version}."
        ).format(source=DocumentWording(self.language).source(edition.source), version=__version__)
        return edition.source.not_exhaustive(self.language), source

    def notes_of(self, pledge: Pledge) -> list[str]:
        """Return the catalogue notes of `pledge`."""
        return [note(self.language) for note in pledge.notes]
