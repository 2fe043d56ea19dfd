"""Every window can be shown, in Spanish all of it is Spanish, and the committed pictures are all there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QGroupBox, QLabel, QLineEdit, QWidget

from mirps_desktop.language import Language
from tests.screenshots.pictures import FOLDER, save
from tests.screenshots.stage import take
from tests.screenshots.windows import README, WINDOWS, Picture, action
from tests.update_translations import TRANSLATIONS, forms, messages

_PLACES = sorted(f"{language}/{picture.name}.png" for language in Language for picture in WINDOWS)
_MOST = 2_500_000  # bytes of all pictures


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…").rstrip(":").strip()


@pytest.fixture(scope="module")
def english() -> set[str]:
    """Return the sentences of the program that are other ones in Spanish."""
    pairs = [(_plain(source), message) for _, source, message in messages(TRANSLATIONS / "mirps_es.ts")]
    spanish = {_plain(form) for _, message in pairs for form in forms(message)}
    return {source for source, _ in pairs} - spanish


def _said(widget: QWidget) -> Iterator[str]:
    """Yield every text that `widget` and its parts show or tell."""
    for part in (widget, *widget.findChildren(QWidget)):
        yield from (part.windowTitle(), part.toolTip(), part.accessibleName(), part.accessibleDescription())
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        elif isinstance(part, QGroupBox):
            yield part.title()
        elif isinstance(part, QLineEdit):
            yield part.placeholderText()
        elif isinstance(part, QComboBox):
            yield from (part.itemText(number) for number in range(part.count()))
    for one in widget.findChildren(QAction):
        yield from (one.text(), one.toolTip(), one.statusTip())


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("picture", WINDOWS, ids=lambda picture: picture.name)
def test_every_window_can_be_taken_and_is_spanish(
    picture: Picture, qapp: QApplication, tmp_path: Path, english: set[str]
) -> None:
    said: list[str] = []
    image = take(picture, Language.SPANISH, tmp_path, lambda widget: said.extend(_said(widget)))
    assert image.width() >= 150
    assert len(set(memoryview(image.constBits()).cast("I"))) > 20  # not blank: letters have soft edges
    left = {text for text in map(_plain, said) if text in english}
    assert not left
    assert any(said)
    assert not qapp.activeModalWidget()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    "name", ["filtered", "nothing-found", "overview-filtered", "side-by-side", "glossary"]
)
def test_another_language_leaves_nothing_of_the_old_one(
    name: str, qapp: QApplication, tmp_path: Path, english: set[str]
) -> None:
    assert qapp
    shown = next(picture for picture in WINDOWS if picture.name == name)
    said: list[str] = []
    switched = Picture(name, (*shown.acts, action("es")))
    take(switched, Language.ENGLISH, tmp_path, lambda widget: said.extend(_said(widget)))
    assert not {text for text in map(_plain, said) if text in english}
    assert {"Cerrar", "Exportar"} & set(map(_plain, said))


def test_a_picture_is_small_and_the_same(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(0xFFF7F8FC)
    image.setPixel(3, 4, 0xFF123456)
    save(image, tmp_path / "new" / "a.png")
    found = QImage(str(tmp_path / "new" / "a.png"))
    assert found.format() == QImage.Format.Format_Indexed8
    assert found.pixel(3, 4) == 0xFF123456
    assert found.pixel(5, 4) == 0xFFF7F8FC


def test_the_committed_pictures_are_those_of_the_table() -> None:
    folder = FOLDER / "windows"
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.png")) == _PLACES
    for name, (shown, language) in README.items():
        assert (FOLDER / f"{name}.png").read_bytes() == (folder / language / f"{shown}.png").read_bytes()
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.png")) < _MOST
