"""Opens the settings, and says it once where they cannot be saved."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mirps_desktop.settings import Settings
from mirps_desktop.widgets.text_size import TextSize
from mirps_desktop.widgets.window_choices import WindowChoices


class SettingsCommand(QObject):
    """The dialog changes what `choices` and `text_size` own through them."""

    told = Signal(str)

    def __init__(
        self, settings: Settings, choices: WindowChoices, text_size: TextSize, window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._choices = choices
        self._text_size = text_size
        self._window = window

    def watch(self) -> None:
        """Say it from now on where settings cannot be saved."""
        self._settings.refused.connect(self._tell)

    def open(self) -> None:
        """Show the settings until they are closed."""
        from mirps_desktop.widgets.settings_dialog import SettingsDialog  # noqa: PLC0415 — not at start

        dialog = SettingsDialog(self._settings, self._choices, self._text_size, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _tell(self) -> None:
        said = self.tr("Settings cannot be saved in {folder}; they hold until the program ends.")
        self.told.emit(said.format(folder=self._settings.folder_kept_in))
