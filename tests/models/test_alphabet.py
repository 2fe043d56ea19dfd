"""The alphabet without Qt is that of Qt, whose rules come from Unicode."""

from functools import cmp_to_key

import pytest
from PySide6.QtCore import QCollator, QLocale

from mirps_desktop.catalogue.alphabet import by_name, sort_key
from mirps_desktop.catalogue.records import Country, LocalText
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.language import Language

_WORDS = """
nz ñandú na nu Nu N n Ñ ñ O México Mexico mexicano Medio zona Zona área area Ártico él el elección
co-operation cooperation ONU onu ola 3x 12 R1 “quoted” (paren) a–b a-b ab a/b a.b a,b ch ci cz ll lm lz
ç ü u uz São Sao Saz pingüino pinguino PINGÜINO año ano ano. caña cana canal cañada
"""
_NAMES = (
    "El Salvador",
    "Elba",
    "co operation",
    "Países Bajos",
    "Panamá",
    "a b",
    "Côte d’Ivoire",
    "Costa Rica",
)


@pytest.mark.parametrize("language", Language)
def test_it_is_the_alphabet_of_qt(catalogue: Catalogue, language: Language) -> None:
    texts = {*_WORDS.split(), *_NAMES}
    texts |= {name for one in catalogue.countries for name in one.names}
    texts |= {name for one in catalogue.themes for name in one.names}
    texts |= {term.text for pair in catalogue.glossary.pairs for term in (pair.term, pair.other)}
    collator = QCollator(QLocale(language.value))
    expected = sorted(sorted(texts), key=cmp_to_key(collator.compare))
    assert sorted(sorted(texts), key=lambda text: sort_key(text, language)) == expected
    assert len(texts) > 500


def test_the_letters_of_spanish() -> None:
    words = ["ñandú", "nube", "oso", "Ñu", "nácar", "nacer"]
    spanish = sorted(words, key=lambda word: sort_key(word, Language.SPANISH))
    assert spanish == ["nácar", "nacer", "nube", "ñandú", "Ñu", "oso"]
    english = sorted(words, key=lambda word: sort_key(word, Language.ENGLISH))
    assert english == ["nácar", "nacer", "ñandú", "Ñu", "nube", "oso"]


def test_countries_follow_the_language() -> None:
    names = (("Germany", "Alemania"), ("Spain", "España"), ("United States", "Estados Unidos"))
    countries = [
        Country(english[:3].upper(), "", "", "", LocalText(english, spanish), place)
        for place, (english, spanish) in enumerate((*names, ("Austria", "Austria")), 1)
    ]
    assert [one.name.en for one in by_name(countries, Language.ENGLISH)][:2] == ["Austria", "Germany"]
    assert [one.name.es for one in by_name(countries, Language.SPANISH)][:2] == ["Alemania", "Austria"]
