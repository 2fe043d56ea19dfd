"""What leaves the window: how it is asked for, what is said of it, in whose words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from mirps_desktop.documents.paper import Paper
from mirps_desktop.language import Language
from mirps_desktop.widgets.about_dialog import AboutDialog
from mirps_desktop.widgets.export_dialog import ExportDialog
from mirps_desktop.widgets.first_paper import first_paper
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.qt_wording import QT_SENTENCES
from mirps_desktop.widgets.sheet_preview_dialog import SheetPreviewDialog


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], list[tuple[str, str]]]:
    """Return the answers to give to file dialogs, and the titles and names that they then had."""
    answers: list[str] = []
    seen: list[tuple[str, str]] = []

    def ask(_parent: object, title: str, name: str, _kinds: str) -> tuple[str, str]:
        seen.append((title, name))
        return (answers.pop(0) if answers else ""), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(ExportDialog, "exec", lambda _dialog: True)
    return answers, seen


Asked = tuple[list[str], list[tuple[str, str]]]


def test_dialogs_say_how_many_pledges(
    window: MainWindow, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles: list[str] = []
    monkeypatch.setattr(SheetPreviewDialog, "exec", lambda dialog: titles.append(dialog.windowTitle()))
    window._search.set_text("asylum")
    for name in ("export", "pdf", "print", "sheet"):
        window.actions_[name].trigger()
    titles += [title for title, _ in asked[1]]
    assert titles == [
        "Pledge sheets · 24 pledges",
        "Pledge sheets · 1 pledge",
        "Export 24 pledges",
        "Save the sheets of 24 pledges as PDF",
    ]


def test_what_was_saved_can_be_opened_and_the_totals_come_back(
    window: MainWindow, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    path = tmp_path / "out.xlsx"
    asked[0].append(str(path))
    window.actions_["export"].trigger()
    assert window.notice.isVisible()
    assert str(path) in window.notice.label.text()
    window.notice.open_button.click()
    window.notice.folder_button.click()
    assert opened == [str(path), str(tmp_path)]
    pause = window.notice.findChild(QTimer)
    assert isinstance(pause, QTimer)
    pause.timeout.emit()
    assert not window.notice.isVisible()
    assert window._summary.isVisible()


def test_nothing_moves_for_what_was_saved(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    before = window.statusBar().height()
    window.notice.show_saved([tmp_path / "a.xlsx"])
    qtbot.waitUntil(window.notice.open_button.isVisible)
    QApplication.processEvents()
    assert window.notice.height() > 0
    assert window.statusBar().height() == window.statusBar().sizeHint().height() == before


def test_a_folder_of_briefs_is_told_once(window: MainWindow, tmp_path: Path) -> None:
    window.notice.show_saved([tmp_path / "a.xlsx", tmp_path / "b.xlsx"])
    assert window.notice.label.text() == f"2 files saved in {tmp_path}"
    assert not window.notice.open_button.isVisible()


def test_a_file_that_nothing_opens_is_said(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    window.notice.show_saved([tmp_path / "a.xlsx"])
    window.notice.open_button.click()
    assert "a.xlsx" in window.statusBar().currentMessage()


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        (name, Paper.LETTER)
        for name in ("es_MX", "es_GT", "es_SV", "es_HN", "es_CR", "es_PA", "en_US", "en_BZ")
    ]
    + [(name, Paper.A4) for name in ("C", "es_ES", "en_GB", "es_419")],
)
def test_the_first_paper_is_the_usual_one(locale: str, paper: Paper) -> None:
    assert first_paper(QLocale(locale)) is paper


def test_qts_own_dialogs_speak_spanish(window: MainWindow) -> None:
    window.actions_["es"].trigger()
    contexts = ("QFileDialog", "QFileSystemModel", "QAbstractFileIconProvider",
                "QPrintDialog", "QPrintWidget", "QPrintSettingsOutput", "QPageSetupWidget",
                "QShortcut")  # fmt: skip
    for sentence in QT_SENTENCES:
        said = [QCoreApplication.translate(context, sentence) for context in contexts]
        assert any(text != sentence for text in said) or sentence in {"Alias", "Ctrl", "Esc", "Tab"}
        assert not any("fichero" in text.lower() for text in said)
    keys = QKeySequence("Ctrl+Shift+Del").toString(QKeySequence.SequenceFormat.NativeText)
    assert keys == "Ctrl+Mayús+Supr"  # as the keyboards have it, and the texts
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    labels = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"&Buscar en:", "&Nombre de archivo:", "&Tipo de archivo:"} <= labels


def test_one_name_and_dates_in_words(window: MainWindow, qtbot: QtBot) -> None:
    assert "(December 2023)" in window.browse.detail.browser.toPlainText()
    window.actions_["es"].trigger()
    QApplication.processEvents()
    assert "(diciembre de 2023)" in window.browse.detail.browser.toPlainText()
    dialog = AboutDialog(window._search.catalogue.edition, 35, Language.SPANISH, window)
    qtbot.addWidget(dialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts[0].startswith("Compromisos MIRPS ")
    assert dialog.windowTitle() == "Acerca de Compromisos MIRPS"
    assert any("diciembre de 2023" in text for text in texts)
