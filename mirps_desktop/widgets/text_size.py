"""How large pledges and lists are written: steps between 80 and 200 % of the system's size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from mirps_desktop.widgets.viewport import viewport

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from mirps_desktop.settings import Settings

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""In percent."""
NORMAL = 100
_NOTCH = 120  # of a wheel, as Qt counts


class TextSize(QObject):
    """Owns the size; what follows it is written anew at once. `actions` gives those that change it."""

    changed = Signal()
    told = Signal(str)
    """The new size in words, for the status bar."""
    turning = Signal()
    """The wheel changes the size from now on."""

    def __init__(self, settings: Settings, actions: Callable[[], Sequence[QAction]], parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._actions = actions
        self._percent = _nearest(settings.text_size)
        self.is_turned = False
        """Whether the wheel changes the size; not before there is a window to turn it over."""

    @property
    def percent(self) -> int:
        """The size, one of SIZES."""
        return self._percent

    def follow(self, *widgets: QWidget) -> None:
        """Write `widgets` in this size as long as they live; Ctrl and the wheel over them change it."""
        for widget in widgets:
            _Follower(self, widget)

    def let_turn(self) -> None:
        """Let Ctrl and the wheel change the size from now on."""
        self.is_turned = True
        self.turning.emit()

    def add_keys(self, window: QWidget) -> None:
        """Let the keys of the menu work in another `window` too."""
        window.addActions(self._actions())

    def enlarge(self) -> None:
        """Take the next larger size; the largest stays."""
        self.choose(next((size for size in SIZES if size > self._percent), SIZES[-1]))

    def reduce(self) -> None:
        """Take the next smaller size; the smallest stays."""
        self.choose(next((size for size in reversed(SIZES) if size < self._percent), SIZES[0]))

    def reset(self) -> None:
        """Take the system's size."""
        self.choose(NORMAL)

    def choose(self, percent: int) -> None:
        """Write in `percent` from now on, one of SIZES, and remember it."""
        if percent != self._percent:
            self._percent = self._settings.text_size = percent
            self.changed.emit()
        self.told.emit(self.tr("Text size: {percent}%").format(percent=percent))


class _Follower(QObject):
    """Lives as long as `widget`, which must not be known to the owner: columns come and go."""

    def __init__(self, size: TextSize, widget: QWidget) -> None:
        super().__init__(widget)
        self._size = size
        self._widget = widget
        self._turned = 0
        # Of its class, before a size of ours hides it.
        self._normal = QApplication.font(widget).pointSizeF()
        size.changed.connect(self._apply)
        size.turning.connect(self._watch)
        if size.is_turned:
            self._watch()
        if size.percent != NORMAL:
            self._apply()

    def _watch(self) -> None:
        widget = self._widget  # a scroll area hears of the wheel through its viewport
        (viewport(widget) if isinstance(widget, QAbstractScrollArea) else widget).installEventFilter(self)

    def _apply(self) -> None:
        # Else a style sheet keeps fonts from the children of what they are set for, and drops them when it is
        # installed again. Not at once: without a size of the reader's own, nothing needs it.
        QApplication.setAttribute(QtCore.Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        font = QFont(self._widget.font())  # what else is said of it, such as bold, stays
        font.setPointSizeF(self._normal * self._size.percent / 100)
        self._widget.setFont(font)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() != QtCore.QEvent.Type.Wheel or not isinstance(event, QtGui.QWheelEvent):
            return False
        if event.modifiers() != QtCore.Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()  # touchpads turn in small pieces
        while abs(self._turned) >= _NOTCH:
            is_up = self._turned > 0
            self._turned -= _NOTCH if is_up else -_NOTCH
            (self._size.enlarge if is_up else self._size.reduce)()
        return True


def _nearest(percent: int) -> int:
    return min(SIZES, key=lambda size: abs(size - percent))
