"""The seal of a small file is taken by Qt, that of a large one by OpenSSL: it is the same."""

import hashlib

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.models import seal_check
from mirps_desktop.models.seal_check import SealCheck
from mirps_desktop.paths import BUNDLED_CATALOGUE


@pytest.mark.parametrize("length", [0, 1, 65_535, 65_536, 65_537, 200_000])
def test_both_take_the_same_digest(length: int) -> None:
    data = bytes(number % 251 for number in range(length))
    taken = seal_check._Sha256()
    taken.update(memoryview(data))
    taken.update(b"0" * 64)
    assert taken.hexdigest() == hashlib.sha256(data + b"0" * 64).hexdigest()


@pytest.mark.parametrize("small", [0, 8_000_000])
def test_a_sound_file_is_found_sound(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot, small: int
) -> None:
    monkeypatch.setattr(seal_check, "_SMALL", small)
    with Catalogue.open_unverified(BUNDLED_CATALOGUE) as catalogue:
        check = SealCheck(catalogue, qapp)
        check.start()
        qtbot.waitUntil(lambda: catalogue.is_verified)
