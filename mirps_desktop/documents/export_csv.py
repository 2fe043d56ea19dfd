"""Pledges as CSV: one row of names, then one row each; what begins like a formula gets an apostrophe."""

import codecs
import csv
import re
from collections.abc import Callable, Iterable
from typing import BinaryIO

from mirps_desktop.documents.export import Export
from mirps_desktop.documents.export_columns import Value
from mirps_desktop.documents.steps import Progress
from mirps_desktop.documents.utf8_writer import Utf8Writer

# OWASP's list: where a spreadsheet starts to compute. Apostrophes before it count, so that taking one away
# from such a cell always gives the text back.
_LIVE = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def write(file: BinaryIO, export: Export, progress: Progress | None) -> None:
    """Write `export` into `file` as UTF-8 with the mark by which Excel knows it."""
    file.write(codecs.BOM_UTF8)
    tags = [[column.hxl for column in export.columns]] if export.options.hxl else []
    write_rows(file.write, export, progress, above=tags, separator=export.options.separator.character)


def write_rows(
    write_bytes: Callable[[bytes], object],
    export: Export,
    progress: Progress | None,
    *,
    above: Iterable[list[str]] = (),
    separator: str = ",",
) -> int:
    """Write the names of the columns, the rows `above`, and the pledges, in UTF-8.

    Return how many letters were replaced, because UTF-8 cannot have them.
    """
    file = Utf8Writer(write_bytes)
    # Every text is quoted, as OWASP asks, also one with a separator that is not this file's. Programs that
    # expect that one still part all cells but the first of a row: for them there is Separator.SYSTEM.
    table = csv.writer(file, delimiter=separator, lineterminator="\r\n", quoting=csv.QUOTE_NONNUMERIC)
    table.writerow([column.name for column in export.columns])
    table.writerows(above)
    table.writerows(map(guarded, row) for row in export.rows(progress))
    return file.replaced


def guarded(value: Value) -> Value:
    """Return `value` as it stands in the file: a text that would be computed has an apostrophe in front."""
    if isinstance(value, int):
        return value
    return f"'{value}" if _LIVE.match(value) else value
