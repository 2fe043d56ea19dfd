"""The description of the tables, `datapackage.json`: read with distrust, since people edit it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from mirps_desktop.problems import Problem, ProblemKind

# What the build reads; the description may have more, never less.
NEEDED = {
    "sources": "id title date publisher_en publisher_es not_exhaustive_en not_exhaustive_es",
    "editions": "id name_en name_es date source",
    "countries": "iso3 iso2 m49 unhcr name_en name_es",
    "themes": "slug name_en name_es",
    "theme_names": "theme kind language name confirmed",
    "pledges": "id edition level theme country line_first line_last language text",
    "notes": "pledge text_en text_es",
    "glossary": "relation language term other_language other confirmed note_en note_es",
}


@dataclass(frozen=True, slots=True)
class Field:
    """A column and its rules; an empty `enum` allows every value."""

    name: str
    type: str
    pattern: str
    enum: tuple[str, ...]
    required: bool
    unique: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """Values of `column` are among those of `target_column` in the table `target`."""

    column: str
    target: str
    target_column: str


@dataclass(frozen=True, slots=True)
class Schema:
    """What the description says of one table."""

    fields: tuple[Field, ...]
    references: tuple[Reference, ...]


# The catalogue rests on these, whatever the description says.
_ALWAYS = {
    "editions": (Reference("source", "sources", "id"),),
    "theme_names": (Reference("theme", "themes", "slug"),),
    "pledges": (
        Reference("edition", "editions", "id"),
        Reference("theme", "themes", "slug"),
        Reference("country", "countries", "iso3"),
    ),
    "notes": (Reference("pledge", "pledges", "id"),),
}


def read_schemas(path: Path) -> Mapping[str, Schema]:
    """Return the schema of every table in NEEDED; raises Problem, which names the place in the file."""
    try:
        package = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Problem(ProblemKind.TABLE_MISSING, file=path, reason=error) from error
    except json.JSONDecodeError as error:
        raise _invalid(path, f"JSON, {error.lineno}:{error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise _invalid(path, "JSON") from error
    return _Reader(path).schemas(package)


def _invalid(path: Path, place: str) -> Problem:
    return Problem(ProblemKind.DESCRIPTOR_INVALID, file=path, reason=place)


class _Reader:
    """Takes the description apart; `place` says where in it something is."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def schemas(self, package: object) -> Mapping[str, Schema]:
        resources = {
            str(resource.get("name")): resource
            for resource in self._mappings(self._mapping(package, "JSON").get("resources"), "resources")
        }
        return {table: self._schema(table, resources.get(table)) for table in NEEDED}

    def _schema(self, table: str, resource: object) -> Schema:
        schema = self._mapping(self._mapping(resource, table).get("schema"), f"{table} › schema")
        fields = tuple(
            self._field(table, field)
            for field in self._mappings(schema.get("fields"), f"{table} › schema › fields")
        )
        names = [field.name for field in fields]
        missing = [column for column in NEEDED[table].split() if column not in names]
        if missing or len(set(names)) != len(names):
            self._refuse(f"{table} › schema › fields › {', '.join(missing) or 'name'}")
        keys = self._mappings(schema.get("foreignKeys", []), f"{table} › foreignKeys")
        described = [self._reference(table, key, names) for key in keys]
        return Schema(fields, tuple(dict.fromkeys([*described, *_ALWAYS.get(table, ())])))

    def _field(self, table: str, field: Mapping[str, object]) -> Field:
        name = self._text(field.get("name"), f"{table} › schema › fields › name")
        place = f"{table} › {name}"
        rules = self._mapping(field.get("constraints", {}), f"{place} › constraints")
        pattern = self._text(rules.get("pattern", ""), f"{place} › pattern")
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError):
            self._refuse(f"{place} › pattern: {pattern}")
        enum = rules.get("enum", [])
        if not isinstance(enum, list):
            self._refuse(f"{place} › enum")
        values = tuple(self._text(value, f"{place} › enum") for value in enum)
        required, unique = (
            self._switch(rules.get(rule, False), f"{place} › {rule}") for rule in ("required", "unique")
        )
        return Field(
            name, self._text(field.get("type", ""), f"{place} › type"), pattern, values, required, unique
        )

    def _reference(self, table: str, key: Mapping[str, object], columns: list[str]) -> Reference:
        place = f"{table} › foreignKeys"
        reference = self._mapping(key.get("reference"), f"{place} › reference")
        column = self._text(key.get("fields"), f"{place} › fields")
        target = self._text(reference.get("resource"), f"{place} › resource")
        target_column = self._text(reference.get("fields"), f"{place} › fields")
        if target not in NEEDED:
            self._refuse(f"{place} › resource: {target}")
        if column not in columns or target_column not in NEEDED[target].split():
            self._refuse(f"{place} › fields: {column}, {target_column}")
        return Reference(column, target, target_column)

    def _mapping(self, value: object, place: str) -> Mapping[str, object]:
        return value if isinstance(value, dict) else self._refuse(place)

    def _mappings(self, value: object, place: str) -> list[Mapping[str, object]]:
        if not isinstance(value, list):
            self._refuse(place)
        return [self._mapping(each, place) for each in value]

    def _text(self, value: object, place: str) -> str:
        return value if isinstance(value, str) else self._refuse(place)

    def _switch(self, value: object, place: str) -> bool:
        return value if isinstance(value, bool) else self._refuse(place)

    def _refuse(self, place: str) -> NoReturn:
        raise _invalid(self._path, place)
