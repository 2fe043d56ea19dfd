"""Which countries to brief, on which paper, and in how many files."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mirps_desktop.catalogue.records import Country
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language

_SPACING = 2  # pixels around a country


class BriefDialog(QDialog):
    """Asks; the country at hand is checked at the start."""

    def __init__(
        self,
        countries: Sequence[Country],
        checked: Country | None,
        paper: Paper,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("brief_dialog")
        self.setWindowTitle(self.tr("Country brief"))
        self._countries = tuple(countries)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Countries"))
        for country in self._countries:
            item = QListWidgetItem(country.name(language), self._list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if country == checked else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(self._countries.index(checked) if checked in self._countries else 0)
        self._all = QCheckBox(self.tr("&All countries"), self)
        self._files = QComboBox(self)
        self._files.addItems([self.tr("One workbook, a sheet each"), self.tr("A file each")])
        self._paper = QComboBox(self)
        for choice, name in ((Paper.A4, "A4"), (Paper.LETTER, self.tr("Letter"))):
            self._paper.addItem(name, choice.value)
        self._paper.setCurrentIndex(self._paper.findData(paper.value))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("&Save…"))
        self._lay_out()
        self._connect()
        self._follow()

    def _lay_out(self) -> None:
        self._list.setSpacing(_SPACING)
        row = self._list.sizeHintForRow(0) + 2 * _SPACING
        self._list.setFixedHeight(row * self._list.count() + 2 * self._list.frameWidth() + _SPACING)
        form = QFormLayout()
        form.addRow(self.tr("Co&untries:"), self._list)
        form.addRow("", self._all)
        form.addRow(self.tr("&Files:"), self._files)
        form.addRow(self.tr("&Paper:"), self._paper)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self._list.setFocus()

    def _connect(self) -> None:
        self._all.toggled.connect(self._check_all)
        self._list.itemChanged.connect(self._follow)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def countries(self) -> tuple[Country, ...]:
        """The checked countries in their usual order."""
        checked = (
            self._list.item(row).checkState() is Qt.CheckState.Checked for row in range(self._list.count())
        )
        return tuple(country for country, chosen in zip(self._countries, checked, strict=True) if chosen)

    @property
    def paper(self) -> Paper:
        """The chosen paper."""
        return Paper(self._paper.currentData())

    @property
    def has_file_each(self) -> bool:
        """Whether each country gets a file of its own."""
        return self._files.isEnabled() and self._files.currentIndex() == 1

    def _check_all(self, checked: bool) -> None:  # noqa: FBT001 — Qt's signal
        for row in range(self._list.count()):
            self._list.item(row).setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)

    def _follow(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(self.countries))
        self._files.setEnabled(len(self.countries) > 1)
