"""What has to hold for a pledge, as a tree of frozen nodes."""

from dataclasses import dataclass
from enum import StrEnum

from mirps_desktop.catalogue.plan import Expansion
from mirps_desktop.catalogue.syntax import Field


class Places(StrEnum):
    """Where a word is looked for."""

    ALL = "all"  # text, ID, names of country and theme
    THEMES = "text and themes"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word: its beginning, or the whole of it in any number and spelling."""

    word: str
    is_prefix: bool = False
    places: Places = Places.ALL

    def __str__(self) -> str:
        return f"{self.word}*" if self.is_prefix else self.word


@dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words side by side in one text or name, whole; with `is_prefix` the last is a beginning."""

    words: tuple[str, ...]
    is_prefix: bool = False
    places: Places = Places.ALL

    def __str__(self) -> str:
        return f'"{" ".join(self.words)}{"*" if self.is_prefix else ""}"'


@dataclass(frozen=True, slots=True)
class InField:
    """Beginnings of words of a country's or theme's names, of a level, or of an ID."""

    field: Field
    words: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.field}:{' '.join(self.words)}"


@dataclass(frozen=True, slots=True)
class Through:
    """What the glossary adds."""

    node: Word | Phrase
    expansion: Expansion

    def __str__(self) -> str:
        return f"{self.node} (← {self.expansion.source})"


@dataclass(frozen=True, slots=True)
class And:
    """All of the nodes."""

    nodes: tuple["Node", ...]

    def __str__(self) -> str:
        return f"({' AND '.join(map(str, self.nodes))})"


@dataclass(frozen=True, slots=True)
class Or:
    """Any of the nodes."""

    nodes: tuple["Node", ...]

    def __str__(self) -> str:
        return f"({' OR '.join(map(str, self.nodes))})"


@dataclass(frozen=True, slots=True)
class Not:
    """All but the node."""

    node: "Node"

    def __str__(self) -> str:
        return f"NOT {self.node}"


Leaf = Word | Phrase | InField
Node = Leaf | Through | And | Or | Not


def leaves(node: Node) -> tuple[Leaf, ...]:
    """Return the leaves below `node` that make a pledge match, not those that exclude it."""
    return tuple(leaf for found, _ in branches(node) for leaf in found)


def branches(node: Node, condition: Node | None = None) -> tuple[tuple[tuple[Leaf, ...], Node | None], ...]:
    """Return leaves that make a pledge match, with what has to hold for them to count; None always holds."""
    match node:
        case Not():
            return ()
        case Through():
            return (((node.node,), condition),)
        case And():
            return tuple(branch for inner in node.nodes for branch in branches(inner, condition))
        case Or():
            return tuple(
                branch
                for inner in node.nodes
                for branch in branches(inner, inner if isinstance(inner, And) else condition)
            )
        case _:
            return (((node,), condition),)


def additions(node: Node) -> tuple[Through, ...]:
    """Return what the glossary added below `node`, but for what is excluded."""
    match node:
        case Through():
            return (node,)
        case And() | Or():
            return tuple(through for inner in node.nodes for through in additions(inner))
        case _:
            return ()


def without_additions(node: Node) -> Node:
    """Return `node` as it was typed, without what the glossary added to it."""
    match node:
        case And() | Or():
            kept = (inner for inner in node.nodes if not isinstance(inner, Through))
            return type(node)(tuple(without_additions(inner) for inner in kept))
        case _:
            return node
