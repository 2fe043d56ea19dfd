"""The glossary as a reader looks it up: one entry per term, with everything it is called."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mirps_desktop.catalogue.acronyms import acronym_meanings, explanation
from mirps_desktop.catalogue.glossary import Glossary, Pair, Relation, Term
from mirps_desktop.catalogue.records import LocalText

_BETWEEN = " · "
_NOT_THE_SAME = " ≠ "


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the glossary. `term` is what to look for; `unconfirmed` is what nobody confirmed yet.

    `texts` is the entry in both languages; one of them may be empty. `notes` may be empty, too.
    """

    relation: Relation
    term: Term
    texts: LocalText
    notes: LocalText
    unconfirmed: tuple[str, ...]
    is_confirmed_in_part: bool

    @property
    def is_warning(self) -> bool:
        """Whether it warns of terms that are never the same."""
        return self.relation is Relation.NEVER


def entries(glossary: Glossary) -> tuple[Entry, ...]:
    """Return the pairs of `glossary`, those of one term together, except what is never the same."""
    grouped: dict[tuple[Relation, Term], list[Pair]] = {}
    for pair in glossary.pairs:
        if pair.relation is not Relation.NEVER:
            # A translation is looked up by its English term, whichever side it was written on.
            is_turned = pair.relation is Relation.TRANSLATION and pair.term.language != "en"
            grouped.setdefault((pair.relation, pair.other if is_turned else pair.term), []).append(pair)
    together = [_entry(relation, term, pairs, glossary) for (relation, term), pairs in grouped.items()]
    apart = [_warning(pair) for pair in glossary.pairs if pair.relation is Relation.NEVER]
    return (*together, *apart)


def _entry(relation: Relation, term: Term, pairs: Sequence[Pair], glossary: Glossary) -> Entry:
    others = [pair.other if pair.other != term else pair.term for pair in pairs]
    if relation is Relation.TRANSLATION:
        terms = [term, *others]
    elif relation is Relation.ACRONYM:
        meanings = acronym_meanings(glossary)[term]
        own = [meaning for meaning in meanings if meaning.language == term.language]
        terms = [Term(term.language, explanation(term, own))]
        terms += [meaning for meaning in meanings if meaning.language != term.language]
    else:
        translated = [other for one in (term, *others) for other in glossary.partners(one)]
        terms = [term, *others, *(other for other in translated if other.language != term.language)]
    unconfirmed = [other.text for other, pair in zip(others, pairs, strict=True) if not pair.confirmed]
    return Entry(
        relation,
        term,
        LocalText(_joined(terms, "en", _BETWEEN), _joined(terms, "es", _BETWEEN)),
        _notes(pairs),
        tuple(unconfirmed),
        0 < len(unconfirmed) < len(pairs),
    )


def _warning(pair: Pair) -> Entry:
    terms = [pair.term, pair.other]
    texts = {language: _joined(terms, language, _NOT_THE_SAME) for language in ("en", "es")}
    if pair.term.language != pair.other.language:
        texts["es"] = f"{_NOT_THE_SAME.strip()} {texts['es']}"
    unconfirmed = () if pair.confirmed else (_NOT_THE_SAME.join(term.text for term in terms),)
    return Entry(
        Relation.NEVER,
        pair.term,
        LocalText(texts["en"], texts["es"]),
        _notes([pair]),
        unconfirmed,
        is_confirmed_in_part=False,
    )


def _joined(terms: Iterable[Term], language: str, between: str) -> str:
    return between.join(dict.fromkeys(term.text for term in terms if term.language == language))


def _notes(pairs: Sequence[Pair]) -> LocalText:
    english = dict.fromkeys(pair.note_en for pair in pairs if pair.note_en)
    spanish = dict.fromkeys(pair.note_es for pair in pairs if pair.note_es)
    return LocalText(_BETWEEN.join(english), _BETWEEN.join(spanish))
