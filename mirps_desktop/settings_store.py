"""The file of the settings, in the reader's folder or beside the program: opened, moved, emptied."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from mirps_desktop.data_folder import is_portable, portable_folder, portable_settings

_HISTORY = ("recent_filters", "recent_catalogues")
"""What the reader did, and did not set."""
_MOST_BYTES = 1_000_000  # of a file that can be ours; a larger one is set aside: it takes Qt seconds


class SettingsStore(QObject):
    """What all settings have in common. QSettings saves by itself, soon, and puts a whole file in place."""

    refused = Signal()
    """Something that the reader has chosen cannot be saved; emitted once."""

    def __init__(self) -> None:
        super().__init__()
        self._store = _opened(beside=is_portable())
        path = Path(self._store.fileName())
        with suppress(OSError):  # none yet
            if path.stat().st_size > _MOST_BYTES:
                path.replace(path.with_suffix(".damaged"))
                self._store = _opened(beside=is_portable())
        self._is_refused = False
        self._keeps_layout = True

    @property
    def folder_kept_in(self) -> Path:
        """The folder that the settings are kept in."""
        return Path(self._store.fileName()).parent

    @property
    def is_portable(self) -> bool:
        """Whether they are kept beside the program."""
        return Path(self._store.fileName()) == portable_settings()

    @property
    def is_saved(self) -> bool:
        """Whether all that was set since the start could be saved."""
        self._store.sync()
        return self._store.status() == QSettings.Status.NoError

    def move(self, *, beside: bool) -> None:
        """Keep the settings beside the program, or in the folder of the reader, and not where they were.

        Raises OSError where one of the folders cannot be written; then nothing has changed.
        """
        old = Path(self._store.fileName())
        if beside:
            portable_folder().mkdir(exist_ok=True)
        _try_to_write(portable_folder())
        new = _opened(beside=beside)
        for key in self._store.allKeys():
            new.setValue(key, self._store.value(key))
        new.sync()
        if new.status() != QSettings.Status.NoError:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), new.fileName())
        if beside:
            portable_settings().touch()  # also where nothing has been set yet
        self._store.clear()
        self._store.sync()
        self._store = new
        with suppress(OSError):
            old.unlink(missing_ok=True)
            old.parent.rmdir()  # where nothing else is in it

    def reset(self) -> None:
        """Forget all but what the reader did; from now on to the end, windows leave no places behind."""
        for key in self._store.allKeys():
            if key not in _HISTORY:
                self._store.remove(key)
        self._keeps_layout = False

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def _choose(self, key: str, value: str) -> None:
        """Set what the reader has chosen, who will be told if it cannot be saved."""
        self._store.setValue(key, value)
        # Not at once: what was chosen has its effect first.
        QTimer.singleShot(0, self, self._look_whether_saved)

    def _look_whether_saved(self) -> None:
        if not self._is_refused and not self.is_saved:
            self._is_refused = True
            self.refused.emit()


def _opened(*, beside: bool) -> QSettings:
    if not beside:
        return QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "MIRPS Pledges", "mirps-desktop"
        )
    # Qt's own dialogs remember their size in a file of the home folder, unless they are told another.
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, str(portable_folder()))
    return QSettings(str(portable_settings()), QSettings.Format.IniFormat)


def _try_to_write(folder: Path) -> None:
    """Raise OSError where nothing can be written into `folder`; permissions alone do not tell."""
    import tempfile  # noqa: PLC0415 — not at start

    with tempfile.TemporaryFile(dir=folder):
        pass
