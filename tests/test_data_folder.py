"""Where everything is kept: in the reader's folder, or beside a portable program."""

import sys
from pathlib import Path

import pytest

import mirps_desktop
from mirps_desktop.catalogue.own_builds import list_path
from mirps_desktop.data_folder import (
    data_folder,
    home_data_folder,
    is_portable,
    portable_folder,
    portable_settings,
    program_folder,
)

PROJECT = Path(mirps_desktop.__file__).resolve().parent.parent


def test_beside_a_checkout_is_the_project() -> None:
    assert program_folder() == PROJECT


def test_beside_an_installed_program_is_its_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mirps_desktop.data_folder.__file__", str(tmp_path / "mirps_desktop" / "x.py"))
    assert program_folder() == Path(sys.prefix)


@pytest.mark.parametrize(
    ("executable", "beside"),
    [("MIRPS/mirps-desktop", "MIRPS"), ("Programs/MIRPS.app/Contents/MacOS/mirps-desktop", "Programs")],
)
def test_beside_a_bundle_is_where_its_program_is(
    executable: str, beside: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / executable))
    assert program_folder() == tmp_path.resolve() / beside


def test_only_the_file_of_the_settings_makes_it_portable() -> None:
    portable_folder().mkdir()
    assert not is_portable()
    assert data_folder() == home_data_folder()
    portable_settings().touch()
    assert is_portable()
    assert data_folder() == portable_folder()
    assert list_path().parent == portable_folder()
