"""What can be chosen about briefs and comparisons."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mirps_desktop.catalogue.records import Country
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language

FEWEST_COMPARED, MOST_COMPARED = 2, 7
"""How many countries a comparison may have: more columns could not be read on the paper."""


class BriefKind(StrEnum):
    """What is made of the countries."""

    WORKBOOK = "workbook"  # a sheet each
    FILES = "files"  # a workbook each
    COMPARISON = "comparison"  # one sheet, a column each


class BriefPart(StrEnum):
    """What a brief may hold besides counts and national pledges."""

    REGIONAL = "regional"
    NOTES = "notes"
    FOLLOW_UP = "follow-up"  # boxes for the stage and remarks of each national pledge


USUAL_PARTS = frozenset({BriefPart.REGIONAL, BriefPart.NOTES})


@dataclass(frozen=True, slots=True)
class BriefOptions:
    """How briefs are made; `language` is that of the document, pledge texts keep their own."""

    language: Language = Language.ENGLISH
    paper: Paper = Paper.A4
    parts: frozenset[BriefPart] = USUAL_PARTS


def may_compare(countries: Sequence[Country]) -> bool:
    """Return whether so many countries can be read side by side."""
    return FEWEST_COMPARED <= len(countries) <= MOST_COMPARED
