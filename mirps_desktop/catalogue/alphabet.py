"""The alphabet of a language, as dictionaries have it, without Qt: what a list of names is sorted by.

Letters count first; accents and then capitals only between words that are the same without them. In Spanish
ñ is a letter of its own after n. Blanks, signs and digits come before letters, in Unicode's usual order.
"""

import unicodedata
from collections.abc import Iterable

from mirps_desktop.catalogue.records import Country
from mirps_desktop.language import Language

_SIGNS = " _-‐‑–—,;:!¡?¿.…·'‘’\"“”«»()[]{}§@*/\\&#%°+±<=>|~$€"
_PLACES = {sign: chr(place) for place, sign in enumerate(_SIGNS, 1)}  # all below the digits
_TILDE = "\u0303"
_AFTER_N = "n\U0010ffff"

Key = tuple[str, str, str]


def sort_key(text: str, language: Language) -> Key:
    """Return what `text` is sorted by among other texts in `language`."""
    letters, accents = [], []
    for letter in unicodedata.normalize("NFD", text):
        if not unicodedata.combining(letter):
            letters.append(_PLACES.get(letter) or letter.casefold())
            accents.append(" ")
        elif language is Language.SPANISH and letter == _TILDE and letters[-1:] == ["n"]:
            letters[-1] = _AFTER_N
        else:
            accents.append(letter)
    return "".join(letters), "".join(accents), text.swapcase()


def by_name(countries: Iterable[Country], language: Language) -> tuple[Country, ...]:
    """Return `countries` sorted by their names in `language`."""
    return tuple(sorted(countries, key=lambda country: sort_key(country.name(language), language)))
