"""The plan of a search: its groups of conditions, which are trees of nodes; an empty plan needs none."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mirps_desktop.catalogue.nodes import Node


class Expansion(NamedTuple):
    """A term that was typed, and the term of the glossary that it was also looked for by."""

    source: str
    target: str


class Group(NamedTuple):
    """One of the conditions that all have to hold, and how the reader wrote it."""

    node: "Node"
    typed: str


class Plan(NamedTuple):
    """All the groups of a query; `closest` are narrower readings of it, the closest first.

    Where it `is_cut` more was typed than is looked for.
    """

    groups: tuple[Group, ...] = ()
    closest: tuple["Node", ...] = ()
    is_cut: bool = False

    @property
    def node(self) -> "Node":
        """The whole condition; an empty And always holds."""
        from mirps_desktop.catalogue.nodes import And  # noqa: PLC0415 — not at start

        return And(tuple(group.node for group in self.groups))
