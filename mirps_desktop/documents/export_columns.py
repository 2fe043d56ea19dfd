"""The columns of an export: their names, HXL tags, kinds and values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mirps_desktop.catalogue.records import Country, Pledge
from mirps_desktop.language import Language
from mirps_desktop.problems import Problem, ProblemKind

Value = str | int


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is the same in every language; `hxl` is empty where HXL has no tag.

    `kind` is a type of Frictionless, `width` counts units of Excel's columns. `value` gives the cell of a
    pledge as data: empty where there is none.
    """

    name: str
    hxl: str
    width: float
    value: Callable[[Pledge, Language], Value]
    kind: str = "string"


def _country(of: Callable[[Country], str]) -> Callable[[Pledge, Language], Value]:
    return lambda pledge, _: of(pledge.country) if pledge.country else ""


COLUMNS = (
    Column("id", "#activity+code+v_grf", 13.0, lambda pledge, _: pledge.id),
    Column("level", "#activity+type", 11.0, lambda pledge, _: pledge.level.value),
    Column("theme", "#sector+code+v_mirps", 20.0, lambda pledge, _: pledge.theme.slug),
    Column("theme_name", "#sector+name", 21.0, lambda pledge, language: pledge.theme.name(language)),
    Column("country_en", "#country+name+i_en", 15.0, _country(lambda country: country.name.en)),
    Column("country_es", "#country+name+i_es", 15.0, _country(lambda country: country.name.es)),
    Column("country", "#country+code+v_iso3", 8.0, _country(lambda country: country.iso3)),
    Column("text", "#description+i_en", 72.0, lambda pledge, _: pledge.text),
    Column("note", "", 30.0, lambda pledge, language: "\n".join(note(language) for note in pledge.notes)),
    # The overview tells no stage of implementation: a column to fill in.
    Column("status", "#status", 16.0, lambda _pledge, _: ""),
    Column("updated", "#date+updated", 13.0, lambda pledge, _: pledge.edition.source.date, "yearmonth"),
    Column("source", "#meta+source", 36.0, lambda pledge, _: pledge.edition.source.title),
    Column("line_first", "", 13.0, lambda pledge, _: pledge.lines[0], "integer"),
    Column("line_last", "", 13.0, lambda pledge, _: pledge.lines[1], "integer"),
)
_BY_NAME = {column.name: column for column in COLUMNS}


def usual_names(language: Language) -> tuple[str, ...]:
    """Return the names of the columns that are written where none were chosen."""
    country = f"country_{language}"
    return ("id", "level", "theme_name", country, "country", "text", "note", "line_first", "line_last")


def chosen_columns(names: Sequence[str], language: Language) -> tuple[Column, ...]:
    """Return the columns with `names`, each once, or the usual ones; raises Problem UNKNOWN_EXPORT_COLUMN."""
    for name in names:
        if name not in _BY_NAME:
            raise Problem(ProblemKind.UNKNOWN_EXPORT_COLUMN, value=name, known=", ".join(_BY_NAME))
    return tuple(_BY_NAME[name] for name in dict.fromkeys(names or usual_names(language)))
