"""`mirps search` and `mirps show`."""

import argparse
import shutil
import textwrap
from collections.abc import Sequence

from mirps_desktop.catalogue.advice import Advice
from mirps_desktop.catalogue.query import Hit, Results
from mirps_desktop.catalogue.records import Pledge
from mirps_desktop.catalogue.snippet import snippet
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.cli.answers import as_json, explained, reasons
from mirps_desktop.cli.selection import join_ids, query
from mirps_desktop.documents.clipping import Clipping
from mirps_desktop.language import Language
from mirps_desktop.wording import Wording

_WIDEST = 100
_NARROWEST = 40


class FindWording(Wording):
    """What the commands say around the pledges."""

    def total(self, found: int, in_scope: int) -> str:
        """Return the headline of a list."""
        if not found:
            return self.tr("No pledge matches.")
        return self.tr("{found} of %n pledge(s) in this overview", "", in_scope).format(found=found)

    def note(self, text: str) -> str:
        """Return a note of the catalogue, marked as such."""
        return self.tr("Catalogue note: {text}").format(text=text)

    def supports(self, pledge: Pledge) -> str:
        """Return the heading above a regional pledge."""
        return self.tr("Supports the regional pledge {id}:").format(id=pledge.id)

    def source(self, title: str, date: str, lines: str) -> str:
        """Return where a pledge was taken from."""
        return self.tr("Source: {title} ({date}), {lines}").format(title=title, date=date, lines=lines)


def search(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> int:
    """Print the pledges that match, or how they were looked for; return the exit status."""
    results = catalogue.search(query(arguments, arguments.words, catalogue, language))
    advice = catalogue.advice(results)
    if arguments.explain and not arguments.json:
        print(explained(catalogue, results, advice, language))
        return 0
    hits = list(catalogue.hits(results))
    if arguments.json:
        steps = catalogue.steps(results) if arguments.explain else None
        print(as_json(results, hits, advice, steps))
    else:
        print(_listed(results, hits, advice, language))
    return 0


def _listed(results: Results, hits: Sequence[Hit], advice: Advice, language: Language) -> str:
    clipping, width = Clipping(language), shutil.get_terminal_size().columns
    blocks = ["\n".join([FindWording(language).total(results.total, results.in_scope),
                         *reasons(results, advice, language)])]  # fmt: skip
    blocks += [_entry(hit, clipping, max(_NARROWEST, min(width, _WIDEST))) for hit in hits]
    return "\n\n".join(blocks)


def _entry(hit: Hit, clipping: Clipping, width: int) -> str:
    body = textwrap.fill(
        snippet(hit).text,
        width,
        initial_indent="    ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return f"{_head(hit.pledge, clipping)}\n{body}"


def _head(pledge: Pledge, clipping: Clipping) -> str:
    return f"{pledge.id} · {clipping.origin(pledge)} · {pledge.theme.name(clipping.language)}"


def show(arguments: argparse.Namespace, catalogue: Catalogue, language: Language) -> int:
    """Print pledges in full, all of them or (Problem UNKNOWN_PLEDGE) none; return the exit status."""
    pledges = [catalogue.pledge(word) for word in join_ids(arguments.words)]
    blocks = [_full(pledge, regional, language) for pledge, regional in catalogue.with_regional(pledges)]
    print("\n\n\n".join([*blocks, catalogue.edition.source.not_exhaustive(language)]))
    return 0


def _full(pledge: Pledge, regional: Pledge | None, language: Language) -> str:
    """Return all there is to `pledge`; texts are not wrapped: they are records, letter for letter."""
    wording, clipping, source = FindWording(language), Clipping(language), pledge.edition.source
    parts = [_head(pledge, clipping), pledge.text]
    parts += [wording.note(note(language)) for note in pledge.notes]
    if regional:
        parts.append(f"{wording.supports(regional)}\n{regional.text}")
    parts.append(wording.source(source.title, source.date, clipping.lines(pledge)))
    return "\n\n".join(parts)
