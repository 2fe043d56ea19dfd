"""The print preview and its options."""

from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6.QtPrintSupport", exc_type=ImportError)

from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.paths import BUNDLED_CATALOGUE
from mirps_desktop.widgets.sheet_preview_dialog import SheetPreviewDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[SheetPreviewDialog]:
    with Catalogue.open(BUNDLED_CATALOGUE) as catalogue:
        pairs = [(pledge, catalogue.regional_pledge(pledge.theme)) for pledge in catalogue.pledges()]
        made = SheetPreviewDialog(pairs, SheetOptions(), catalogue.edition)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def _preview(dialog: SheetPreviewDialog) -> QPrintPreviewWidget:
    preview = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(preview, QPrintPreviewWidget)
    return preview


def _box(dialog: SheetPreviewDialog, data: object) -> QComboBox:
    """Return the list of choices that has `data`, with that choice made."""
    boxes = [dialog._layout_box, dialog._paper_box]
    box = next(box for box in boxes if box.findData(data) >= 0)
    box.setCurrentIndex(box.findData(data))
    return box


def test_the_preview_follows_the_options(dialog: SheetPreviewDialog, qtbot: QtBot) -> None:
    preview = _preview(dialog)
    qtbot.waitUntil(lambda: preview.pageCount() >= 35)
    _box(dialog, data=True)
    qtbot.waitUntil(lambda: 1 < preview.pageCount() < 20)
    compact = preview.pageCount()
    remarks = dialog.findChild(QCheckBox)
    assert isinstance(remarks, QCheckBox)
    remarks.click()
    qtbot.waitUntil(lambda: preview.pageCount() > compact)
    _box(dialog, Paper.LETTER.value)
    assert dialog.options == SheetOptions(Paper.LETTER, compact=True, remarks=True)


def test_a_pdf_is_asked_for_with_the_options(dialog: SheetPreviewDialog, qtbot: QtBot) -> None:
    _box(dialog, Paper.LETTER.value)
    buttons = [button for button in dialog.findChildren(QPushButton) if "PDF" in button.text()]
    with qtbot.waitSignal(dialog.pdf_requested) as caught:
        buttons[0].click()
    assert caught.args == [SheetOptions(Paper.LETTER)]
