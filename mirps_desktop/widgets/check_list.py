"""A list of choices of which several can be taken, each with a box to check."""

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_VALUE = Qt.ItemDataRole.UserRole


class CheckList(QListWidget):
    """Every choice stands for a text value."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    def add(self, text: str, value: str, tip: str = "") -> None:
        """Append a choice that is not checked."""
        item = QListWidgetItem(text, self)
        item.setData(_VALUE, value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setToolTip(tip)

    @property
    def checked(self) -> tuple[str, ...]:
        """The values that are checked, in the order of the list."""
        return tuple(value for item, value in self._items() if item.checkState() is Qt.CheckState.Checked)

    def check(self, values: Collection[str]) -> None:
        """Check the choices that stand for `values`, and no others."""
        for item, value in self._items():
            item.setCheckState(Qt.CheckState.Checked if value in values else Qt.CheckState.Unchecked)

    def _items(self) -> list[tuple[QListWidgetItem, Any]]:
        items = (self.item(row) for row in range(self.count()))
        return [(item, item.data(_VALUE)) for item in items]
