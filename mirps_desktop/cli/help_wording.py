"""The help of `mirps`, and its sentence on wrong arguments."""

from argparse import ArgumentTypeError
from pathlib import Path

from mirps_desktop.documents.page_range import PageRange
from mirps_desktop.wording import Wording


class HelpWording(Wording):
    """What --help says of each command and option; names in capitals stand for values."""

    def program(self) -> str:
        """Return what the program does."""
        return self.tr("Finds, exports and prints the pledges of the MIRPS States, without a display.")

    def search(self) -> str:
        """Return the help of `search`."""
        return self.tr("list the pledges that match")

    def show(self) -> str:
        """Return the help of `show`."""
        return self.tr("show pledges in full")

    def export(self) -> str:
        """Return the help of `export`."""
        return self.tr("export pledges to a workbook, CSV, JSON or data package, as the ending of FILE says")

    def brief(self) -> str:
        """Return the help of `brief`."""
        return self.tr("write a country brief, or several, as Excel workbooks")

    def overview(self) -> str:
        """Return the help of `overview`."""
        return self.tr("write the regional overview, themes by countries, as an Excel workbook")

    def sheets(self) -> str:
        """Return the help of `sheets`."""
        return self.tr("write pledge sheets as PDF")

    def build(self) -> str:
        """Return the help of `build`."""
        return self.tr("make a catalogue from a folder of tables")

    def check(self) -> str:
        """Return the help of `check`."""
        return self.tr("look whether a catalogue is sound, and what it holds")

    def command(self) -> str:
        """Return what stands for a command."""
        return self.tr("COMMAND")

    def file(self) -> str:
        """Return what stands for a file."""
        return self.tr("FILE")

    def folder(self) -> str:
        """Return what stands for a folder."""
        return self.tr("FOLDER")

    def query(self) -> str:
        """Return what stands for a query."""
        return self.tr("QUERY")

    def theme(self) -> str:
        """Return what stands for a theme."""
        return self.tr("THEME")

    def country(self) -> str:
        """Return what stands for a country."""
        return self.tr("COUNTRY")

    def catalogue(self) -> str:
        """Return the help of `catalogue`."""
        return self.tr("use this catalogue instead of the one that comes with the program")

    def language_help(self) -> str:
        """Return the help of `language`."""
        return self.tr("language of what the program says; pledge texts stay as they are")

    def query_help(self) -> str:
        """Return the help of `query`."""
        return self.tr(
            "words to look for, all of them, by their beginnings; also “exact phrases”, -without, "
            "this or that, country:panama, theme:asylum, level:regional, id:8057"
        )

    def theme_help(self) -> str:
        """Return the help of `theme`."""
        return self.tr("only this theme, by its short name or any other; may be repeated")

    def country_help(self) -> str:
        """Return the help of `country`."""
        return self.tr("ISO3 code or name in either language; several are possible")

    def level_help(self) -> str:
        """Return the help of `level`."""
        return self.tr("only regional or only national pledges")

    def order(self) -> str:
        """Return the help of `order`."""
        return self.tr("order of the pledges (document if not given)")

    def no_glossary(self) -> str:
        """Return the help of `no_glossary`."""
        return self.tr("look for the words as typed, without translations and acronyms")

    def explain(self) -> str:
        """Return the help of `explain`."""
        return self.tr("print how the query was read and what each part finds, instead of the pledges")

    def json(self) -> str:
        """Return the help of `json`."""
        return self.tr("print JSON, with all texts and the places of the matches")

    def output(self) -> str:
        """Return the help of `output`."""
        return self.tr("where to write")

    def force(self) -> str:
        """Return the help of `force`."""
        return self.tr("replace files that exist")

    def paper(self) -> str:
        """Return the help of `paper`."""
        return self.tr("size of paper (a4 if not given)")

    def columns(self) -> str:
        """Return what stands for names of columns."""
        return self.tr("COLUMN,…")

    def columns_help(self) -> str:
        """Return the help of `columns`."""
        return self.tr("columns in their order, such as id,country,text; a wrong name lists them all")

    def hxl(self) -> str:
        """Return the help of `hxl`."""
        return self.tr("with HXL tags: a second row, or in a data package by the columns")

    def separator(self) -> str:
        """Return the help of `separator`."""
        return self.tr("what parts the cells of a CSV: a comma, or what the system uses")

    def ids(self) -> str:
        """Return the help of `ids`."""
        return self.tr("ID of a pledge in any form: GRF-08057, 8057, R1")

    def ids_or_words(self) -> str:
        """Return the help of `ids_or_words`."""
        return self.tr("IDs of pledges; other words are looked for, and what matches is added")

    def all(self) -> str:
        """Return the help of `all`."""
        return self.tr("all countries")

    def compare(self) -> str:
        """Return the help of `compare`."""
        return self.tr("one sheet with two to seven countries side by side, on landscape paper")

    def table(self) -> str:
        """Return the help of `--table`."""
        return self.tr("only the table of themes by countries, of what matches QUERY; as CSV too")

    def no_regional(self) -> str:
        """Return the help of `no_regional`."""
        return self.tr("without the regional pledges")

    def no_notes(self) -> str:
        """Return the help of `no_notes`."""
        return self.tr("without catalogue notes")

    def follow_up(self) -> str:
        """Return the help of `follow_up`."""
        return self.tr("with boxes for the stage and remarks of each national pledge")

    def document_language(self) -> str:
        """Return the help of `document_language`."""
        return self.tr("language of the document, where it is not that of the program")

    def pages(self, text: str) -> PageRange | None:
        """Return the pages that an argument names; raises ArgumentTypeError."""
        try:
            return PageRange.read(text)
        except ValueError:
            raise ArgumentTypeError(self.tr("pages are numbers and runs, such as 1-3, 5")) from None

    def pages_help(self) -> str:
        """Return the help of `pages`."""
        return self.tr("only these pages")

    def compact(self) -> str:
        """Return the help of `compact`."""
        return self.tr("several pledges on a page")

    def remarks(self) -> str:
        """Return the help of `remarks`."""
        return self.tr("with lines to write remarks on")

    def tables(self) -> str:
        """Return the help of `tables`."""
        return self.tr("folder with the CSV tables and datapackage.json")

    def checked_file(self) -> str:
        """Return the help of `checked_file`."""
        return self.tr("the catalogue to check")

    def version(self) -> str:
        """Return the help of `version`."""
        return self.tr("show the version")

    def path(self, text: str) -> Path:
        """Return `text` as the path of a file or folder; for argparse, which says what is wrong."""
        if not text:
            raise ArgumentTypeError(self.tr("it needs the name of a file or folder"))
        return Path(text)

    def two_catalogues(self) -> str:
        """Return why `check` cannot go on with two catalogues."""
        return self.tr("FILE and --catalogue name two catalogues; give one of them")

    def words_want_table(self) -> str:
        """Return why words are not taken."""
        return self.tr("words narrow only the table; add --table")

    def interrupted(self) -> str:
        """Return the sentence after Ctrl+C."""
        return self.tr("Interrupted; nothing unfinished was left behind.")

    def unknown(self, words: str) -> str:
        """Return why `words` cannot be understood."""
        return self.tr("unknown: {words}").format(words=words)

    def wrong(self, reason: str) -> str:
        """Return the sentence on wrong arguments."""
        return self.tr("mirps: {reason}; mirps --help shows what there is.").format(reason=reason)
