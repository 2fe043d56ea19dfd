"""What the list shows, in one line over it, in which order; and what to do where it is empty."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.empty_state import EmptyState
from mirps_desktop.widgets.headline import Headline


def has_words(text: str) -> bool:
    """Return whether `text` filters: without a letter or a digit there is nothing to match."""
    return any(letter.isalnum() for letter in text)


class ListPanel(QWidget):
    """The headline with the order beside it, the list, and reasons in the place of an empty list."""

    def __init__(
        self, search: PledgeSearch, view: QWidget, orders: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = search
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
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(view)
        self._stack.addWidget(self.empty)
        head = QWidget(self)
        head.setObjectName("list_head")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
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
        search.advised.connect(self.empty.show_advice)
        self.retranslate()

    def show_results(self, title: str) -> None:
        """Say how many pledges of `title` are shown, and if there are none, why."""
        results = self._search.results
        text, found = results.query.text.strip(), results.total
        if has_words(text):
            said = self.tr("%n of {total} pledges match “{text}”", "", found)
            said = said.format(total=results.in_scope, text=text)
        else:
            said = self.tr("%n pledge(s)", "", found)
        self.headline.say(title, said)
        if not found:
            elsewhere = sum(results.counts.values()) if results.query.is_narrowed else 0
            self.empty.show_elsewhere(elsewhere)
        self._stack.setCurrentIndex(0 if found else 1)

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        chosen = (action.iconText() for action in self._orders.actions() if action.isChecked())
        self.order.setText(next(chosen, ""))
        self.order.setToolTip(self.tr("Order of the list"))
        self.order.setAccessibleName(self.tr("Order of the list"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
