"""Problem → one sentence in the reader's language: what is wrong, where, and what to do."""

from collections.abc import Mapping

from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind
from mirps_desktop.reasons import Reasons
from mirps_desktop.visible import visible
from mirps_desktop.wording import Wording

_LONGEST = 200


class _Details(dict[str, str]):
    """Details of a problem; one that was not given is shown as a question mark."""

    def __missing__(self, name: str) -> str:
        return "?"


class Sentences(Wording):
    """Says what went wrong."""

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._reasons = Reasons(language)

    def of(self, problem: Problem) -> str:
        """Return the sentence for `problem`, on one line; details that are missing raise nothing."""
        given = {"advice": self._reasons.advice(problem.details.get("reason")), **problem.details}
        details = _Details({name: self._shown(name, value) for name, value in given.items()})
        return self.all()[problem.kind].format_map(details)

    def all(self) -> Mapping[ProblemKind, str]:
        """Return the sentence of every kind, with its places still to be filled."""
        return {
            **self._tables(),
            **self._cells(),
            **self._catalogues(),
            **self._requests(),
            **self._targets(),
            **self._machine(),
        }

    def _shown(self, name: str, value: object) -> str:
        """Return a detail on one line: what cannot be seen is escaped, long values are cut."""
        seen = visible(self._reasons.of(value))
        return seen if name == "file" or len(seen) <= _LONGEST else seen[:_LONGEST] + "…"

    def _tables(self) -> Mapping[ProblemKind, str]:
        return {
            ProblemKind.FOLDER_MISSING: self.tr(
                "There is no folder {file}; give the folder that holds the tables."
            ),
            ProblemKind.TABLE_MISSING: self.tr("The table {file} cannot be opened ({reason}); put it back."),
            ProblemKind.TABLE_UNREADABLE: self.tr(
                "{file}, row {row}: the table cannot be read as CSV ({reason}); correct it or save it again."
            ),
            ProblemKind.DESCRIPTOR_INVALID: self.tr(
                "The description {file} is not valid ({reason}); correct it."
            ),
            ProblemKind.WRONG_ENCODING: self.tr(
                "{file}, row {row}, column {column}: the text is not UTF-8; save the table as UTF-8 CSV."
            ),
            ProblemKind.UNKNOWN_COLUMN: self.tr(
                "{file}, row {row}: the column “{column}” is not in datapackage.json; "
                "remove it or describe it there."
            ),
            ProblemKind.MISSING_COLUMN: self.tr(
                "{file}, row {row}: the column “{column}” is missing; add it."
            ),
            ProblemKind.WRONG_CELL_COUNT: self.tr(
                "{file}, row {row}: {found} cells where the header has {expected}; "
                "look for a missing comma or quotation mark."
            ),
            ProblemKind.EMPTY_ROW: self.tr("{file}, row {row}: the row is empty; remove it."),
            ProblemKind.NO_ROWS: self.tr("{file} has nothing below its header; fill in at least one row."),
            ProblemKind.SEVERAL_EDITIONS: self.tr(
                "{file} has {found} editions, and a catalogue of this version holds one; "
                "build each from a folder of its own."
            ),
            ProblemKind.TABLES_CONTRADICT: self.tr(
                "The tables in {file} contradict each other ({reason}); correct them."
            ),
            ProblemKind.TERMS_JOINED: self.tr(
                "In {file} “{term}” and “{other}” find one another through other pairs, "
                "but are said never to; correct the pairs."
            ),
        }

    def _cells(self) -> Mapping[ProblemKind, str]:
        return {
            ProblemKind.EMPTY_VALUE: self.tr(
                "{file}, row {row}, column {column}: a value is missing; fill it in."
            ),
            ProblemKind.MALFORMED_VALUE: self.tr(
                "{file}, row {row}, column {column}: “{value}” is not as expected ({expected}); correct it."
            ),
            ProblemKind.DUPLICATE_VALUE: self.tr(
                "{file}, row {row}, column {column}: “{value}” is in row {first_row} too; keep one of them."
            ),
            ProblemKind.UNKNOWN_REFERENCE: self.tr(
                "{file}, row {row}, column {column}: “{value}” is not in {target}; correct it or add it."
            ),
            ProblemKind.CONTROL_CHARACTER: self.tr(
                "{file}, row {row}, column {column}: the text has a character that cannot be seen "
                "({character}); remove it."
            ),
            ProblemKind.PARAGRAPH_BREAK: self.tr(
                "{file}, row {row}, column {column}: exactly one blank line parts two paragraphs; "
                "correct the line breaks."
            ),
            ProblemKind.SAME_NUMBER: self.tr(
                "{file}, row {row}, column {column}: “{value}” has the same number as “{other}” "
                "in row {first_row}; correct one of them."
            ),
            ProblemKind.SECOND_REGIONAL: self.tr(
                "{file}, row {row}, column {column}: “{value}” has a regional pledge in row {first_row} "
                "already, and there is one per theme; correct the theme or the level."
            ),
            ProblemKind.COUNTRY_AND_LEVEL: self.tr(
                "{file}, row {row}, column {column}: a national pledge needs a country, "
                "and a regional pledge must have none; correct the country or the level."
            ),
            ProblemKind.LINES_REVERSED: self.tr(
                "{file}, row {row}, column {column}: the last line ({value}) is before the first; correct it."
            ),
        }

    def _catalogues(self) -> Mapping[ProblemKind, str]:
        return {
            ProblemKind.CATALOGUE_MISSING: self.tr(
                "There is no catalogue {file}; check the name of the file."
            ),
            ProblemKind.CATALOGUE_UNREADABLE: self.tr(
                "The catalogue {file} cannot be read ({reason}); check that you may open it."
            ),
            ProblemKind.NOT_A_CATALOGUE: self.tr(
                "{file} is not a catalogue of MIRPS pledges; choose another file."
            ),
            ProblemKind.NEWER_CATALOGUE: self.tr(
                "The catalogue {file} was made for a newer version of the program (format {version}); "
                "update the program."
            ),
            ProblemKind.OLDER_CATALOGUE: self.tr(
                "The catalogue {file} was made for an older version of the program (format {version}); "
                "get a new one, or make it again from its tables with “mirps build”."
            ),
            ProblemKind.DAMAGED_CATALOGUE: self.tr(
                "The catalogue {file} is damaged, so nothing of it is shown; get a fresh copy."
            ),
            ProblemKind.BUNDLED_CATALOGUE_DAMAGED: self.tr(
                "The catalogue that comes with the program, {file}, is damaged or missing; "
                "install the program again."
            ),
            ProblemKind.KEPT_COPY_DAMAGED: self.tr(
                "The copy that was kept of {file} is damaged and was taken away; open the catalogue again."
            ),
            ProblemKind.CATALOGUE_TOO_LARGE: self.tr(
                "The catalogue {file} is larger than the {most} MB that can be opened; choose a smaller one."
            ),
            ProblemKind.UNRULY_CATALOGUE: self.tr(
                "The catalogue {file} breaks a rule for pledges ({place}), so nothing of it is shown; "
                "get one that “mirps build” has made."
            ),
        }

    def _requests(self) -> Mapping[ProblemKind, str]:
        return {
            ProblemKind.UNKNOWN_PLEDGE: self.tr(
                "There is no pledge “{id}” in this catalogue; an ID looks like GRF-08057, or R1 to R4 "
                "for regional pledges."
            ),
            ProblemKind.UNKNOWN_THEME: self.tr("There is no theme “{value}”; the themes are {known}."),
            ProblemKind.UNKNOWN_COUNTRY: self.tr(
                "There is no country “{value}” in this catalogue; the countries are {known}."
            ),
            ProblemKind.NO_COUNTRY: self.tr(
                "No country was chosen; name one or several, or give --all for all of them."
            ),
            ProblemKind.COMPARISON_SIZE: self.tr(
                "A comparison takes two to seven countries, not {count}; choose others."
            ),
            ProblemKind.UNKNOWN_EXPORT_COLUMN: self.tr(
                "There is no column “{value}”; the columns are {known}."
            ),
            ProblemKind.NO_SUCH_PAGE: self.tr(
                "None of the pages asked for is there: the last page is {last}; choose others, or all."
            ),
        }

    def _targets(self) -> Mapping[ProblemKind, str]:
        return {
            ProblemKind.TARGET_EXISTS: self.tr(
                "{file} exists already and was not replaced; choose another name, or use --force."
            ),
            ProblemKind.NO_ROOM_ASIDE: self.tr(
                "The folder for temporary files, {folder}, is full; make room there and try again."
            ),
            ProblemKind.TARGET_UNWRITABLE: self.tr("{file} cannot be written ({reason}); {advice}."),
            ProblemKind.OUTPUT_UNWRITABLE: self.tr(
                "What the command says cannot be written ({reason}); send it somewhere else."
            ),
            ProblemKind.TARGET_IS_FOLDER: self.tr("{file} is a folder; choose the name of a file."),
            ProblemKind.TARGET_LOCKED: self.tr(
                "{file} cannot be replaced: it is open in another program, such as Excel, or protected; "
                "close it there, or choose another name."
            ),
            ProblemKind.TARGET_UNKNOWN_TYPE: self.tr(
                "{file} cannot be written: its name must end in one of {suffixes}."
            ),
            ProblemKind.TARGET_WRONG_TYPE: self.tr(
                "{file} cannot be written: its name must end in {suffix}."
            ),
            ProblemKind.TEXT_TOO_LONG: self.tr(
                "The text of {id} is longer than a cell of Excel can hold, so nothing was written; "
                "leave this pledge out."
            ),
        }

    def _machine(self) -> Mapping[ProblemKind, str]:
        return {
            ProblemKind.QT_MISSING: self.tr(
                "Qt cannot be loaded ({reason}); on Debian and Ubuntu install what it needs with "
                "“apt-get install libqt6gui6 libgl1 libxcb-cursor0”, or use the command mirps, "
                "which works without it except for PDF."
            ),
            ProblemKind.UNKNOWN_PLATFORM: self.tr(
                "The window cannot open on the platform “{value}” that QT_QPA_PLATFORM asks for; "
                "unset that variable, or name one of {known}."
            ),
            ProblemKind.NO_DISPLAY: self.tr(
                "There is no display to open a window on ({reason}); start it in a graphical session, "
                "or use the command mirps, which needs none."
            ),
            ProblemKind.NO_FONTS: self.tr(
                "No font was found to write with; install one, on Debian and Ubuntu with "
                "“apt-get install fonts-dejavu-core”."
            ),
        }
