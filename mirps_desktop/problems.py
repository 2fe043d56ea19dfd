"""The world's errors: bad input, damaged files, full disks. Our own errors are plain exceptions.

The core raises a kind and its details; `mirps_desktop.sentences` says them in the reader's language.
"""

from enum import StrEnum, auto


class ProblemKind(StrEnum):
    """Everything that can go wrong for a reader, one sentence each."""

    # tables
    FOLDER_MISSING = auto()
    TABLE_MISSING = auto()
    TABLE_UNREADABLE = auto()
    DESCRIPTOR_INVALID = auto()
    WRONG_ENCODING = auto()
    UNKNOWN_COLUMN = auto()
    MISSING_COLUMN = auto()
    EMPTY_ROW = auto()
    WRONG_CELL_COUNT = auto()
    EMPTY_VALUE = auto()
    MALFORMED_VALUE = auto()
    DUPLICATE_VALUE = auto()
    UNKNOWN_REFERENCE = auto()
    CONTROL_CHARACTER = auto()
    COUNTRY_AND_LEVEL = auto()
    LINES_REVERSED = auto()
    PARAGRAPH_BREAK = auto()
    SAME_NUMBER = auto()
    SECOND_REGIONAL = auto()
    NO_ROWS = auto()
    SEVERAL_EDITIONS = auto()
    TABLES_CONTRADICT = auto()
    TERMS_JOINED = auto()
    # catalogue files
    CATALOGUE_MISSING = auto()
    CATALOGUE_UNREADABLE = auto()
    NOT_A_CATALOGUE = auto()
    NEWER_CATALOGUE = auto()
    OLDER_CATALOGUE = auto()
    DAMAGED_CATALOGUE = auto()
    BUNDLED_CATALOGUE_DAMAGED = auto()
    KEPT_COPY_DAMAGED = auto()
    CATALOGUE_TOO_LARGE = auto()
    UNRULY_CATALOGUE = auto()
    # what a reader asks for
    UNKNOWN_PLEDGE = auto()
    UNKNOWN_THEME = auto()
    UNKNOWN_COUNTRY = auto()
    NO_COUNTRY = auto()
    COMPARISON_SIZE = auto()
    UNKNOWN_EXPORT_COLUMN = auto()
    NO_SUCH_PAGE = auto()
    # files that are written
    TARGET_EXISTS = auto()
    TARGET_UNWRITABLE = auto()
    NO_ROOM_ASIDE = auto()
    TARGET_IS_FOLDER = auto()
    TARGET_LOCKED = auto()
    TARGET_WRONG_TYPE = auto()
    TARGET_UNKNOWN_TYPE = auto()
    TEXT_TOO_LONG = auto()
    OUTPUT_UNWRITABLE = auto()
    # the machine
    QT_MISSING = auto()
    UNKNOWN_PLATFORM = auto()
    NO_DISPLAY = auto()
    NO_FONTS = auto()


class Problem(Exception):  # noqa: N818 — an error of the world, not of the program
    """Something that the reader can mend; `details` fill the sentence of `kind`."""

    def __init__(self, kind: ProblemKind, **details: object) -> None:
        super().__init__(kind, details)
        self.kind = kind
        self.details = details
