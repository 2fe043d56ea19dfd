"""Acronyms in the real texts, and what is none."""

import re

import pytest

from mirps_desktop.catalogue.acronyms import acronym_meanings, acronyms
from mirps_desktop.catalogue.glossary import Glossary, Pair, Relation, Term
from mirps_desktop.catalogue.store import Catalogue


def test_every_acronym_of_the_texts_is_known(catalogue: Catalogue) -> None:
    found: dict[str, set[str]] = {}
    for pledge in catalogue.pledges():
        for (start, end), term, meanings in acronyms(pledge.text, catalogue.glossary):
            found.setdefault(pledge.text[start:end], set()).add(term.text)
            assert meanings
    capitals = {
        word for pledge in catalogue.pledges() for word in re.findall(r"\b[A-Z]{2,}s?\b", pledge.text)
    }
    assert set(found) == capitals
    assert found["UMARs"] == {"UMAR"}
    assert found["IDPs"] == found["IDP"] == {"IDP"}
    assert len(capitals) == 11


_MEANINGS = {
    "INEC": "Instituto Nacional de Estadística y Censos · National Institute of Statistics and Censuses",
    "INE": "Instituto Nacional de Estadística",
    "MIRPS": "Marco Integral Regional para la Protección y Soluciones"
    " · Comprehensive Regional Protection and Solutions Framework",
    "IDPs": "internally displaced person · persona desplazada interna",
    "EGRIS": "EGRISS · Expert Group on Refugee, IDP and Statelessness Statistics · Grupo de Expertos sobre"
    " Estadísticas de los Refugiados, los Desplazados Internos y la Apatridia",
}


@pytest.mark.parametrize(("text", "meanings"), _MEANINGS.items())
def test_explanation(catalogue: Catalogue, text: str, meanings: str) -> None:
    (found,) = acronyms(f"(of the {text})", catalogue.glossary)
    assert found.span == (8, 8 + len(text))
    assert found.explanation == f"{text.removesuffix('s')} — {meanings}"


@pytest.mark.parametrize(
    "text", ["ine", "Ine", "INES", "INEs2", "MINE", "OASIS", "GRF-08057", "IDP2", "ÁINE", "asylum", ""]
)
def test_what_is_no_acronym(catalogue: Catalogue, text: str) -> None:
    assert not acronyms(text, catalogue.glossary)


def test_side_by_side(catalogue: Catalogue) -> None:
    text = "OAS-UNHCR, CwC/INE “INEC” _IGM_"
    found = [text[start:end] for (start, end), _term, _meanings in acronyms(text, catalogue.glossary)]
    assert found == ["OAS", "UNHCR", "CwC", "INE", "INEC", "IGM"]


def test_a_glossary_without_acronyms() -> None:
    pair = Pair(Relation.TRANSLATION, Term("en", "asylum"), Term("es", "asilo"), True, "", "")
    for glossary in (Glossary(()), Glossary([pair])):
        assert acronyms("INE", glossary) == ()
        assert not acronym_meanings(glossary)
