"""The settings on the disk: read, moved beside the program and back, emptied, and refused."""

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from mirps_desktop.data_folder import portable_folder, portable_settings
from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.settings import Appearance, Settings

GEOMETRY = QByteArray(b"\x00\xff\x01")


@pytest.fixture
def settings() -> Settings:
    made = Settings()
    made.language = Language.SPANISH
    made.set_choices("export_columns", ["id", "text"])
    made.set_state("window", GEOMETRY)
    made.remember_filter("asylum")
    assert made.is_saved
    return made


@pytest.fixture
def full(settings: Settings) -> Iterator[Settings]:
    """Give settings whose folder has become a file: nothing can be saved, as on a read-only stick."""
    settings.move(beside=True)
    portable_settings().unlink()
    portable_folder().rmdir()
    portable_folder().touch()
    yield settings
    portable_folder().unlink()


def test_text_size_and_filter_are_remembered_and_what_is_no_size_is_not_read(settings: Settings) -> None:
    assert (settings.text_size, settings.keep_filter) == (100, False)
    settings.text_size, settings.keep_filter = 150, True
    assert (settings.text_size, settings.keep_filter) == (150, True)
    assert settings.is_saved
    assert (Settings().text_size, Settings().keep_filter) == (150, True)
    for wrong in ("-5", "1" * 5000, "large", "²"):
        settings._store.setValue("text_size", wrong)
        assert settings.text_size == 100
    settings._store.setValue("keep_filter", "perhaps")
    assert not settings.keep_filter


def test_moved_beside_the_program_nothing_stays_behind(settings: Settings) -> None:
    home = settings.folder_kept_in
    assert list(home.iterdir())
    settings.move(beside=True)
    assert settings.is_portable
    assert settings.folder_kept_in == portable_folder()
    assert not home.exists()
    again = Settings()
    assert again.is_portable
    assert again.language is Language.SPANISH
    assert again.choices("export_columns", ["id", "text"]) == ["id", "text"]
    assert again.state("window") == GEOMETRY
    assert again.recent_filters == ("asylum",)
    again.paper = Paper.LETTER
    assert again.is_saved
    assert not home.exists()


def test_moved_back_the_program_is_not_portable(settings: Settings) -> None:
    home = settings.folder_kept_in
    settings.move(beside=True)
    settings.move(beside=False)
    assert not portable_folder().exists()
    assert settings.folder_kept_in == home
    assert not Settings().is_portable
    assert Settings().language is Language.SPANISH


def test_with_nothing_set_it_can_be_portable_too() -> None:
    Settings().move(beside=True)
    assert portable_settings().is_file()
    assert Settings().is_portable


def test_qts_own_dialogs_keep_nothing_in_the_home_folder(settings: Settings) -> None:
    settings.move(beside=True)
    own = QSettings(QSettings.Scope.UserScope, "QtProject")
    if own.format() == QSettings.Format.IniFormat or own.fileName().startswith("/"):
        assert Path(own.fileName()).parent == portable_folder()


def test_a_folder_that_cannot_be_written_refuses_the_move(settings: Settings) -> None:
    portable_folder().touch()  # a file is in the way
    home = settings.folder_kept_in
    with pytest.raises(OSError, match="exists"):
        settings.move(beside=True)
    assert not settings.is_portable
    assert settings.folder_kept_in == home
    assert Settings().language is Language.SPANISH


def test_what_cannot_be_removed_is_not_moved_back(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise OSError(errno.EROFS, "read-only", str(folder))

    settings.move(beside=True)
    monkeypatch.setattr("mirps_desktop.settings_store._try_to_write", refuse)
    with pytest.raises(OSError, match="read-only"):
        settings.move(beside=False)
    assert settings.is_portable
    assert Settings().is_portable
    assert Settings().language is Language.SPANISH


def test_what_cannot_be_saved_holds_and_is_told_once(full: Settings, qtbot: QtBot) -> None:
    told: list[None] = []
    full.refused.connect(lambda: told.append(None))
    full.set_state("window", QByteArray(b"\x01"))  # nothing that the reader has set
    full.remember_filter("refugee")
    qtbot.wait(10)
    assert not told
    full.appearance = Appearance.DARK
    assert not told  # what was chosen has its effect first
    qtbot.waitUntil(lambda: bool(told))
    full.appearance = Appearance.LIGHT
    qtbot.wait(10)
    assert len(told) == 1
    assert full.appearance is Appearance.LIGHT
    assert not full.is_saved


def test_a_reset_forgets_what_was_set_and_not_what_was_done(settings: Settings) -> None:
    settings.reset()
    settings.set_state("window", GEOMETRY)  # as the window does when it is closed
    assert settings.is_saved
    again = Settings()
    assert again.language is Language.ENGLISH
    assert again.choices("export_columns", ["id", "text"]) is None
    assert again.state("window").isEmpty()
    assert again.recent_filters == ("asylum",)
    again.set_state("window", GEOMETRY)
    assert again.state("window") == GEOMETRY
