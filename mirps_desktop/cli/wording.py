"""What the companion command says, in both languages."""

from mirps_desktop.wording import Wording


class CommandWording(Wording):
    """Help texts and messages of `mirps`."""

    def helps(self) -> dict[str, str]:
        """Return the help text of every command and option, by name."""
        return {
            "mirps": self.tr("The MIRPS pledges on the command line: search, export, brief, print."),
            "search": self.tr("find pledges"),
            "show": self.tr("print pledges whole"),
            "export": self.tr("write pledges to an Excel workbook"),
            "brief": self.tr("write country briefs as Excel workbooks"),
            "sheets": self.tr("write pledge sheets as PDF"),
            "build": self.tr("make a catalogue from tables"),
            "check": self.tr("check a catalogue file"),
            "help": self.tr("show this help"),
            "version": self.tr("show the version"),
            "catalogue": self.tr("the catalogue to read; the bundled one without it"),
            "language": self.tr("language of messages and documents: en or es"),
            "query": self.tr("words that must all occur, or an ID"),
            "theme": self.tr("only this theme (slug or name); may be repeated"),
            "country": self.tr("only this country (ISO3 or name); may be repeated"),
            "level": self.tr("only regional or only national pledges"),
            "json": self.tr("print the answer as JSON"),
            "ids": self.tr("IDs of pledges, in any form"),
            "output": self.tr("the file to write"),
            "output_brief": self.tr("an .xlsx file (a sheet per country) or a folder (a file per country)"),
            "force": self.tr("replace existing files"),
            "countries": self.tr("countries, as ISO3 or by name"),
            "all": self.tr("all countries"),
            "paper": self.tr("paper of the pages: a4 or letter"),
            "compact": self.tr("several pledges per page"),
            "remarks": self.tr("with lines for remarks"),
            "words": self.tr("IDs of pledges, or else words that must all occur"),
            "folder": self.tr("the folder with the tables and datapackage.json"),
            "file": self.tr("the catalogue file to check; the bundled one without it"),
        }

    def bad_arguments(self, command: str, reason: str) -> str:
        """Return the sentence for arguments that were not understood."""
        return self.tr("{reason} See “{command} --help”.").format(command=command, reason=reason)

    def reasons(self) -> dict[str, str]:
        """Return argparse's own messages → the same in the language."""
        return {
            "usage: ": self.tr("usage: "),
            "positional arguments": self.tr("arguments"),
            "options": self.tr("options"),
            "the following arguments are required: %s": self.tr("these arguments are missing: %s"),
            "unrecognized arguments: %s": self.tr("these arguments are unknown: %s"),
            "expected one argument": self.tr("a value is missing"),
            "expected at least one argument": self.tr("at least one value is missing"),
            "argument %(argument_name)s: %(message)s": self.tr("%(argument_name)s: %(message)s"),
            "invalid choice: %(value)r (choose from %(choices)s)": self.tr(
                "%(value)r is not one of %(choices)s"
            ),
        }

    def found(self, total: int) -> str:
        """Return how many pledges were found."""
        return self.tr("%n pledge(s) found in this overview.", "", total)

    def nothing_written(self) -> str:
        """Return the sentence for an export without a pledge."""
        return self.tr("No pledge matches; nothing was written.")

    def written(self, file: object) -> str:
        """Return the sentence for a file that was written."""
        return self.tr("Written: {file}").format(file=file)

    def note(self) -> str:
        """Return the heading of a catalogue note."""
        return self.tr("Catalogue note")

    def supports(self, pledge_id: str) -> str:
        """Return the sentence that names the regional pledge."""
        return self.tr("Supports regional pledge {id}").format(id=pledge_id)

    def source(self, title: str, lines: str) -> str:
        """Return the line that names the source."""
        return self.tr("Source: {title}, {lines}").format(title=title, lines=lines)

    def report(self, **details: object) -> str:
        """Return what a sound catalogue holds."""
        return self.tr(
            "{file} is sound: edition {edition}, schema {version}, {regional}"
            " regional and {national} national"
            " pledges, {themes} themes, {countries} countries, SHA-256 {sha256}"
        ).format(**details)
