"""The tree that a screen reader gets, without a screen reader."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
Text = QAccessible.Text
_SCROLLED = {Role.Cell, Role.TreeItem, Role.ListItem}
"""Are called invisible where one has to scroll to them."""


@dataclass(frozen=True, slots=True)
class Node:
    """What is said of one part; `label` is the name, or what stands beside the part as its label."""

    role: QAccessible.Role
    name: str
    label: str
    description: str
    is_focusable: bool
    acts: bool
    path: tuple[int, ...]
    """Its place among the children of those above it."""


def nodes(widget: QWidget) -> list[Node]:
    """Return all that is seen of `widget`, those above before those below them."""
    return list(_walk(QAccessible.queryAccessibleInterface(widget), ()))


def _walk(part: QAccessibleInterface | None, path: tuple[int, ...]) -> Iterator[Node]:
    if part is None or not part.isValid():
        return
    if part.state().invisible and part.role() not in _SCROLLED:
        return
    yield _node(part, path)
    for place in range(part.childCount()):
        yield from _walk(part.child(place), (*path, place))


def _node(part: QAccessibleInterface, path: tuple[int, ...]) -> Node:
    name = part.text(Text.Name)
    # Qt names a box to choose from by its choice on Linux; there its label is a relation.
    labels = [
        other.text(Text.Name)
        for other, relation in part.relations()
        if relation & QAccessible.RelationFlag.Label
    ]
    label = labels[0] if labels else name
    if part.role() == Role.ComboBox and not labels:
        label = getattr(part.object(), "accessibleName", str)()
    return Node(
        part.role(), name, label, part.text(Text.Description),
        bool(part.state().focusable), part.actionInterface() is not None, path,
    )  # fmt: skip
