"""The folder of the reports is the one that Qt would name."""

from pathlib import Path

import pytest

from mirps_desktop.data_folder import data_folder


@pytest.mark.parametrize("given", ["/somewhere/else", "relative", "", None])
def test_it_is_qt_s(needs_qt: None, given: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    del needs_qt
    from PySide6.QtCore import QCoreApplication, QStandardPaths  # noqa: PLC0415 — Qt may not be there

    if given is None:
        monkeypatch.delenv("XDG_DATA_HOME")
    else:
        monkeypatch.setenv("XDG_DATA_HOME", given)
    name = QCoreApplication.applicationName()
    QCoreApplication.setApplicationName("mirps-desktop")
    try:
        place = QStandardPaths.StandardLocation.AppLocalDataLocation
        assert data_folder() == Path(QStandardPaths.writableLocation(place))
    finally:
        QCoreApplication.setApplicationName(name)
