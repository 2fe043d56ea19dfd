"""Tells that the font or the colours of a widget change.

From the first `changeEvent` or `eventFilter` on that is written in Python, PySide makes the classes of all 60
kinds of events: 3 ms and half a megabyte, which the first picture does without. So this comes after it.
"""

from collections.abc import Callable
from typing import Any

from PySide6 import QtCore
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


class ChangeFilter(QObject):
    """Watches `widget` as long as that lives, and calls `font` or `palette` before it takes the change in.

    They are no slots: a slot that is new to the class of a widget has Qt polish and paint it once more.
    """

    def __init__(
        self,
        widget: QWidget,
        *,
        font: Callable[[], Any] | None = None,
        palette: Callable[[], Any] | None = None,
    ) -> None:
        super().__init__(widget)
        self._font = font
        self._palette = palette
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QtCore.QEvent) -> bool:  # noqa: ARG002
        kind = event.type()
        if self._font and kind == QtCore.QEvent.Type.FontChange:
            self._font()
        elif self._palette and kind == QtCore.QEvent.Type.PaletteChange:
            self._palette()
        return False
