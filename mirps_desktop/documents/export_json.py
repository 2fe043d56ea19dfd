"""Pledges as JSON: what the file is about, then the pledges, one on a line."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from mirps_desktop.documents.export import Export
from mirps_desktop.documents.export_columns import Value
from mirps_desktop.documents.export_wording import ExportWording
from mirps_desktop.documents.steps import Progress
from mirps_desktop.documents.utf8_writer import Utf8Writer


def write(file: BinaryIO, export: Export, progress: Progress | None) -> None:
    """Write `export` into `file`: objects, or with HXL tags rows, of which the second has the tags.

    What could not be written as it is, is known only at the end, and said there.
    """
    out = Utf8Writer(file.write)
    out.write(f'{{\n"about": {_json({name: value for name, (_, value) in export.facts.items()})}')
    out.write(',\n"pledges": [')
    lines = _rows(export, progress) if export.options.hxl else _objects(export, progress)
    for place, line in enumerate(lines):
        out.write((",\n" if place else "\n") + _json(line))
    out.write("\n]")
    if out.replaced:
        _, said = ExportWording(export.language).replaced(out.replaced)
        out.write(f',\n"replaced": {_json(said)}')
    out.write("\n}\n")


def _objects(export: Export, progress: Progress | None) -> Iterator[object]:
    names = [column.name for column in export.columns]
    for row in export.rows(progress):
        yield dict(zip(names, map(_value, row), strict=True))


def _rows(export: Export, progress: Progress | None) -> Iterator[object]:
    yield [column.name for column in export.columns]
    yield [column.hxl for column in export.columns]
    for row in export.rows(progress):
        yield [_value(value) for value in row]


def _value(value: Value) -> Value | None:
    """Return `value` as JSON has it: null where there is none."""
    return None if value == "" else value


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False)
