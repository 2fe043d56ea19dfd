"""Paints a node of the outline: the dot of its theme, its name, its count at the right edge."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from mirps_desktop.catalogue.snippet import MarkedText
from mirps_desktop.models.outline_model import OutlineRole
from mirps_desktop.widgets.colours import brush, muted, theme_colour
from mirps_desktop.widgets.filling import fill, fill_dot
from mirps_desktop.widgets.focus_mark import draw_focus, has_focus, is_selected
from mirps_desktop.widgets.marked_line import LinePainter
from mirps_desktop.widgets.viewport import viewport

if TYPE_CHECKING:
    from mirps_desktop.catalogue.records import Theme
    from mirps_desktop.models.outline_item import OutlineItem

AnyIndex = QModelIndex | QPersistentModelIndex
_Lines = dict[tuple[bool, bool], LinePainter]

_PADDING = 6  # pixels
_DOT = 10
_BAR = 3
_LEAST = 100  # of the width


class OutlineDelegate(QStyledItemDelegate):
    """Nodes without a hit are grey; top-level nodes are bold. `largest` is the largest count of a node."""

    def __init__(self, largest: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._largest = largest
        self._wrapped: frozenset[tuple[str, str, str]] = frozenset()
        self._made_for = 0, ""
        self._made: _Lines = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        item: OutlineItem = index.data(OutlineRole.ITEM)
        palette, rect = option.palette, option.rect
        painter.save()
        if _is_highlighted(option, index):
            fill(painter, rect, palette.brush(QPalette.ColorRole.Highlight))
        if is_selected(option, index):  # not by its colour alone
            bar = QRect(0, rect.top(), _BAR, rect.height())
            fill(painter, bar, palette.brush(QPalette.ColorRole.Link))
        top = _is_top(item)
        lines = self._lines(palette, option.font)
        name = lines[top, item.count > 0]
        number = lines[top, top and item.count > 0]
        height = name.metrics.height()
        count_of_lines = 2 if rect.height() > height + 2 * _PADDING else 1
        whole = height + (count_of_lines - 1) * name.metrics.lineSpacing()
        room = QRect(rect.left(), rect.top() + (rect.height() - whole) // 2, rect.width(), whole)
        room = room.adjusted(_PADDING, 0, -_PADDING, 0)
        count = str(item.count)
        width = number.width(count)
        number.draw(painter, room.adjusted(room.width() - width, 0, 1, 0), MarkedText(count, ()))
        room.setRight(room.right() - width - 2 * _PADDING)
        if (theme := _own_theme(item)) is not None:
            colour = theme_colour(theme, palette) if item.count else muted(palette)
            dot = max(_DOT, height // 2)
            middle = room.top() + (height - rect.height() % 2) // 2 + 0.5
            place = QPointF(room.left() + dot / 2, middle)
            fill_dot(painter, place, dot / 2, brush(colour))
            room.setLeft(room.left() + dot + _PADDING)
        name.draw(painter, room, MarkedText(index.data(), ()), count_of_lines)
        if has_focus(option, index):
            draw_focus(painter, QRectF(rect), palette)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        metrics = option.fontMetrics
        is_wrapped = self._wrapped and index.data(OutlineRole.ITEM).key in self._wrapped
        height = metrics.height() + (metrics.lineSpacing() if is_wrapped else 0) + 2 * _PADDING
        return QSize(_LEAST, height)  # the one column is as wide as the view

    def wrap(self, view: QTreeView, names: Iterable["tuple[OutlineItem, str]"]) -> bool:
        """Give names that are too long for `view` two lines, whatever their count is; return whether one is.

        A word that is longer than a line would run into the count: such a name is cut in one line.
        """
        lines = self._lines(view.palette(), view.font())
        room = viewport(view).width() - view.indentation() - 4 * _PADDING
        dot = max(_DOT, lines[True, True].metrics.height() // 2) + _PADDING
        wrapped = set()
        for item, name in names:
            top = _is_top(item)
            left = room - lines[top, top].width(str(self._largest)) - (0 if top else view.indentation())
            left -= dot if _own_theme(item) else 0
            width = lines[top, True].width
            if width(name) > left >= max(map(width, name.split()), default=0):
                wrapped.add(item.key)
        self._wrapped = frozenset(wrapped)
        return bool(wrapped)

    def _lines(self, palette: QPalette, font: QFont) -> "_Lines":
        """Return what writes names, by whether bold and whether strong, made anew where a look changes."""
        # By their keys: both belong to the option, and a copy of a palette needs the namespace Qt.
        if (key := (palette.cacheKey(), font.key())) != self._made_for:
            self._made_for = key
            pens = {True: palette.color(QPalette.ColorRole.Text), False: muted(palette)}
            self._made = {
                (bold, strong): LinePainter(_weighted(font, bold=bold), pens[strong], palette)
                for bold in (True, False)
                for strong in (True, False)
            }
        return self._made


def _is_top(item: "OutlineItem") -> bool:
    return item.parent is not None and item.parent.parent is None


def _own_theme(item: "OutlineItem") -> "Theme | None":
    """Return the theme that the node stands for, and whose dot it has."""
    return item.theme if not item.country and item.level is None else None


def _weighted(font: QFont, *, bold: bool) -> QFont:
    weighted = QFont(font)
    weighted.setBold(bold)
    return weighted


def _is_highlighted(option: QStyleOptionViewItem, index: AnyIndex) -> bool:
    """Return whether the node is selected, or the mouse is over it."""
    if is_selected(option, index):
        return True
    # The state says so too, but QStyle is made when it is first named.
    is_near = option.widget is not None and option.widget.underMouse()
    return is_near and bool(option.state & QtWidgets.QStyle.StateFlag.State_MouseOver)
