"""Nodes of a plan → sets of pledges."""

from collections import OrderedDict

from mirps_desktop.catalogue.cells import Cells
from mirps_desktop.catalogue.names import Names
from mirps_desktop.catalogue.nodes import And, InField, Leaf, Node, Not, Or, Phrase, Places, Through, Word
from mirps_desktop.catalogue.patterns import Patterns
from mirps_desktop.catalogue.pledge_ids import TypedId
from mirps_desktop.catalogue.syntax import Field
from mirps_desktop.catalogue.word_tables import WordTables

_KEPT = 128  # sets; at a million pledges an eighth of a megabyte each
_BEGUN = "SELECT number FROM pledge WHERE id >= ? AND id < ?"
_WHOLE = "SELECT number FROM pledge WHERE id = ?"
_AFTER_DIGITS = ":"  # sorts after the digits


class SearchIndex:
    """Asks the words, the names and the IDs; remembers its latest answers."""

    def __init__(self, tables: WordTables, cells: Cells, names: Names, pattern: Patterns) -> None:
        self._tables = tables
        self._names = names
        self._pattern = pattern
        self._everything = cells.numbers(lambda _: True)
        self._known: OrderedDict[Leaf, int] = OrderedDict()

    def bits(self, node: Node) -> int:
        """Return the set of the pledges for which `node` holds."""
        match node:
            case And():
                found = self._everything
                for inner in node.nodes:
                    found &= self.bits(inner)
                return found
            case Or():
                found = 0
                for inner in node.nodes:
                    found |= self.bits(inner)
                return found
            case Not():
                return self._everything & ~self.bits(node.node)
            case Through():
                return self._leaf(node.node)
            case _:
                return self._leaf(node)

    def _leaf(self, leaf: Leaf) -> int:
        if leaf not in self._known:
            self._known[leaf] = self._in_field(leaf) if isinstance(leaf, InField) else self._anywhere(leaf)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        self._known.move_to_end(leaf)
        return self._known[leaf]

    def _anywhere(self, leaf: Word | Phrase) -> int:
        words = (leaf.word,) if isinstance(leaf, Word) else leaf.words
        if isinstance(leaf, Word):
            found = self._tables.with_word(leaf.word, is_prefix=leaf.is_prefix)
        else:
            found = self._tables.with_phrase(words, is_prefix=leaf.is_prefix)
        if leaf.places is not Places.TEXT:
            found |= self._names.in_themes(self._pattern(leaf))
        if leaf.places is Places.ALL:
            found |= self._names.in_countries(self._pattern(leaf)) | self._ids(
                words, is_prefix=leaf.is_prefix
            )
        return found

    def _ids(self, words: tuple[str, ...], *, is_prefix: bool) -> int:
        """Return the pledges whose ID is, or begins with, `words`."""
        typed = TypedId.read("".join(words))
        if typed is None:
            return 0
        if typed.may_be_national and not typed.has_number and (is_prefix or typed.letters == "grf"):
            return self._names.national
        found = 0
        for wanted in (*typed.regional, *(typed.national if is_prefix or typed.digits else ())):
            if is_prefix:
                found |= self._tables.numbers(_BEGUN, wanted, wanted + _AFTER_DIGITS)
            else:
                found |= self._tables.numbers(_WHOLE, wanted)
        return found

    def _in_field(self, leaf: InField) -> int:
        if leaf.field is Field.ID:
            return self._ids(leaf.words, is_prefix=True)
        found = self._everything
        for word in leaf.words:
            pattern = self._pattern(Word(word, is_prefix=True))
            match leaf.field:
                case Field.COUNTRY:
                    found &= self._names.in_countries(pattern)
                case Field.THEME:
                    found &= self._names.called(pattern)
                case Field.LEVEL:
                    found &= self._names.at_level(word)
        return found
