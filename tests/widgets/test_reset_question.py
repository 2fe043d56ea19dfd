"""All settings back to how they were: only if it is confirmed, and then at once."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from mirps_desktop.catalogue.query import Order
from mirps_desktop.language import Language
from mirps_desktop.models.outline_item import Grouping
from mirps_desktop.settings import Appearance, Settings, StartPage
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.reset_question import ResetQuestion
from mirps_desktop.widgets.settings_dialog import SettingsDialog


def _answer(monkeypatch: pytest.MonkeyPatch, *, reset: bool) -> list[str]:
    asked: list[str] = []

    def answer(box: ResetQuestion) -> None:
        asked.append(f"{box.text()} {box.informativeText()}")
        (box.reset_button if reset else box.defaultButton()).click()

    monkeypatch.setattr(ResetQuestion, "exec", answer)
    return asked


def _set_all(window: MainWindow) -> None:
    window.choices.set_language(Language.SPANISH)
    window.choices.set_appearance(Appearance.DARK)
    window.choices.set_grouping(Grouping.COUNTRY)
    window.choices.set_order(Order.ID)
    window.text_size.choose(200)
    settings = window._settings
    settings.start_page, settings.keep_filter = StartPage.OVERVIEW, True
    settings.set_choices("export_columns", ["id"])


def test_nothing_is_reset_unless_it_is_confirmed(
    settings_dialog: SettingsDialog, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = _answer(monkeypatch, reset=False)
    _set_all(window)
    settings_dialog.reset_button.click()
    assert len(asked) == 1
    assert Settings().language is Language.SPANISH
    assert window.text_size.percent == 200


def test_a_reset_shows_what_a_first_start_would(
    settings_dialog: SettingsDialog, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = settings_dialog
    asked = _answer(monkeypatch, reset=True)
    layout = window.saveGeometry()
    window._settings.set_state("window", layout)
    _set_all(window)
    dialog.reset_button.click()
    QApplication.processEvents()
    assert "Idioma, apariencia, tamaño del texto" in asked[0]
    assert window.windowTitle() == "MIRPS Pledges"
    assert window.palette().color(QPalette.ColorRole.Window).lightness() > 128
    assert window.browse.outline_model.grouping is Grouping.THEME
    assert window._search.query.order is Order.DOCUMENT
    for name in ("en", "system", "by_theme", "order_document"):
        assert window.actions_[name].isChecked()
    assert window.text_size.percent == 100
    assert dialog.start_page.currentData() == "last"
    assert not dialog.keep_filter.isChecked()
    window.close()
    kept = Settings()
    assert kept.state("window").isEmpty()
    assert kept.choices("export_columns", ["id"]) is None
    assert not kept.keep_filter
