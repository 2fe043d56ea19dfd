"""All settings in one place, each with its effect at once."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mirps_desktop.data_folder import portable_folder
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.reasons import Reasons
from mirps_desktop.settings import Appearance, Settings, StartPage
from mirps_desktop.widgets.dialog import Dialog
from mirps_desktop.widgets.first_paper import chosen_paper
from mirps_desktop.widgets.portable_mode import keep_beside
from mirps_desktop.widgets.reset_question import ResetQuestion
from mirps_desktop.widgets.text_size import SIZES, TextSize
from mirps_desktop.widgets.window_choices import WindowChoices

_NARROWEST = 300  # pixels of the field with the folder


class SettingsDialog(Dialog):
    """Shows what is set and sets what is chosen; there is nothing to confirm."""

    def __init__(
        self, settings: Settings, choices: WindowChoices, text_size: TextSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self._settings = settings
        self._choices = choices
        self._text_size = text_size
        self._labels: dict[QWidget, QLabel] = {}
        self._form = QFormLayout()
        self.language = self._box(Language, lambda value: choices.set_language(Language(value)))
        self.appearance = self._box(Appearance, lambda value: choices.set_appearance(Appearance(value)))
        self.text_size = self._box(map(str, SIZES), lambda value: text_size.choose(int(value)))
        self.paper = self._box(Paper, self._set_paper)
        self.start_page = self._box(StartPage, self._set_start_page)
        self.keep_filter = QCheckBox(self)
        self.folder = QLineEdit(self, readOnly=True)
        self.beside = QCheckBox(self)
        self.hint = QLabel(self)
        # Of our own: standard ones would take Qt's words again with the language.
        self.reset_button = QPushButton(self)
        self.close_button = QPushButton(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.language.setFocus()

    def _box(self, values: Iterable[str], choose: Callable[[str], object]) -> QComboBox:
        """Return a row of the form, in which one of `values` can be chosen."""
        made = QComboBox(self)
        for value in values:
            made.addItem("", str(value))
        made.activated.connect(lambda _place: choose(made.currentData()))
        self._add_row(made)
        return made

    def _add_row(self, field: QWidget) -> None:
        self._labels[field] = QLabel(self)
        self._labels[field].setBuddy(field)
        self._form.addRow(self._labels[field], field)

    def _lay_out(self) -> None:
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.keep_filter)
        self._add_row(self.folder)
        self.folder.setMinimumWidth(_NARROWEST)
        self._form.addRow(self.beside)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.reset_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.reset_button.setAutoDefault(False)
        self.close_button.setDefault(True)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        self.keep_filter.clicked.connect(self._set_keep_filter)
        self.beside.clicked.connect(self._keep_beside)
        self.reset_button.clicked.connect(self._ask_to_reset)
        self.close_button.clicked.connect(self.reject)
        self._text_size.add_keys(self)
        self._text_size.changed.connect(self._follow)
        self._settings.refused.connect(self._follow)

    # what is shown

    def retranslate(self) -> None:
        """Say all texts again in the present language."""
        self.setWindowTitle(self.tr("Settings"))
        for field, label in (
            (self.language, self.tr("&Language:")),
            (self.appearance, self.tr("&Appearance:")),
            (self.text_size, self.tr("&Text size:")),
            (self.paper, self.tr("&Paper:")),
            (self.start_page, self.tr("&Start page:")),
            (self.folder, self.tr("Settings are &kept in:")),
        ):
            self._labels[field].setText(label)
            field.setAccessibleName(label.replace("&", "").rstrip(":"))
        for box, texts in (
            (self.language, ["English", "Español"]),
            (self.appearance, [self.tr("As the system"), self.tr("Light"), self.tr("Dark")]),
            (self.text_size, [self.tr("{percent}%").format(percent=size) for size in SIZES]),
            (self.paper, ["A4", self.tr("Letter")]),
            (
                self.start_page,
                [self.tr("As it was left"), self.tr("List of pledges"), self.tr("Themes × countries")],
            ),
        ):
            for place, text in enumerate(texts):
                box.setItemText(place, text)
        self.keep_filter.setText(self.tr("&Remember the filter between starts"))
        self.beside.setText(self.tr("Keep settings &beside the program"))
        self.beside.setToolTip(self.tr("For a USB stick: nothing is kept on the machine"))
        self.reset_button.setText(self.tr("Reset to &defaults…"))
        self.close_button.setText(self.tr("&Close"))
        self._follow()

    def _follow(self) -> None:
        """Show what is set now."""
        settings = self._settings
        for box, value in (
            (self.language, settings.language),
            (self.appearance, settings.appearance),
            (self.text_size, str(self._text_size.percent)),
            (self.paper, chosen_paper(settings)),
            (self.start_page, settings.start_page),
        ):
            box.setCurrentIndex(box.findData(str(value)))
        self.keep_filter.setChecked(settings.keep_filter)
        self.folder.setText(str(settings.folder_kept_in))
        self.folder.setCursorPosition(0)
        self.beside.setChecked(settings.is_portable)
        self._say("" if settings.is_saved else self.tr("Nothing can be saved in this folder."))

    def _say(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    # what is chosen

    def _set_paper(self, value: str) -> None:
        self._settings.paper = value

    def _set_start_page(self, value: str) -> None:
        self._settings.start_page = StartPage(value)

    def _set_keep_filter(self, keeps: bool) -> None:  # noqa: FBT001 — Qt's signal
        self._settings.keep_filter = keeps

    def _keep_beside(self, beside: bool) -> None:  # noqa: FBT001 — Qt's signal
        try:
            keep_beside(self._settings, beside=beside)
        except OSError as error:
            said = self.tr("The settings stay where they are: nothing can be written in {folder} ({reason}).")
            reason = Reasons(self._settings.language).of(error)
            self._follow()
            self._say(said.format(folder=portable_folder(), reason=reason))
        else:
            self._follow()
            self._say(self.tr("Moved. The log and the reports follow from the next start on."))

    def _ask_to_reset(self) -> None:
        question = ResetQuestion(self)
        question.exec()
        if question.is_confirmed:
            self._text_size.reset()
            self._choices.reset()
            self._follow()

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
