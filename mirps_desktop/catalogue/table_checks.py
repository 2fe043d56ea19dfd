"""What holds between the rows of the tables, and no description of single columns can say."""

from collections.abc import Callable
from pathlib import Path

from mirps_desktop.catalogue.tables import Row, Tables
from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind

_LANGUAGES = (
    ("theme_names", "language"),
    ("pledges", "language"),
    ("glossary", "language"),
    ("glossary", "other_language"),
)
_NEVER_EMPTY = ("sources", "editions", "countries", "themes", "pledges")


def check_tables(folder: Path, tables: Tables) -> None:
    """Raise Problem unless the valid `tables` of `folder` make a catalogue together."""
    for name in _NEVER_EMPTY:
        if not tables[name]:
            raise Problem(ProblemKind.NO_ROWS, file=folder / f"{name}.csv")
    if (editions := len(tables["editions"])) > 1:
        raise Problem(ProblemKind.SEVERAL_EDITIONS, file=folder / "editions.csv", found=editions)
    for name, column in _LANGUAGES:
        _check_languages(folder / f"{name}.csv", tables[name], column)
    pledges = folder / "pledges.csv"
    _check_paragraphs(pledges, tables["pledges"])
    _check_numbers(pledges, tables["pledges"])
    regional = [(number, row) for number, row in _numbered(tables["pledges"]) if row["level"] == "regional"]
    _refuse_second(pledges, regional, "theme", _theme_of_edition, ProblemKind.SECOND_REGIONAL)
    notes = list(_numbered(tables["notes"]))
    _refuse_second(folder / "notes.csv", notes, "text_en", _whole, ProblemKind.DUPLICATE_VALUE)


def _numbered(rows: tuple[Row, ...]) -> enumerate[Row]:
    return enumerate(rows, start=2)


def _theme_of_edition(row: Row) -> tuple[str, ...]:
    return row["edition"], row["theme"]


def _whole(row: Row) -> tuple[str, ...]:
    return tuple(row.values())


def _check_languages(path: Path, rows: tuple[Row, ...], column: str) -> None:
    known = [*map(str, Language)]
    for number, row in _numbered(rows):
        if row[column] not in known:
            raise Problem(
                ProblemKind.MALFORMED_VALUE, file=path, row=number, column=column, value=row[column],
                expected=", ".join(known),
            )  # fmt: skip


def _check_paragraphs(path: Path, rows: tuple[Row, ...]) -> None:
    for number, row in _numbered(rows):
        paragraphs = row["text"].split("\n\n")
        if any("\n" in paragraph or not paragraph.strip() for paragraph in paragraphs):
            raise Problem(ProblemKind.PARAGRAPH_BREAK, file=path, row=number, column="text")


def _check_numbers(path: Path, rows: tuple[Row, ...]) -> None:
    """Refuse IDs that are found under one number: the zeros in front do not count."""
    first: dict[tuple[str, str], tuple[int, str]] = {}
    for number, row in _numbered(rows):
        kind, _, digits = row["id"].rpartition("-")
        row_before, before = first.setdefault((kind, digits.lstrip("0")), (number, row["id"]))
        if row_before != number:
            raise Problem(
                ProblemKind.SAME_NUMBER,
                file=path, row=number, column="id", value=row["id"], other=before, first_row=row_before,
            )  # fmt: skip


def _refuse_second(
    path: Path,
    rows: list[tuple[int, Row]],
    column: str,
    key: Callable[[Row], tuple[str, ...]],
    kind: ProblemKind,
) -> None:
    first: dict[tuple[str, ...], int] = {}
    for number, row in rows:
        if (before := first.setdefault(key(row), number)) != number:
            raise Problem(kind, file=path, row=number, column=column, value=row[column], first_row=before)
