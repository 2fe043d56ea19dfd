"""The focus is seen on every kind of control, by one ring, and menus have an edge."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.documents.brief_options import BriefKind, BriefOptions
from mirps_desktop.language import Language
from mirps_desktop.settings import Appearance
from mirps_desktop.widgets.brief_choices import BriefChoices
from mirps_desktop.widgets.brief_dialog import BriefDialog
from mirps_desktop.widgets.colours import muted
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.outline_panel import GroupingButton

_BOTH = pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])


def _picture(part: QWidget) -> QImage:
    part.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return part.grab().toImage()


def _rings(part: QWidget, link: QColor) -> int:
    """Return how many lines of the focus's colour are crossed from the left edge to the middle."""
    picture = _picture(part)
    row = [picture.pixelColor(x, picture.height() // 2) == link for x in range(picture.width() // 4)]
    return sum(now and not before for before, now in zip([False, *row], row, strict=False))


@_BOTH
def test_dialogs_show_the_focus(window: MainWindow, qtbot: QtBot, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    countries = window._search.catalogue.countries
    chosen = BriefChoices(countries[3:4], BriefKind.WORKBOOK, BriefOptions())
    dialog = BriefDialog(countries, chosen, Language.ENGLISH, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    link = dialog.palette().color(QPalette.ColorRole.Link)
    box, paper = dialog._buttons, dialog._paper
    assert isinstance(paper, QComboBox)
    for button in (QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel):
        assert _rings(box.button(button), link) == 1
    assert _rings(paper, link) == 1
    assert isinstance(dialog._list, QListWidget)
    picture = _picture(dialog._list)
    seen = sum(
        picture.pixelColor(x, y) == link for x in range(picture.width()) for y in range(picture.height())
    )
    assert seen > 100


@_BOTH
def test_a_button_of_the_window_has_one_ring(
    window: MainWindow, qtbot: QtBot, appearance: Appearance
) -> None:
    window.choices.set_appearance(appearance)
    window.activateWindow()
    link = window.palette().color(QPalette.ColorRole.Link)
    with qtbot.waitSignal(window._search.advised):
        window.filter.setText("honduras dispalcement")
    suggestion = window.browse.list_panel.empty.findChild(QWidget, "suggestion")
    assert isinstance(suggestion, QWidget)
    for button in (*window.findChildren(GroupingButton), suggestion):
        assert _rings(button, link) == 1, button.objectName()


@_BOTH
def test_menus_have_an_edge(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    for menu in (window.menus["file"], window.browse.detail.browser.menu()):
        assert isinstance(menu, QMenu)
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        picture = menu.grab().toImage()
        assert picture.pixelColor(picture.width() // 2, 0) == muted(window.palette())
        assert picture.pixelColor(0, picture.height() // 2) == muted(window.palette())


def test_an_empty_detail_panel_has_no_band(window: MainWindow) -> None:
    window._search.set_text("zzz")
    QApplication.processEvents()
    picture = window.browse.detail.grab().toImage()
    base = window.palette().color(QPalette.ColorRole.Base)
    assert picture.pixelColor(picture.width() // 2, picture.height() - 5) == base
