"""Arguments → the pledges that they choose."""

import argparse
import re
from collections.abc import Sequence

from mirps_desktop.catalogue.query import Order, Query
from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.language import Language
from mirps_desktop.wording import Wording

_ID = re.compile(r"R[0-9]+|(?:GRF[-_ ]*)?[0-9]{4,6}|GRF[-_ ]*[0-9]+", re.IGNORECASE)


class SelectionWording(Wording):
    """What several commands say of the pledges that they were asked for."""

    def nothing_written(self) -> str:
        """Return the sentence for a document of no pledges."""
        return self.tr("No pledge matches; nothing was written.")

    def saved(self, file: object) -> str:
        """Return the sentence that tells where a document is."""
        return self.tr("Saved: {file}").format(file=file)


def query(
    arguments: argparse.Namespace, words: Sequence[str], catalogue: Catalogue, language: Language
) -> Query:
    """Return the filter of the options and the `words`; raises Problem for an unknown theme or country."""
    return Query(
        text=" ".join([*words, *([arguments.query] if arguments.query else [])]).strip(),
        themes=tuple(catalogue.theme(text).slug for text in arguments.theme),
        countries=tuple(catalogue.country(text).iso3 for text in arguments.country),
        level=Level(arguments.level) if arguments.level else None,
        order=Order(arguments.order),
        expand=not arguments.no_glossary,
        language=language,
    )


def split_ids(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the words that look like IDs, and the others; `grf` and `8057` belong together."""
    ids: list[str] = []
    others: list[str] = []
    for word in join_ids(words):
        (ids if _ID.fullmatch(word.strip()) else others).append(word)
    return ids, others


def join_ids(words: Sequence[str]) -> list[str]:
    """Return the words with a lone `grf` and the number after it made one."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1].lower() == "grf" and word.isdecimal():
            joined[-1] += f"-{word}"
        else:
            joined.append(word)
    return joined
