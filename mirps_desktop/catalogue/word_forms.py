"""Other spellings and numbers of a word: what a reader may type for it, folded.

They are made when the catalogue is built, so that a keystroke costs no rules: “labour” stands beside
“labor”, “policies” beside “policy”.
"""

import re
from functools import lru_cache

# British ↔ American. Each pattern has one group that is replaced by each of the endings after it.
_SPELLINGS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern), endings)
    for pattern, endings in (
        (r"^\w{2,}i([sz])(?:e|ed|er|ers|es|ing|ation|ations|able)$", ("s", "z")),
        (r"^(?:anal|paral|catal)y([sz])(?:e|ed|er|ers|es|ing)$", ("s", "z")),
        (r"^(?:un|dis)?(?:lab|fav|col|neighb|behavi|hon|harb|hum|endeav|rum|vig|arm)(ou?)r", ("o", "ou")),
        (r"^program(|me)(?:s?)$", ("", "me")),
        (r"^(?:cent|theat|lit|fib|met)(re|er)s?$", ("re", "er")),
        (r"^(?:def|lic|off|pret)en([cs])e", ("c", "s")),
        (r"^practi([cs])(?:e|es|ed|ing)$", ("c", "s")),
        (r"^(?:travel|cancel|model|label|counsel|signal|channel)(l?)(?:ed|ing|ers?|ors?)$", ("", "l")),
        (r"^(?:enro|fulfi|insta)(ll?)(?:s?|ments?)$", ("l", "ll")),
        (r"^(?:dial|catal|anal)og(|ue)s?$", ("", "ue")),
        (r"^(?:judg|acknowledg)(e?)ments?$", ("", "e")),
        (r"^(?:toward)(s?)$", ("", "s")),
        (r"^gr([ae])y$", ("a", "e")),
    )
)  # fmt: skip
_SPELT_TWO_WAYS = re.compile("|".join(f"(?:{pattern.pattern})" for pattern, _ in _SPELLINGS))
_PLURALS = {
    "child": "children", "man": "men", "woman": "women", "foot": "feet", "analysis": "analyses",
    "crisis": "crises", "basis": "bases", "criterion": "criteria", "index": "indices", "life": "lives",
    "half": "halves", "self": "selves", "census": "censuses", "status": "statuses", "focus": "focuses",
    "campus": "campuses", "virus": "viruses", "consensus": "consensuses", "bus": "buses", "pais": "paises",
    "interes": "intereses", "mes": "meses", "juez": "jueces",
}  # fmt: skip
_SINGULARS = {plural: singular for singular, plural in _PLURALS.items()}
_SHORTEST = 3
_HISSING = ("ss", "x", "z", "ch", "sh")


def forms(word: str, language: str) -> frozenset[str]:
    """Return the other forms of the folded `word` of a text in `language` (such as "en")."""
    if len(word) < _SHORTEST or not word.isalpha():
        return frozenset()
    found = set()
    for spelling in _spellings(word):
        singular = _singular(spelling, language)
        found |= {spelling, singular}
        for same in _spellings(singular):
            found |= {same, _plural(same, language)}
    return frozenset(found - {word})


@lru_cache(maxsize=4096)
def canonical(word: str, language: str) -> str:
    """Return one form for all numbers and spellings of the folded `word`, to compare terms by."""
    if language == "es":
        return _spanish_key(word)
    return min(_spellings(_singular(word, language)))


def _spanish_key(word: str) -> str:
    """Return what a Spanish singular and its plural have in common; it need not be a word."""
    word = _SINGULARS.get(word, word)
    if word in _PLURALS or len(word) <= _SHORTEST:
        return word
    if word.endswith(("ces", "yes")):
        return word[:-3] + ("z" if word.endswith("ces") else "y")
    return word.removesuffix("s").removesuffix("e")


def _spellings(word: str) -> set[str]:
    found = {word}
    if not _SPELT_TWO_WAYS.search(word):
        return found
    for pattern, endings in _SPELLINGS:
        if match := pattern.search(word):
            start, end = match.span(1)
            found |= {word[:start] + ending + word[end:] for ending in endings}
    return found


def _singular(word: str, language: str) -> str:
    """Return the singular of `word`; `word` itself if it is one, or too short to tell."""
    if word in _SINGULARS:
        return _SINGULARS[word]
    if (
        word in _PLURALS
        or len(word) <= _SHORTEST
        or not word.endswith("s")
        or word.endswith(("ss", "us", "is"))
    ):
        return word
    if language == "es":
        if word.endswith("ces"):
            return word[:-3] + "z"
        return word[:-2] if re.search("[lnrdj]es$", word) and len(word) > _SHORTEST + 2 else word[:-1]
    if word.endswith("ies") and len(word) > _SHORTEST + 1:
        return word[:-3] + "y"
    return word[:-2] if word[:-2].endswith(_HISSING) else word[:-1]


def _plural(word: str, language: str) -> str:
    if word in _PLURALS:
        return _PLURALS[word]
    if language == "es":
        if word.endswith("z"):
            return word[:-1] + "ces"
        return word + ("es" if re.search("[lnrdj]$", word) else "s")
    if re.search("[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith((*_HISSING, "s")) else "s")
