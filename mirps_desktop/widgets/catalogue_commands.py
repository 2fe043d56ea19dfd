"""Which catalogue the reader wants: from a dialog, from the recent ones, or dropped on the window."""

from collections import Counter
from functools import partial
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mirps_desktop.settings import Settings
from mirps_desktop.visible import visible


class CatalogueCommands(QObject):
    """Says what is wanted; a window shows one catalogue as long as it lives, so others do the opening."""

    wanted = Signal(object)
    """Carries the Path of a catalogue, or None for the bundled one."""

    def __init__(self, settings: Settings, recent: QMenu, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._recent = recent
        self._window = window

    def ask(self) -> None:
        """Ask for a file."""
        from mirps_desktop.widgets.flat_style import install_flat_style  # noqa: PLC0415 — not at start

        install_flat_style()
        kinds = ";;".join((self.tr("Catalogue of pledges (*.sqlite)"), self.tr("All files (*)")))
        folder = self._settings.folder or str(Path.home())
        chosen, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._window, self.tr("Open a catalogue"), folder, kinds
        )
        if chosen:
            self.wanted.emit(Path(chosen))

    def list_recent(self) -> None:
        """Fill the menu with the catalogues that were opened last and are still there."""
        self._recent.clear()
        paths = self._settings.recent_catalogues
        names = Counter(path.name for path in paths)
        for number, path in enumerate(paths, start=1):
            name = visible(path.name if names[path.name] == 1 else str(path))
            action = self._recent.addAction(f"&{number} {name.replace('&', '&&')}")
            action.setStatusTip(visible(str(path)))
            action.triggered.connect(partial(self.wanted.emit, path))
        self._recent.menuAction().setEnabled(bool(paths))
