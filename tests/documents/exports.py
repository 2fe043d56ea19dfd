"""What the tests of the exports share: an export of some pledges, written and read back."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from openpyxl import Workbook, load_workbook

from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.export import Export, writer
from mirps_desktop.documents.export_options import ExportFormat, ExportOptions
from mirps_desktop.documents.steps import Progress
from mirps_desktop.language import Language

TODAY = date(2026, 11, 24)


def export_of(catalogue: Catalogue, pledges: Sequence[Pledge] | None = None, **details: Any) -> Export:  # noqa: ANN401
    """Return an export of `pledges`, or of all; `details` are those of Export, in English if not told."""
    chosen = catalogue.pledges() if pledges is None else pledges
    language = details.pop("language", Language.ENGLISH)
    return Export(chosen, len(chosen), catalogue.edition, language, TODAY, **details)


def written(export: Export, kind: ExportFormat, progress: Progress | None = None) -> bytes:
    """Return the file."""
    file = io.BytesIO()
    writer(export, kind, progress)(file)
    return file.getvalue()


def workbook(export: Export) -> Workbook:
    """Return the workbook, read back."""
    return load_workbook(io.BytesIO(written(export, ExportFormat.XLSX)))


def seen(cell: object) -> str:
    """Return a text of a workbook as Excel shows it; openpyxl reads `_x000D_` as it stands in the file."""
    return re.sub("_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), str(cell))


def csv_rows(data: bytes, separator: str = ",") -> list[list[str]]:
    """Return the rows of a CSV."""
    return list(
        csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator, strict=True)
    )


def package(data: bytes) -> tuple[dict[str, Any], list[list[str]]]:
    """Return the description and the rows of a data package."""
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert opened.testzip() is None
        assert opened.namelist() == ["pledges.csv", "datapackage.json"]
        return json.loads(opened.read("datapackage.json")), csv_rows(opened.read("pledges.csv"))


def options(columns: Iterable[str] = (), **others: Any) -> ExportOptions:  # noqa: ANN401
    """Return the options with these columns."""
    return ExportOptions(tuple(columns), **others)
