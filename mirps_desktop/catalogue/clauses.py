"""A query as SQL: each clause carries its own parameters; they are joined once, at the end."""

from collections.abc import Iterable
from dataclasses import dataclass

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.terms import match_expression, terms


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition in SQL, in its own parentheses, and its parameters."""

    sql: str
    parameters: tuple[object, ...] = ()


def where(clauses: Iterable[Clause]) -> Clause:
    """Return the clauses joined by AND; without any, a condition that always holds."""
    joined = tuple(clauses)
    sql = " AND ".join(f"({clause.sql})" for clause in joined) or "TRUE"
    return Clause(sql, tuple(value for clause in joined for value in clause.parameters))


def text_clauses(query: Query) -> list[Clause]:
    """Return the clauses of the reader's words: none for a text without a letter or digit."""
    searched = terms(query.text)
    if not searched:
        return []
    sql = "pledge_text.id IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)"
    return [Clause(sql, (match_expression(searched),))]


def scope_clauses(query: Query) -> list[Clause]:
    """Return the clauses of what the list is narrowed to."""
    clauses = []
    if query.themes:
        clauses.append(Clause(f"pledge.theme IN ({_marks(query.themes)})", query.themes))
    if query.countries:
        clauses.append(Clause(f"pledge.country IN ({_marks(query.countries)})", query.countries))
    if query.level is not None:
        clauses.append(Clause("pledge.level = ?", (query.level.value,)))
    return clauses


def _marks(values: tuple[str, ...]) -> str:
    return ", ".join("?" * len(values))
