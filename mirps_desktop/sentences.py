"""Every problem of the world as one sentence: what is wrong, where, and what to do."""

from collections import defaultdict

from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.wording import Wording

Kind = ProblemKind


class Sentences(Wording):
    """Says a `Problem` in the reader's language."""

    def of(self, problem: Problem) -> str:
        """Return the sentence of `problem`, with its details filled in."""
        templates = {
            **self._of_tables(),
            **self._of_catalogues(),
            **self._of_wishes(),
            **self._of_the_machine(),
        }
        details = {name: str(value) for name, value in problem.details.items()}
        return templates[problem.kind].format_map(defaultdict(lambda: "?", details))

    def _of_tables(self) -> dict[ProblemKind, str]:
        return {
            Kind.FOLDER_MISSING: self.tr("There is no folder {file}; name the folder that holds the tables."),
            Kind.TABLE_MISSING: self.tr("The file {file} is missing or cannot be read; put it back."),
            Kind.TABLE_UNREADABLE: self.tr("{file} is not a CSV table ({reason}); save it as CSV in UTF-8."),
            Kind.DESCRIPTOR_INVALID: self.tr("{file} does not describe the tables as needed: {reason}."),
            Kind.WRONG_ENCODING: self.tr(
                "{file}, row {row}, column “{column}”: not UTF-8; save the table as “CSV UTF-8”."
            ),
            Kind.UNKNOWN_COLUMN: self.tr(
                "{file}, row {row}: the column “{column}” is unknown; remove or rename it, or describe it in"
                " datapackage.json."
            ),
            Kind.MISSING_COLUMN: self.tr("{file}, row {row}: the column “{column}” is missing; add it."),
            Kind.WRONG_CELL_COUNT: self.tr(
                "{file}, row {row}: {found} cells where the header has {expected}; check commas and quotes."
            ),
            Kind.EMPTY_VALUE: self.tr("{file}, row {row}, column “{column}”: empty; a value is needed here."),
            Kind.MALFORMED_VALUE: self.tr(
                "{file}, row {row}, column “{column}”: “{value}” is not of the form {expected}."
            ),
            Kind.DUPLICATE_VALUE: self.tr(
                "{file}, row {row}, column “{column}”: “{value}” stands in row"
                " {first_row} already; it must be unique."
            ),
            Kind.UNKNOWN_REFERENCE: self.tr(
                "{file}, row {row}, column “{column}”: “{value}” is not in {target};"
                " correct it or add it there."
            ),
            Kind.CONTROL_CHARACTER: self.tr(
                "{file}, row {row}, column “{column}”: a control character; remove it from the table."
            ),
            Kind.COUNTRY_AND_LEVEL: self.tr(
                "{file}, row {row}, column “{column}”: “{value}” does not fit the"
                " level; a national pledge has a"
                " country, a regional one has none."
            ),
            Kind.LINES_REVERSED: self.tr(
                "{file}, row {row}, column “{column}”: “{value}” is before the first line of the pledge."
            ),
            Kind.TABLES_CONTRADICT: self.tr("The tables in {file} contradict each other: {reason}."),
        }

    def _of_catalogues(self) -> dict[ProblemKind, str]:
        return {
            Kind.CATALOGUE_MISSING: self.tr("There is no catalogue {file}; check the path."),
            Kind.CATALOGUE_UNREADABLE: self.tr("The catalogue {file} cannot be read: {reason}."),
            Kind.NOT_A_CATALOGUE: self.tr("{file} is not a catalogue of this program; choose another file."),
            Kind.NEWER_CATALOGUE: self.tr(
                "{file} was made for a newer version of the program (schema {version}); update the program."
            ),
            Kind.DAMAGED_CATALOGUE: self.tr(
                "The catalogue {file} is damaged or was changed; get a fresh copy, or"
                " build it again with “mirps build”."
            ),
        }

    def _of_wishes(self) -> dict[ProblemKind, str]:
        return {
            Kind.UNKNOWN_PLEDGE: self.tr("There is no pledge {id} in this catalogue; check the ID."),
            Kind.UNKNOWN_THEME: self.tr("There is no theme “{value}”; known themes: {known}."),
            Kind.UNKNOWN_COUNTRY: self.tr("There is no country “{value}”; known countries: {known}."),
            Kind.NO_COUNTRY: self.tr("No country is named; name one or several, or use --all."),
            Kind.TARGET_EXISTS: self.tr(
                "{file} exists already; choose another name, or replace it with --force."
            ),
            Kind.TARGET_UNWRITABLE: self.tr(
                "{file} cannot be written ({reason}); close it in other programs, or choose another place."
            ),
            Kind.TARGET_IS_FOLDER: self.tr("{file} is a folder; name a file."),
            Kind.TARGET_WRONG_TYPE: self.tr("{file} does not end in {suffix}; choose a name that does."),
            Kind.TEXT_TOO_LONG: self.tr(
                "The text of {id} is longer than a cell of Excel can hold (32,767"
                " characters); print its sheet instead."
            ),
        }

    def _of_the_machine(self) -> dict[ProblemKind, str]:
        return {
            Kind.QT_MISSING: self.tr(
                "Qt cannot start ({reason}); on Debian and Ubuntu: apt-get install"
                " libqt6gui6 libgl1 libxcb-cursor0."
                " The command “mirps” works without it."
            ),
            Kind.NO_DISPLAY: self.tr(
                "There is no display to open a window on ({reason}); start it in a"
                " desktop session, or use the"
                " command “mirps”."
            ),
            Kind.NO_FONTS: self.tr(
                "No fonts are installed, every letter would be a box; on Debian and Ubuntu: apt-get install"
                " fonts-dejavu-core."
            ),
        }
