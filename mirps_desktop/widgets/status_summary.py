"""The status bar's own words: what the catalogue holds, and how much is selected."""

from PySide6.QtWidgets import QLabel, QStatusBar

from mirps_desktop.models.pledge_search import PledgeSearch

_AROUND = 9  # pixels around a line, for the buttons of SavedNotice: no part may move for them


class StatusSummary(QLabel):
    """Totals and the size of the selection, in one line."""

    def __init__(self, search: PledgeSearch, bar: QStatusBar) -> None:
        super().__init__(bar)
        self.setObjectName("summary")
        self.setContentsMargins(4, 0, 8, 2)
        self.setMinimumHeight(self.fontMetrics().height() + _AROUND)
        self._search = search
        bar.addWidget(self, 1)

    def show_selection(self, count: int) -> None:
        """Say the totals, and that `count` pledges are selected."""
        catalogue = self._search.catalogue
        totals = (
            self.tr("%n pledge(s)", "", self._search.total),
            self.tr("%n country(s)", "", len(catalogue.countries)),
            self.tr("%n theme(s)", "", len(catalogue.themes)),
        )
        selected = self.tr("%n pledge(s) selected", "", count) if count else ""
        self.setText(" · ".join(totals) + (f"      {selected}" if selected else ""))
        self.setToolTip(catalogue.edition.source.not_exhaustive(self._search.language))
