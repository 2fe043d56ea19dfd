"""Pledges as a Frictionless data package: a zip with a CSV and its description, datapackage.json."""

import json
import zipfile
from typing import Any, BinaryIO

from mirps_desktop.catalogue.records import Level
from mirps_desktop.documents.export import Export
from mirps_desktop.documents.export_columns import Column
from mirps_desktop.documents.export_csv import write_rows
from mirps_desktop.documents.export_wording import ExportWording
from mirps_desktop.documents.steps import Progress
from mirps_desktop.documents.utf8_writer import Utf8Writer

_TABLE = "pledges.csv"
_OLDEST = 1980  # a zip knows no earlier year, whatever the clock says


def write(file: BinaryIO, export: Export, progress: Progress | None) -> None:
    """Write `export` into `file`; HXL tags stand in the description, since the table has one header row."""
    day = (max(export.today.year, _OLDEST), export.today.month, export.today.day, 0, 0, 0)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        with package.open(_entry(_TABLE, day), "w", force_zip64=True) as table:
            replaced = write_rows(table.write, export, progress)
        with package.open(_entry("datapackage.json", day), "w") as described:
            content = _description(export, replaced)
            Utf8Writer(described.write).write(json.dumps(content, ensure_ascii=False, indent=2) + "\n")


def _entry(name: str, day: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, day)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _description(export: Export, replaced: int) -> dict[str, object]:
    """Return the content of datapackage.json; so many letters were `replaced` in the table."""
    wording, source = ExportWording(export.language), export.edition.source
    facts = export.facts
    said = [*facts.values(), *([wording.replaced(replaced)] if replaced else [])]
    schema: dict[str, object] = {
        "fields": [_field(column, export, heading) for column, heading in _headed(export)],
        "missingValues": [""],
    }
    if any(column.name == "id" for column in export.columns):
        schema["primaryKey"] = "id"
    return {
        "profile": "tabular-data-package",
        "name": "mirps-pledges",
        "title": wording.title(),
        "description": "\n".join([*(f"{name}: {value}" for name, value in said), wording.ownership(source)]),
        "created": f"{export.today.isoformat()}T00:00:00Z",
        "sources": [{"title": facts["source"][1]}],
        "contributors": [{"title": source.publisher(export.language), "role": "publisher"}],
        "resources": [
            {
                "name": "pledges",
                "path": _TABLE,
                "title": wording.title(),
                "description": wording.apostrophe(),
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": schema,
            }
        ],
    }


def _headed(export: Export) -> list[tuple[Column, str]]:
    headings = ExportWording(export.language).headings(export.columns)
    return list(zip(export.columns, headings, strict=True))


def _field(column: Column, export: Export, heading: str) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": column.kind, "title": heading}
    if column.name == "status":
        field["description"] = ExportWording(export.language).status()
    if column.name == "level":
        field["constraints"] = {"enum": [*map(str, Level)]}
    if export.options.hxl and column.hxl:
        field["hxl"] = column.hxl
    return field
