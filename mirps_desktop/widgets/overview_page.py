"""The page with the overview: how many pledges it shows, what can be done with it, the table, a legend."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from mirps_desktop.catalogue.query import Results
from mirps_desktop.catalogue.records import Theme
from mirps_desktop.models.outline_item import OutlineItem
from mirps_desktop.models.overview_model import OverviewModel
from mirps_desktop.models.pledge_search import PledgeSearch
from mirps_desktop.widgets.headline import Headline
from mirps_desktop.widgets.overview_view import OverviewView
from mirps_desktop.widgets.return_acts import let_return_act
from mirps_desktop.widgets.text_size import NORMAL, TextSize

_ROOM_FOR_LEGEND = 420  # pixels


class OverviewPage(QWidget):
    """Follows the filter while it is seen. Emits what a reader wants to see in the list."""

    item_chosen = Signal(OutlineItem)
    told = Signal(str)
    """Something to say in the status bar."""

    def __init__(
        self,
        search: PledgeSearch,
        actions: Sequence[QAction],
        text_size: TextSize,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("overview_page")
        self._search = search
        self._text_size = text_size
        self.model = OverviewModel(search, self)
        self.headline = Headline(self)
        self.headline.setObjectName("headline")
        self.buttons: list[QWidget] = []
        self.view = OverviewView(self.model, self)
        self.about = QLabel(self)
        self.legend = QLabel(self)
        self._lay_out(actions)
        text_size.follow(self.headline, self.view, self.about, self.legend)
        text_size.changed.connect(self._fit)
        self.view.item_chosen.connect(self._choose)
        self.view.current_changed.connect(self._say_current)
        self.model.dataChanged.connect(self._say_counts)
        self.retranslate()

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        head = QWidget(self)
        head.setObjectName("list_head")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self.headline, 1)
        for action in actions:
            button = QToolButton(head)
            button.setDefaultAction(action)
            row.addWidget(button)
            self.buttons.append(button)
        self.legend.setObjectName("caption")
        for label in (self.about, self.legend):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setContentsMargins(14, 6, 14, 0)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (head, self.view, self.about, self.legend):
            layout.addWidget(part, 1 if part is self.view else 0)

    def _fit(self) -> None:
        self.about.setFixedHeight(2 * self.about.fontMetrics().lineSpacing() + 8)  # for what is longest
        least = _ROOM_FOR_LEGEND * self._text_size.percent // NORMAL
        self.legend.setVisible(self.height() >= least)  # the table comes first

    def finish(self) -> None:
        """Answer to Return on the buttons from now on."""
        for button in self.buttons:
            let_return_act(button)

    @property
    def chosen_theme(self) -> Theme | None:
        """The theme of the current row; None for all themes."""
        return self.model.place(self.view.currentIndex().row(), 0).theme

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        self.model.retranslate()
        self.view.setAccessibleName(self.tr("Pledges by theme and country"))
        self.view.countries.setAccessibleName(self.tr("Countries"))
        self.view.themes.setAccessibleName(self.tr("Themes"))
        use = self.tr(
            "The stronger the colour, the more pledges. A click or Enter opens the pledges of a cell, a "
            "theme or a country; Ctrl+click, or Shift with the arrow keys, selects two to four countries "
            "to compare."
        )
        source = self._search.catalogue.edition.source
        self.legend.setText(f"{source.not_exhaustive(self._search.language)} {use}")
        self._say_counts()

    def _say_current(self) -> None:
        """Say the current cell in words, and what its theme belongs to."""
        index = self.view.currentIndex()
        theme = self.model.place(index.row(), 0).theme
        about = self.model.wording.about(theme) if theme else ()
        self.about.setText(" · ".join([index.data(Qt.ItemDataRole.AccessibleTextRole), *about]))

    def _say_counts(self) -> None:
        found, total = self.model.cell(0, 0).found, self._search.total
        title = self.tr("Themes × countries")
        if self._search.has_words:
            number = self.tr("%n of {total} pledges in this overview", "", found).format(total=total)
        else:
            number = self.tr("%n pledge(s) in this overview", "", total)
        self.headline.say(title, number)
        self._say_current()

    def _choose(self, item: OutlineItem) -> None:
        index = self.model.index_of(item)
        if self.model.cell(index.row(), index.column()).total:
            self.item_chosen.emit(item)
        else:  # there is nothing to go to
            self.told.emit(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def found(self) -> Results | None:
        """Return the pledges of the selected cells that match; where there are none, say so."""
        found = self._search.catalogue.search(self.model.narrowed(self.view.chosen_places))
        if found.total:
            return found
        self.told.emit(self.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
        return None

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.model.follow(follows=True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.model.follow(follows=False)
        super().hideEvent(event)
