"""The glossary by entries: nothing of the pairs is lost, and each stands in the row of its language."""

import re

from mirps_desktop.catalogue.glossary import Glossary, Pair, Relation, Term
from mirps_desktop.catalogue.glossary_entries import Entry, entries
from mirps_desktop.catalogue.store import Catalogue


def _found(catalogue: Catalogue, relation: Relation, text: str) -> Entry:
    found = [one for one in entries(catalogue.glossary) if (one.relation, one.term.text) == (relation, text)]
    return found[0]


def test_every_pair_is_in_an_entry(catalogue: Catalogue) -> None:
    rows = entries(catalogue.glossary)
    for pair in catalogue.glossary.pairs:
        assert any(
            entry.relation is pair.relation
            and {pair.term.text, pair.other.text} <= set(_terms(entry))
            and pair.note_es in entry.notes.es
            and (pair.confirmed or entry.unconfirmed)
            for entry in rows
        ), pair
    together = [(entry.relation, entry.term) for entry in rows if entry.relation is not Relation.NEVER]
    assert len(together) == len(set(together)) > 400


def _terms(entry: Entry) -> list[str]:
    both = f"{entry.texts.en} · {entry.texts.es}"
    return [part.strip() for part in re.split("[·—≠]", both)]


def test_a_translation_has_all_its_terms(catalogue: Catalogue) -> None:
    entry = _found(catalogue, Relation.TRANSLATION, "forced displacement")
    assert entry.texts.es == "desplazamiento forzado · desplazamiento forzoso"
    assert (entry.unconfirmed, entry.is_confirmed_in_part) == (("desplazamiento forzoso",), True)


def test_an_acronym_stands_in_the_row_of_its_language(catalogue: Catalogue) -> None:
    entry = _found(catalogue, Relation.ACRONYM, "DRER")
    assert entry.texts.en == "Department for Refugee Status Recognition"
    assert entry.texts.es == "DRER — Departamento de Reconocimiento de Estatuto de Refugiado"
    assert (entry.notes.en, entry.unconfirmed) == ("(GT)", ())


def test_what_is_never_the_same(catalogue: Catalogue) -> None:
    never = [entry.texts for entry in entries(catalogue.glossary) if entry.relation is Relation.NEVER]
    assert ("", "trata ≠ tráfico") in [(texts.en, texts.es) for texts in never]
    assert ("smuggling", "≠ trata") in [(texts.en, texts.es) for texts in never]


def test_a_translation_written_from_spanish() -> None:
    spanish, english = Term("es", "asilo"), Term("en", "asylum")
    turned = Pair(Relation.TRANSLATION, spanish, english, False, "", "")
    wrong = Pair(Relation.NEVER, spanish, Term("en", "shelter"), False, "", "")
    first, second = entries(Glossary([turned, wrong]))
    assert (first.term, first.texts.es, first.unconfirmed) == (english, "asilo", ("asilo",))
    assert second.unconfirmed == ("asilo ≠ shelter",)
