"""Pledges as CSV: one row of names, then one row each; what begins like a formula gets an apostrophe."""

import csv
import io
import re
from collections.abc import Iterable
from typing import BinaryIO

from mirps_desktop.documents.cells import unicode_text
from mirps_desktop.documents.export import Export, Progress
from mirps_desktop.documents.export_columns import Value

# OWASP's list: where a spreadsheet starts to compute. Apostrophes before it count, so that taking one away
# from such a cell always gives the text back.
_LIVE = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def write(file: BinaryIO, export: Export, progress: Progress | None) -> None:
    """Write `export` into `file` as UTF-8 with the mark by which Excel knows it."""
    tags = [[column.hxl for column in export.columns]] if export.options.hxl else []
    write_rows(
        file, export, progress, above=tags, encoding="utf-8-sig", separator=export.options.separator.character
    )


def write_rows(
    file: BinaryIO,
    export: Export,
    progress: Progress | None,
    *,
    above: Iterable[list[str]] = (),
    encoding: str = "utf-8",
    separator: str = ",",
) -> None:
    """Write the names of the columns, the rows `above`, and the pledges; `file` stays open."""
    text = io.TextIOWrapper(file, encoding=encoding, newline="", write_through=False)
    table = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    table.writerow([column.name for column in export.columns])
    table.writerows(above)
    table.writerows(map(guarded, row) for row in export.rows(progress))
    text.flush()
    text.detach()


def guarded(value: Value) -> Value:
    """Return `value` as it stands in the file: a text that would be computed has an apostrophe in front."""
    if isinstance(value, int):
        return value
    safe = unicode_text(value)
    return f"'{safe}" if _LIVE.match(safe) else safe
