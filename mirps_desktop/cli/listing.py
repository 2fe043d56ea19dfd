"""`mirps search` and `mirps show`: pledges on standard output."""

import argparse
import json
import sys
import textwrap

from mirps_desktop.catalogue.query import Hit, Query, Results
from mirps_desktop.catalogue.records import Level, Pledge
from mirps_desktop.catalogue.snippet import snippet
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.wording import CommandWording
from mirps_desktop.documents.clipping import Clipping


def query_of(arguments: argparse.Namespace, catalogue: Catalogue, text: str) -> Query:
    """Return the query that the filter options ask for; raises Problem for an unknown name."""
    return Query(
        text,
        tuple(catalogue.theme(name).slug for name in arguments.theme),
        tuple(catalogue.country(name).iso3 for name in arguments.country),
        Level(arguments.level) if arguments.level else None,
    )


def search(arguments: argparse.Namespace, catalogue: Catalogue, wording: CommandWording) -> None:
    """Print what matches, for a person or as JSON."""
    results = catalogue.search(query_of(arguments, catalogue, " ".join(arguments.query)))
    if arguments.json:
        _print(json.dumps(_answer(results), ensure_ascii=False, indent=2))
        return
    for hit in results.hits:
        _print(_entry(hit, wording))
    _print(wording.found(len(results.hits)))


def show(arguments: argparse.Namespace, catalogue: Catalogue, wording: CommandWording) -> None:
    """Print pledges whole: text, notes, source; the text itself letter for letter."""
    pledges = [catalogue.pledge(name) for name in arguments.ids]
    for number, pledge in enumerate(pledges):
        parts = [_head(pledge, wording), pledge.text]
        parts += [f"{wording.note()}: {note(wording.language)}" for note in pledge.notes]
        regional = catalogue.regional_pledge(pledge.theme) if pledge.country else None
        if regional is not None:
            parts.append(wording.supports(regional.id))
        source = pledge.edition.source
        parts.append(wording.source(source.title, Clipping(wording.language).lines(pledge)))
        parts.append(source.not_exhaustive(wording.language))
        _print(("\n\n" if number else "") + "\n\n".join(parts))


def _answer(results: Results) -> dict[str, object]:
    pledges = [
        {
            "id": hit.pledge.id,
            "level": hit.pledge.level.value,
            "theme": hit.pledge.theme.slug,
            "country": hit.pledge.country.iso3 if hit.pledge.country else None,
            "text": hit.pledge.text,
            "matches": [list(span) for span in hit.spans],
        }
        for hit in results.hits
    ]
    return {"query": results.query.text, "total": len(pledges), "pledges": pledges}


def _entry(hit: Hit, wording: CommandWording) -> str:
    text = textwrap.fill(snippet(hit).text, 96, initial_indent="  ", subsequent_indent="  ")
    return f"{_head(hit.pledge, wording)}\n{text}\n"


def _head(pledge: Pledge, wording: CommandWording) -> str:
    origin = Clipping(wording.language).origin(pledge)
    return f"{pledge.id} · {origin} · {pledge.theme.name(wording.language)}"


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")
