"""Pledges as JSON: what the file is about, then the pledges, one on a line."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from mirps_desktop.documents.cells import unicode_text
from mirps_desktop.documents.export import Export, Progress
from mirps_desktop.documents.export_columns import Value


def write(file: BinaryIO, export: Export, progress: Progress | None) -> None:
    """Write `export` into `file`: objects, or with HXL tags rows, of which the second has the tags."""
    about = {name: value for name, (_, value) in export.facts.items()}
    file.write(b'{\n"about": ' + _json(about) + b',\n"pledges": [')
    lines = _rows(export, progress) if export.options.hxl else _objects(export, progress)
    file.writelines((b",\n" if place else b"\n") + _json(line) for place, line in enumerate(lines))
    file.write(b"\n]\n}\n")


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


def _json(content: object) -> bytes:
    return unicode_text(json.dumps(content, ensure_ascii=False)).encode()
