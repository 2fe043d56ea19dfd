"""The committed catalogue against the source: every text letter for letter, every count."""

import csv
import hashlib
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from mirps_desktop.catalogue.build import build
from mirps_desktop.catalogue.records import Level
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.paths import BUNDLED_CATALOGUE

_DATA = BUNDLED_CATALOGUE.parent
_FINGERPRINTS = list(
    csv.DictReader(Path(__file__).with_name("fingerprints.csv").read_text(encoding="utf-8").splitlines())
)

# The table of the source: national pledges per theme, in the order BLZ CRI SLV GTM HND MEX PAN.
_COUNTS = {
    "asylum": (2, 1, 1, 4, 1, 2, 3),
    "economic-inclusion": (1, 1, 1, 3, 1, 1, 1),
    "statistical-inclusion": (1, 2, 1, 0, 1, 0, 0),
    "local-governance": (0, 0, 0, 1, 1, 1, 0),
}


def test_every_text_is_the_text_of_the_source(catalogue: Catalogue) -> None:
    found = [
        (
            p.id,
            str(p.lines[0]),
            str(p.lines[1]),
            str(len(p.text)),
            hashlib.sha256(p.text.encode()).hexdigest(),
        )
        for p in catalogue.pledges()
    ]
    assert found == [tuple(row.values()) for row in _FINGERPRINTS]


def test_counts_are_those_of_the_source(catalogue: Catalogue) -> None:
    pledges = catalogue.pledges()
    assert Counter(p.level for p in pledges) == {Level.REGIONAL: 4, Level.NATIONAL: 31}
    cells = Counter((p.theme.slug, p.country.iso3) for p in pledges if p.country)
    for slug, counts in _COUNTS.items():
        assert tuple(cells[slug, country.iso3] for country in catalogue.countries) == counts


def test_the_traps_of_the_source(catalogue: Catalogue) -> None:
    cut = catalogue.pledge("GRF-08745")
    assert "by enhancing technical capacities and developing national asylum procedures" in cut.text
    assert cut.lines == (44, 48)
    two = catalogue.pledge("GRF-00629")
    assert len(two.paragraphs) == 2
    assert len(two.text) == 1364
    assert two.paragraphs[1].startswith("Furthermore, experience has shown")
    six = catalogue.pledge("GRF-082327")
    assert "“Toward an Integrated Household Survey System for Costa Rica.”" in six.text
    assert any("Six digits" in note.en for note in six.notes)
    assert [p.id for p in catalogue.pledges() if p.theme.slug == "local-governance"] == [
        "R4", "GRF-08063", "GRF-00629", "GRF-00675",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("pledge_id", "oddity"),
    [
        ("R1", "Multi-Stakeholder"),
        ("R3", "Multistakeholder"),
        ("GRF-07987", "GRF-07996"),
        ("GRF-08024", "GRF-08059"),
        ("GRF-082327", "GRF-09412"),
        ("GRF-00675", "favourable"),
    ],
)
def test_oddities_have_a_note_in_both_languages(catalogue: Catalogue, pledge_id: str, oddity: str) -> None:
    notes = catalogue.pledge(pledge_id).notes
    assert any(oddity in note.en and oddity in note.es for note in notes)


@pytest.mark.parametrize(
    ("pledge", "wording"),
    [
        ("GRF-08059", "aiming to updated and streamlined"),
        ("GRF-08024", "through the training competent courts."),
        ("R3", "forcibly displaced- refugees, asylum seekers"),
        ("GRF-082327", "Statelessness Statistics (EGRIS)"),
        ("R4", "and strengthen coordination"),
        ("GRF-00675", "including the Global Forum on Refugees"),
        ("R2", 'the "Multi-Stakeholder Pledge on Economic Inclusion and Social Protection,"'),
        ("GRF-03542", "“My First Job,”"),
        ("R1", "quality — according to each country's capacity and needs — with"),
    ],
)
def test_odd_wording_stays(catalogue: Catalogue, pledge: str, wording: str) -> None:
    assert wording in catalogue.pledge(pledge).text


def _content(data: bytes) -> tuple[list[str], list[object]]:
    """Return the schema and all rows but the digest, and every word of the search index with its places.

    Not the bytes: versions of SQLite differ in unused places and may in the tables behind the index.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(data)
        connection.execute("UPDATE meta SET value = '' WHERE key = 'content_sha256'")
        dump = [line for line in connection.iterdump() if not line.startswith('INSERT INTO "search_index_')]
        connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, instance)")
        return dump, connection.execute("SELECT * FROM words").fetchall()


def test_committed_catalogue_is_what_the_tables_build() -> None:
    built, committed = _content(build(_DATA)), _content(BUNDLED_CATALOGUE.read_bytes())
    assert built == committed
    assert all(built)


def test_build_gives_the_same_bytes_twice() -> None:
    assert build(_DATA) == build(_DATA)
