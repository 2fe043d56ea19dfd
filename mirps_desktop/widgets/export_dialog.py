"""How to export: the format, the columns, HXL tags, and what parts the cells of a CSV."""

from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mirps_desktop.documents.export_columns import COLUMNS, usual_names
from mirps_desktop.documents.export_options import ExportFormat, ExportOptions, Separator
from mirps_desktop.documents.export_wording import ExportWording
from mirps_desktop.language import Language
from mirps_desktop.widgets.check_list import CheckList
from mirps_desktop.widgets.dialog import Dialog

_LEAST_ROWS = 4  # of the list of columns, on a small screen


class ExportDialog(Dialog):
    """Asks; starts with the choices of the last time."""

    def __init__(
        self,
        pledges: int,
        kind: ExportFormat,
        options: ExportOptions,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export %n pledge(s)", "", pledges))
        self._language = language
        self._format = QComboBox(self)
        for choice, name in self._formats():
            self._format.addItem(name, choice.value)
        self._format.setCurrentIndex(self._format.findData(kind.value))
        self._columns = self._column_list()
        self._all = QPushButton(self.tr("&All"), self)
        self._usual = QPushButton(self.tr("&Usual"), self)
        self._hxl = QCheckBox(self.tr("With &HXL tags"), self)
        self._hxl.setToolTip(self.tr("In a second row; in a data package by the columns"))
        self._hxl.setChecked(options.hxl)
        self._separator = QComboBox(self)
        self._separator.addItem(self.tr("Comma"), Separator.COMMA.value)
        of_system = self.tr("As the system: {character}").format(character=Separator.SYSTEM.character)
        self._separator.addItem(of_system, Separator.SYSTEM.value)
        self._separator.setCurrentIndex(self._separator.findData(options.separator.value))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("&Save…"))
        self._columns.check(options.columns or usual_names(language))
        self._lay_out()
        self._connect()
        self._follow()

    def _formats(self) -> tuple[tuple[ExportFormat, str], ...]:
        return (
            (ExportFormat.XLSX, self.tr("Excel workbook (.xlsx)")),
            (ExportFormat.CSV, self.tr("Comma-separated values (.csv)")),
            (ExportFormat.JSON, self.tr("JSON, for programs (.json)")),
            (ExportFormat.ZIP, self.tr("Frictionless data package (.zip)")),
        )

    def _column_list(self) -> CheckList:
        columns = CheckList(self.tr("Columns"), self)
        for column, heading in zip(COLUMNS, ExportWording(self._language).headings(COLUMNS), strict=True):
            columns.add(heading, column.name, "  ".join(filter(None, (column.name, column.hxl))))
        columns.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        columns.setMinimumHeight(columns.sizeHintForRow(0) * _LEAST_ROWS)
        columns.setCurrentRow(0)
        return columns

    def _lay_out(self) -> None:
        sets = QHBoxLayout()
        for button in (self._all, self._usual):
            button.setAutoDefault(False)
            sets.addWidget(button)
        sets.addStretch(1)
        form = QFormLayout()
        form.addRow(self.tr("&Format:"), self._format)
        form.addRow(self.tr("&Columns:"), self._columns)
        form.addRow("", sets)
        form.addRow("", self._hxl)
        form.addRow(self.tr("Se&parator:"), self._separator)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self._format.setFocus()

    def _connect(self) -> None:
        self._format.currentIndexChanged.connect(self._follow)
        self._columns.itemChanged.connect(self._follow)
        self._all.clicked.connect(lambda: self._columns.check([column.name for column in COLUMNS]))
        self._usual.clicked.connect(lambda: self._columns.check(usual_names(self._language)))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @property
    def format(self) -> ExportFormat:
        """The chosen format."""
        return ExportFormat(self._format.currentData())

    @property
    def options(self) -> ExportOptions:
        """The other choices; the usual columns are none, so that they follow the language."""
        names = self._columns.checked
        return ExportOptions(
            () if set(names) == set(usual_names(self._language)) else names,
            self._hxl.isChecked(),
            Separator(self._separator.currentData()),
        )

    def _follow(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(self._columns.checked))
        self._separator.setEnabled(self.format is ExportFormat.CSV)
