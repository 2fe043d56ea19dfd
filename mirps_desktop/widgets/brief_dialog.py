"""Which countries to brief, as what, with what, in which language and on which paper."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mirps_desktop.catalogue.records import Country
from mirps_desktop.documents.brief_options import BriefKind, BriefOptions, BriefPart, may_compare
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.widgets.brief_choices import BriefChoices
from mirps_desktop.widgets.check_list import CheckList
from mirps_desktop.widgets.dialog import Dialog

_SPACING = 2  # pixels around a country
_COLUMNS = 24  # pixels between the countries and the rest


class BriefDialog(Dialog):
    """Asks; what was chosen last is chosen at the start."""

    def __init__(
        self,
        countries: Sequence[Country],
        chosen: BriefChoices,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("brief_dialog")
        self.setWindowTitle(self.tr("Country brief"))
        self._countries = tuple(countries)
        self._list = self._country_list(chosen, language)
        self._all = QCheckBox(self.tr("&All countries"), self)
        self._kind = self._choice(
            (
                (self.tr("Briefs, one workbook"), BriefKind.WORKBOOK),
                (self.tr("Briefs, a file each"), BriefKind.FILES),
                (self.tr("Comparison, side by side"), BriefKind.COMPARISON),
            ),
            chosen.kind,
        )
        self._language = self._choice(
            (("English", Language.ENGLISH), ("Español", Language.SPANISH)), chosen.options.language
        )
        self._paper = self._choice(
            (("A4", Paper.A4), (self.tr("Letter"), Paper.LETTER)), chosen.options.paper
        )
        self._parts = {
            BriefPart.REGIONAL: QCheckBox(self.tr("&Regional pledges"), self),
            BriefPart.NOTES: QCheckBox(self.tr("Catalogue &notes"), self),
            BriefPart.FOLLOW_UP: QCheckBox(self.tr("&Boxes for stage and remarks"), self),
        }
        for part, box in self._parts.items():
            box.setChecked(part in chosen.options.parts)
        self._hint = QLabel(self)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setText(self.tr("&Save…"))
        self._lay_out()
        self._connect()
        self._follow()

    def _country_list(self, chosen: BriefChoices, language: Language) -> CheckList:
        made = CheckList(self.tr("Countries"), self)
        for country in self._countries:
            made.add(country.name(language), country.iso3)
        made.check([country.iso3 for country in chosen.countries])
        first = chosen.countries[:1]
        made.setCurrentRow(self._countries.index(first[0]) if first else 0)
        return made

    def _choice(self, names: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
        made = QComboBox(self)
        for name, value in names:
            made.addItem(name, str(value))
        made.setCurrentIndex(made.findData(str(chosen)))
        return made

    def _lay_out(self) -> None:
        self._list.setSpacing(_SPACING)
        row = self._list.sizeHintForRow(0) + 2 * _SPACING
        self._list.setMinimumHeight(row * self._list.count() + 2 * self._list.frameWidth() + _SPACING)
        left = QVBoxLayout()
        label = QLabel(self.tr("Co&untries:"), self)
        label.setBuddy(self._list)
        for part in (label, self._list, self._all):
            left.addWidget(part)
        included = QVBoxLayout()
        for box in self._parts.values():
            included.addWidget(box)
        form = QFormLayout()
        form.addRow(self.tr("&Document:"), self._kind)
        form.addRow(self.tr("Include:"), included)
        form.addRow(self.tr("&Language:"), self._language)
        form.addRow(self.tr("&Paper:"), self._paper)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addStretch(1)
        right.addWidget(self._hint)
        columns = QHBoxLayout()
        columns.addLayout(left)
        columns.addSpacing(_COLUMNS)
        columns.addLayout(right)
        layout = QVBoxLayout(self)
        layout.addLayout(columns)
        layout.addWidget(self._buttons)
        for first, second in pairwise([self._kind, *self._parts.values(), self._language, self._paper]):
            QWidget.setTabOrder(first, second)
        self._list.setFocus()

    def _connect(self) -> None:
        self._all.clicked.connect(self._check_all)
        self._list.itemChanged.connect(self._follow)
        self._kind.currentIndexChanged.connect(self._follow)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def choices(self) -> BriefChoices:
        """What is chosen now."""
        parts = frozenset(part for part, box in self._parts.items() if box.isChecked())
        language, paper = Language(self._language.currentData()), Paper(self._paper.currentData())
        kind = BriefKind(self._kind.currentData())
        return BriefChoices(self._checked, kind, BriefOptions(language, paper, parts))

    @property
    def _checked(self) -> tuple[Country, ...]:
        """The checked countries in their usual order."""
        codes = self._list.checked
        return tuple(country for country in self._countries if country.iso3 in codes)

    def _check_all(self, checked: bool) -> None:  # noqa: FBT001 — Qt's signal
        self._list.check([country.iso3 for country in self._countries] if checked else [])

    def _follow(self) -> None:
        """Say what is missing before anything can be saved."""
        chosen = self.choices
        self._all.setChecked(len(chosen.countries) == len(self._countries))
        hint = ""
        if chosen.kind is BriefKind.COMPARISON and not may_compare(chosen.countries):
            hint = self.tr("A comparison takes two to seven countries.")
        elif not chosen.countries:
            hint = self.tr("Choose a country.")
        self._hint.setText(hint)
        self._save.setEnabled(not hint)
