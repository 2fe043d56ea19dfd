"""What is printed and saved from the preview of pledge sheets, and what is remembered of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtPrintSupport", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from mirps_desktop.documents.page_range import PageRange
from mirps_desktop.documents.paper import Paper
from mirps_desktop.documents.pledge_sheet import SheetOptions
from mirps_desktop.language import Language
from mirps_desktop.settings import Settings
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.saving_progress import SavingProgress
from mirps_desktop.widgets.sheet_choices import CURRENT, LISTED
from mirps_desktop.widgets.sheet_memory import remember_sheets, remembered_sheets
from mirps_desktop.widgets.sheet_preview_dialog import SheetPreviewDialog
from mirps_desktop.widgets.sheet_printing import PrinterChoice, SheetRequest

Opener = Callable[[str], SheetPreviewDialog]


def test_without_a_printer_a_pdf_is_made(
    window: MainWindow, qtbot: QtBot, sheet_preview: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    dialog = sheet_preview(CURRENT)
    assert not dialog.print_button.isEnabled()
    assert "No printer is installed" in dialog.form.said.text()
    assert dialog.pdf_button.isDefault()
    dialog.form.pages.setText("1")
    with qtbot.waitSignal(dialog.pdf_requested) as caught:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (asked,) = caught.args
    assert asked == SheetRequest(window.browse.at_hand.current, SheetOptions(), PageRange(((1, 1),)))


def test_a_printer_gets_the_copies_and_the_pages(
    sheet_preview: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    dialog = sheet_preview(LISTED)
    seen: list[tuple[int, QPageSize.PageSizeId]] = []
    path = tmp_path / "printed.pdf"

    def accept(asked: QPrintDialog) -> int:
        printer = asked.printer()
        seen.append((printer.copyCount(), printer.pageLayout().pageSize().id()))
        printer.setOutputFileName(str(path))
        printer.setCopyCount(3)
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    dialog.form.copies.setValue(2)
    dialog.form.pages.setText("2-3")
    dialog.form.paper.setCurrentIndex(dialog.form.paper.findData(Paper.LETTER.value))
    dialog.print_button.click()
    assert seen == [(2, QPageSize.PageSizeId.Letter)]
    assert dialog.form.copies.value() == 3
    assert path.read_bytes().count(b"/Type /Page\n") == 2


def test_a_printer_that_takes_nothing_is_said(
    sheet_preview: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    monkeypatch.setattr("mirps_desktop.widgets.sheet_printing.paint_sheets", _refuse)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "none.pdf"))
    dialog = sheet_preview(LISTED)
    dialog.printing.print_on(printer, SheetRequest(dialog.form.choice.pledges, SheetOptions(), None))
    assert len(said) == 1
    assert "did not take the sheets" in said[0]


def test_printing_can_be_stopped(
    sheet_preview: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda _parent, _title, text: said.append(text))
    aborted: list[bool] = []
    monkeypatch.setattr(QPrinter, "abort", lambda printer: aborted.append(printer is not None))
    monkeypatch.setattr(SavingProgress, "wasCanceled", lambda progress: progress.value() > 0)
    monkeypatch.setattr("mirps_desktop.widgets.saving_progress._BLINK", 0)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "some.pdf"))
    dialog = sheet_preview(LISTED)
    dialog.printing.print_on(printer, SheetRequest(dialog.form.choice.pledges, SheetOptions(), None))
    assert aborted == [True]
    assert said == ["Cancelled. Pages that were ready may still come out of the printer."]
    assert QApplication.overrideCursor() is None


def test_a_printer_gets_no_empty_sheet(
    sheet_preview: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "none.pdf"))
    dialog = sheet_preview(LISTED)
    request = SheetRequest(dialog.form.choice.pledges, SheetOptions(), PageRange.read("40"))
    dialog.printing.print_on(printer, request)
    assert said == ["There are only 35 pages."]
    assert not (tmp_path / "none.pdf").exists()


def test_a_pdf_of_pages_that_are_not_there_leaves_the_old_one(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "old.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(
        "mirps_desktop.widgets.file_questions.QFileDialog.getSaveFileName",
        lambda *_arguments: (str(path), ""),
    )
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    window.documents.save_sheets(window.browse.at_hand.listed, pages=PageRange.read("99"))
    assert said == ["None of the pages asked for is there: the last page is 35; choose others, or all."]
    assert path.read_bytes() == b"old"


def test_the_printer_stays_chosen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    monkeypatch.setattr(SheetPreviewDialog, "exec", lambda dialog: dialog.print_button.click())
    chosen: list[PrinterChoice] = []
    monkeypatch.setattr(PrinterChoice, "apply_to", lambda choice, _printer: chosen.append(choice))

    def accept(asked: QPrintDialog) -> int:
        asked.printer().setOutputFileName(str(tmp_path / "p.pdf"))
        asked.printer().setColorMode(QPrinter.ColorMode.GrayScale)
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    for _opening in range(2):
        window.actions_["sheet"].trigger()
    assert [choice.colours for choice in chosen] == [QPrinter.ColorMode.GrayScale]


def test_a_printer_that_is_gone_is_not_chosen(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    del qtbot
    printer = QPrinter()
    monkeypatch.setattr(QPrinter, "setPrinterName", lambda _printer, name: named.append(name))
    named: list[str] = []
    choice = PrinterChoice("Office", QPrinter.DuplexMode.DuplexNone, QPrinter.ColorMode.Color)
    for names in ([], ["Office"]):
        monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda names=names: names)
        choice.apply_to(printer)
    assert named == ["Office"]


def _refuse(*_arguments: object, **_options: object) -> None:
    raise OSError


def test_what_was_chosen_is_remembered(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def choose(dialog: SheetPreviewDialog) -> None:
        dialog.form.remarks.setChecked(True)
        dialog.form.copies.setValue(30)
        dialog.zoom.choose(150)
        dialog.form.language.setCurrentIndex(dialog.form.language.findData(Language.SPANISH.value))

    monkeypatch.setattr(SheetPreviewDialog, "exec", choose)
    window.actions_["print"].trigger()
    kept = remembered_sheets(Settings(), Language.ENGLISH)
    assert kept == SheetOptions(kept.paper, remarks=True, language=Language.SPANISH)
    opened: list[tuple[SheetOptions, int, int]] = []
    monkeypatch.setattr(
        SheetPreviewDialog,
        "exec",
        lambda again: opened.append((again.options, again.form.copies.value(), again.zoom.zoom)),
    )
    window.actions_["sheet"].trigger()
    assert opened == [(kept, 1, 150)]  # not the copies: thirty by surprise are dear
    monkeypatch.setattr(
        "mirps_desktop.widgets.file_questions.QFileDialog.getSaveFileName",
        lambda *_arguments: (str(tmp_path / "s.pdf"), ""),
    )
    window.actions_["pdf"].trigger()
    assert b"/Lang (es)" in (tmp_path / "s.pdf").read_bytes()


def test_a_language_that_is_the_windows_own_follows_it(window: MainWindow) -> None:
    del window
    settings = Settings()
    remember_sheets(settings, SheetOptions(language=Language.ENGLISH, compact=True), Language.ENGLISH, 100)
    assert remembered_sheets(settings, Language.SPANISH).language is Language.SPANISH
    assert remembered_sheets(settings, Language.SPANISH).compact


def test_a_pdf_saved_from_the_preview_is_told_there_and_once_more_afterwards(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, told = tmp_path / "a.pdf", []

    def save_and_close(dialog: SheetPreviewDialog) -> None:
        dialog.pdf_button.click()
        told.append(dialog._saved.text())
        window.notice.end()

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(SheetPreviewDialog, "exec", save_and_close)
    window.actions_["sheet"].trigger()
    assert told == [f"Saved: {path}"]
    assert path.read_bytes().startswith(b"%PDF")
    assert window.notice.isVisible()
