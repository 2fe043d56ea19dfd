"""The preview of pledge sheets: its choices and pages, its keys and looks."""

from collections.abc import Callable

import pytest

pytest.importorskip("PySide6.QtPrintSupport", exc_type=ImportError)

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.query import Query
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.language import Language
from mirps_desktop.printing.sheet_painter import SheetPainter
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.sheet_choices import LISTED, SELECTED, SheetChoice, SheetChoices
from mirps_desktop.widgets.sheet_options_form import SheetOptionsForm
from mirps_desktop.widgets.sheet_page_model import SheetPageModel
from mirps_desktop.widgets.sheet_preview_dialog import SheetPreviewDialog

Opener = Callable[[str], SheetPreviewDialog]


def _choose(box: QComboBox, data: object) -> None:
    assert box.findData(data) >= 0
    box.setCurrentIndex(box.findData(data))


def _wait(dialog: SheetPreviewDialog, qtbot: QtBot) -> int:
    qtbot.waitUntil(lambda: dialog.model.is_complete)
    return dialog.model.rowCount()


def test_the_preview_follows_the_options(dialog: SheetPreviewDialog, qtbot: QtBot) -> None:
    assert _wait(dialog, qtbot) == 35
    _choose(dialog.form.layout_box, data=True)
    compact = _wait(dialog, qtbot)
    assert 1 < compact < 20
    dialog.form.remarks.click()
    assert _wait(dialog, qtbot) > compact
    _choose(dialog.form.paper, Paper.LETTER.value)
    _choose(dialog.form.language, Language.SPANISH.value)
    assert dialog.model.paper.width() == 612
    assert dialog.options == SheetOptions(Paper.LETTER, compact=True, remarks=True, language=Language.SPANISH)


def test_what_to_print_is_chosen(window: MainWindow, qtbot: QtBot, sheet_preview: Opener) -> None:
    window._search.set_text("statelessness")
    window.browse.list.selectRow(1)
    dialog = sheet_preview(SELECTED)
    what = dialog.form.what
    names = [what.itemText(place) for place in range(what.count())]
    listed = window._search.results.total
    assert names[:3] == [
        "Selected pledges (1)",
        f"All pledges in the list ({listed})",
        "The pledge shown (1)",
    ]
    assert dialog.windowTitle() == "Pledge sheets · 1 pledge"
    catalogue = window._search.catalogue
    for key, query in (
        ("HND", Query(countries=("HND",))),
        ("local-governance", Query(themes=("local-governance",))),
    ):
        _choose(what, key)
        wanted = [hit.pledge for hit in catalogue.hits(catalogue.search(query))]
        assert list(dialog.form.choice.pledges) == wanted
        assert _wait(dialog, qtbot) >= len(wanted)
        assert dialog.windowTitle() == f"Pledge sheets · {len(wanted)} pledges"
    assert _choice_names(window, has_selection=False)[0].startswith("All pledges")


def _choice_names(window: MainWindow, *, has_selection: bool) -> list[str]:
    if not has_selection:
        window.browse.list.clearSelection()
    return [choice.name for choice in SheetChoices(window._search, window.browse.at_hand).groups()[0]]


@pytest.mark.parametrize(
    ("text", "said", "is_fine"),
    [
        ("", "35 pages", True),
        ("2-4, 35", "4 pages", True),
        ("34-", "2 pages", True),
        ("1", "1 page", True),
        ("40", "There are only 35 pages.", False),
        ("9" * 40, "There are only 35 pages.", False),
        ("7-3", "5 pages", True),
        ("x", "Pages are numbers and runs, such as 1-3, 5.", False),
    ],
)
def test_it_is_said_which_pages_there_are(
    dialog: SheetPreviewDialog, text: str, said: str, is_fine: bool
) -> None:
    dialog.form.pages.setText(text)
    assert dialog.form.said.text().splitlines()[0] == said
    assert dialog.pdf_button.isEnabled() == is_fine
    assert dialog.form.width() == dialog.form.sizeHint().width()  # whatever is said


def test_pages_that_prove_not_to_be_there_are_refused(dialog: SheetPreviewDialog, qtbot: QtBot) -> None:
    dialog.form.remarks.click()
    dialog.form.pages.setText("36-")
    assert dialog.form.said.text() == "Laying out the pages…"
    _wait(dialog, qtbot)
    assert dialog.form.said.text() == "There are only 35 pages."
    assert not dialog.pdf_button.isEnabled()


def test_that_it_is_laid_out_is_said_before(
    dialog: SheetPreviewDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    show = SheetPageModel.show_sheets

    def shown(model: SheetPageModel, sheets: SheetPainter, ratio: float) -> None:
        said.append(dialog.form.said.text())
        show(model, sheets, ratio)

    monkeypatch.setattr(SheetPageModel, "show_sheets", shown)
    _choose(dialog.form.layout_box, data=True)
    assert said == ["Laying out the pages…"]


def test_without_a_printer_there_are_no_copies(
    sheet_preview: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    assert not sheet_preview(LISTED).form.copies.isEnabled()


def test_a_large_number_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    pledges = window._search.catalogue.pledges()
    name = "Todos los compromisos de la lista (1.000.000)"
    form = SheetOptionsForm([[SheetChoice(LISTED, name, pledges)]], LISTED, SheetOptions(), window)
    qtbot.addWidget(form)
    form.resize(form.sizeHint())
    form.show()
    box, option = form.what, QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    assert room >= box.fontMetrics().horizontalAdvance(name)


def test_a_name_that_is_cut_is_said(dialog: SheetPreviewDialog) -> None:
    assert dialog.form.what.toolTip() == "All pledges in the list (35)"
    _choose(dialog.form.what, "HND")
    assert dialog.form.what.toolTip() == dialog.form.what.currentText()


@pytest.mark.parametrize("language", Language)
def test_every_control_is_reached_by_keys_and_has_its_own_letter(
    window: MainWindow,
    qtbot: QtBot,
    sheet_preview: Opener,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    window.choices.set_language(language)
    dialog = sheet_preview(LISTED)
    texts = [
        part.text() for part in dialog.findChildren(QWidget) if hasattr(part, "text") and "&" in part.text()
    ]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(letters) >= 9
    assert len(set(letters)) == len(letters), texts
    dialog.activateWindow()
    reached = []
    dialog.form.what.setFocus()
    for _step in range(14):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    form = dialog.form
    parts = [form.what, form.layout_box, form.remarks, form.paper, form.language, form.pages, form.copies]
    assert reached[: len(parts)] == parts
    assert {dialog.list, dialog.view, dialog.zoom, dialog.pdf_button} <= set(reached)


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_focus_is_seen(
    window: MainWindow, sheet_preview: Opener, monkeypatch: pytest.MonkeyPatch, appearance: Appearance
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    window.choices.set_appearance(appearance)
    dialog = sheet_preview(LISTED)
    dialog.activateWindow()
    link = dialog.palette().color(QPalette.ColorRole.Link)
    for part in (dialog.list, dialog.view, dialog.form.pages, dialog.form.copies, dialog.form.remarks):
        part.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
        picture = part.grab().toImage()
        places = ((x, y) for x in range(picture.width()) for y in range(0, picture.height(), 3))
        assert any(picture.pixelColor(x, y) == link for x, y in places), part.objectName()


def test_it_fits_a_small_screen(dialog: SheetPreviewDialog) -> None:
    least = dialog.minimumSizeHint()
    assert least.width() <= 700
    assert least.height() <= 430
