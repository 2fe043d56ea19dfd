"""What the list shows, in one line over it, in which order; and what to do where it is empty."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.headline import Headline

if TYPE_CHECKING:
    from mirps_desktop.widgets.empty_state import EmptyState


class ListPanel(QWidget):
    """The headline with the order beside it, the list, and reasons in the place of an empty list."""

    empty_made = Signal(object)
    """Carries the EmptyState that stands in the place of the list, once there is one."""

    def __init__(
        self, search: PledgeSearch, view: QWidget, orders: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._view = view
        self._orders = orders
        self.headline = Headline(self)
        self.headline.setObjectName("headline")
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        self.order = QToolButton(self)
        self.order.setObjectName("order")
        self.order.setMenu(orders)
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(view)
        head = QFrame(self)
        head.setObjectName("list_head")
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.headline, 1)
        row.addWidget(self.order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
        search.advised.connect(self._show_advice)
        self.retranslate()

    @property
    def said(self) -> str:
        """How many pledges are shown, or why there are none and what to try."""
        return self.headline.text() if self._search.results.total else self.empty.said

    def show_results(self, title: str) -> None:
        """Say how many pledges of `title` are shown, and if there are none, why."""
        results = self._search.results
        found = results.total
        self._say_headline(title)
        if not found:
            self._show_advice()
        elif self._stack.currentIndex() and self.empty.isAncestorOf(self.window().focusWidget() or self):
            self._view.setFocus()  # what was pressed to get these pledges goes away
        self._stack.setCurrentIndex(0 if found else 1)

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        chosen = (action.iconText() for action in self._orders.actions() if action.isChecked())
        self.order.setText(next(chosen, ""))
        self.order.setToolTip(self.tr("Order of the list"))
        self.order.setAccessibleName(f"{self.tr('Order of the list')}: {self.order.text()}")

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key comes to, in its order."""
        return (self.order, self._view, *(self.empty.stops if self._stack.count() > 1 else ()))

    @cached_property
    def empty(self) -> "EmptyState":
        """What stands in the place of an empty list; made when there is the first."""
        from mirps_desktop.widgets.empty_state import EmptyState  # noqa: PLC0415 — not at start

        made = EmptyState(self._stack)
        self._stack.addWidget(made)
        self.empty_made.emit(made)
        return made

    def _say_headline(self, title: str) -> None:
        results = self._search.results
        found, total = results.total, results.in_scope
        if not self._search.has_words:
            number, is_everywhere = self.tr("%n pledge(s)", "", found), not results.query.is_narrowed
            self.headline.say(title, number, shortest=str(found), is_everywhere=is_everywhere)
            return
        number = self.tr("{found} of %n pledge(s)", "", total).format(found=found)
        shortest = self.tr("{found} of {total}").format(found=found, total=total)
        if not results.query.is_narrowed:  # the words stand in the box above
            self.headline.say("", number, shortest=shortest)
            return
        said = self.tr("%n of {total} pledges match “{text}”", "", found)
        quoting = said.replace("{total}", str(total))
        self.headline.say(title, number, shortest=shortest, quoting=quoting, words=results.query.text.strip())

    def _show_advice(self) -> None:
        results = self._search.results
        elsewhere = sum(results.counts.values()) if results.query.is_narrowed else 0
        self.empty.show_advice(results.query.text, elsewhere, self._search.advice)
