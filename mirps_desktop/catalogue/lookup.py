"""One pledge, theme or country by what a person calls it."""

from collections.abc import Sequence
from typing import TypeVar

from mirps_desktop.catalogue.folding import key
from mirps_desktop.catalogue.pledge_ids import TypedId
from mirps_desktop.catalogue.pledge_reader import PledgeReader
from mirps_desktop.catalogue.records import Country, Pledge, Theme
from mirps_desktop.problems import Problem, ProblemKind

_Named = TypeVar("_Named", Theme, Country)


def pledge(reader: PledgeReader, text: str) -> Pledge:
    """Return the pledge whose ID `text` is, in any form; raises Problem UNKNOWN_PLEDGE."""
    wanted = key(text).replace(" ", "")
    found = reader.first("pledge.id", text, wanted.upper())
    typed = TypedId.read(wanted)
    if found is None and typed and typed.digits:
        found = reader.first("pledge.id", *typed.national)
    if found is None:
        raise Problem(ProblemKind.UNKNOWN_PLEDGE, id=text)
    return found


def theme(themes: Sequence[Theme], text: str) -> Theme:
    """Return the theme that has `text` as its slug or one of its names; raises Problem UNKNOWN_THEME."""
    known = ", ".join(one.slug for one in themes)
    return _named(themes, text, Problem(ProblemKind.UNKNOWN_THEME, value=text, known=known))


def country(countries: Sequence[Country], text: str) -> Country:
    """Return the country by ISO3 or its name in either language; raises Problem UNKNOWN_COUNTRY."""
    known = ", ".join(one.iso3 for one in countries)
    return _named(countries, text, Problem(ProblemKind.UNKNOWN_COUNTRY, value=text, known=known))


def _named(records: Sequence[_Named], text: str, unknown: Problem) -> _Named:
    wanted = key(text)
    for one in records:
        if wanted in map(key, one.names):
            return one
    raise unknown
