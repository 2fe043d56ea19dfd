"""The table of themes and countries as CSV: a row of names, a row each, and below what it leaves out."""

import codecs
import csv
from typing import BinaryIO

from mirps_desktop.documents.export_csv import guarded
from mirps_desktop.documents.overview_table import OverviewTable
from mirps_desktop.documents.utf8_writer import Utf8Writer


def write(file: BinaryIO, table: OverviewTable, separator: str = ",") -> None:
    """Write `table` into `file`, UTF-8 with the mark by which Excel knows it; notes after an empty row."""
    file.write(codecs.BOM_UTF8)
    rows = csv.writer(
        Utf8Writer(file.write), delimiter=separator, lineterminator="\r\n", quoting=csv.QUOTE_NONNUMERIC
    )
    rows.writerow([guarded(name) for name in (table.corner, *table.columns)])
    for name, cells in table.lines():
        rows.writerow([guarded(name), *(int(text) if text.isdecimal() else guarded(text) for text in cells)])
    rows.writerow([])
    rows.writerows([guarded(note)] for note in table.notes)
