"""What can be chosen about pledge sheets before they are printed."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from mirps_desktop.documents.page_range import PageRange
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.language import Language
from mirps_desktop.widgets.sheet_choices import SheetChoice

_MOST_COPIES = 999
_LONGEST_RANGE = 1_000  # letters
_NAME_LENGTH = 22  # letters X: as wide as a choice is seen in any case


class SheetOptionsForm(QWidget):
    """A form; `changed` says that other pages are wanted, `range_changed` that others of them are printed."""

    changed = Signal()
    range_changed = Signal()

    def __init__(
        self, groups: Sequence[Sequence[SheetChoice]], key: str, options: SheetOptions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._groups = groups
        self.what = QComboBox(self)
        for number, group in enumerate(groups):
            if number and group:
                self.what.insertSeparator(self.what.count())
            for choice in group:
                self.what.addItem(choice.name, choice.key)
                self.what.setItemData(self.what.count() - 1, choice.name, Qt.ItemDataRole.ToolTipRole)
        self.layout_box = _box(self, (self.tr("One pledge per page"), False), (self.tr("Compact"), True))
        self.remarks = QCheckBox(self.tr("&Lines for remarks"), self)
        self.paper = _box(self, (self.tr("A4"), Paper.A4.value), (self.tr("Letter"), Paper.LETTER.value))
        self.language = _box(self, ("English", Language.ENGLISH.value), ("Español", Language.SPANISH.value))
        self.pages = QLineEdit(self)
        self.pages.setMaxLength(_LONGEST_RANGE)
        self.pages.setPlaceholderText(self.tr("all, or such as 1-3, 5"))
        self.copies = QSpinBox(self)
        self.copies.setRange(1, _MOST_COPIES)
        self.said = QLabel(self)
        self._set(key, options)
        self.what.setToolTip(self.what.currentText())  # a long name is cut
        self._lay_out()
        for box in (self.what, self.layout_box, self.paper, self.language):
            box.currentIndexChanged.connect(self.changed)
        self.what.currentTextChanged.connect(self.what.setToolTip)
        self.remarks.toggled.connect(self.changed)
        self.pages.textChanged.connect(self.range_changed)

    @property
    def choice(self) -> SheetChoice:
        """What is to be printed."""
        key = self.what.currentData()
        return next(choice for group in self._groups for choice in group if choice.key == key)

    @property
    def options(self) -> SheetOptions:
        """How it is to be printed."""
        return SheetOptions(
            Paper(self.paper.currentData()),
            compact=bool(self.layout_box.currentData()),
            remarks=self.remarks.isChecked(),
            language=Language(self.language.currentData()),
        )

    @property
    def page_range(self) -> PageRange | None:
        """The pages that are to be printed, None for all; raises ValueError for what names no page."""
        return PageRange.read(self.pages.text())

    def say(self, text: str) -> None:
        """Say at once what will be printed, or why nothing can be."""
        self.said.setText(text)
        self.said.repaint()

    def _set(self, key: str, options: SheetOptions) -> None:
        self.what.setCurrentIndex(max(0, self.what.findData(key)))
        self.layout_box.setCurrentIndex(int(options.compact))
        self.paper.setCurrentIndex(self.paper.findData(options.paper.value))
        self.language.setCurrentIndex(self.language.findData(options.language.value))
        self.remarks.setChecked(options.remarks)

    def _name_length(self) -> int:
        """Return how many X are as wide as what is at hand, whose numbers may be large."""
        width = self.what.fontMetrics().horizontalAdvance
        names = (choice.name for choice in self._groups[0])
        return max(_NAME_LENGTH, ceil(max(map(width, names), default=0) / width("X")))

    def _lay_out(self) -> None:
        self.said.setWordWrap(True)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # nothing moves
        self.what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.what.setMinimumContentsLength(self._name_length())
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&What to print:"), self.what)
        form.addRow(self.tr("La&yout:"), self.layout_box)
        form.addRow(self.remarks)
        form.addRow(self.tr("Pape&r:"), self.paper)
        form.addRow(self.tr("Lan&guage of the sheets:"), self.language)
        numbers = QGridLayout()
        for column, (text, part) in enumerate(
            ((self.tr("Pag&es:"), self.pages), (self.tr("C&opies:"), self.copies))
        ):
            label = QLabel(text, self)
            label.setBuddy(part)
            numbers.addWidget(label, 0, column)
            numbers.addWidget(part, 1, column)
        form.addRow(numbers)
        form.addRow(self.said)


def _box(parent: QWidget, *choices: tuple[str, object]) -> QComboBox:
    box = QComboBox(parent)
    for name, value in choices:
        box.addItem(name, value)
    return box
