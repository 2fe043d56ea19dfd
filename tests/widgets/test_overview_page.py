"""The page of themes and countries, as a person uses it."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QPalette
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from mirps_desktop.app import create_window
from mirps_desktop.documents.paper import Paper
from mirps_desktop.settings import Appearance, Settings, StartPage
from mirps_desktop.widgets.colours import muted, shaded
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.overview_page import OverviewPage
from mirps_desktop.widgets.overview_view import OverviewView
from mirps_desktop.widgets.table_preview import TablePreview
from tests.widgets.contrast import contrast

_LEFT, _CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier


def _open(window: MainWindow) -> OverviewPage:
    window.actions_["overview"].trigger()
    assert window.pages.overview
    return window.pages.overview


def _click(qtbot: QtBot, view: OverviewView, row: int, column: int) -> None:
    place = view.visualRect(view.model().index(row, column)).center()
    qtbot.mouseClick(view.viewport(), _LEFT, _NONE, place)


def _header_place(view: OverviewView, column: int) -> QPoint:
    header = view.countries
    return QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)


def test_a_cell_opens_its_pledges(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window)
    assert window.pages.is_overview
    _click(qtbot, page.view, 1, 5)
    assert not window.pages.is_overview
    assert window.browse.list_panel.headline.text() == "Asylum Capacity Building › Guatemala  ·  4 pledges"
    assert window.actions_["list"].isChecked()
    _open(window)
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (1, 5)
    _click(qtbot, page.view, 2, 1)
    current = window.browse.list.current_hit
    assert current
    assert current.pledge.id == "R2"


def test_headings_open_a_country_or_a_theme(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window)
    qtbot.mouseClick(page.view.countries.viewport(), _LEFT, _NONE, _header_place(page.view, 3))
    assert window.browse.list_panel.headline.text() == "Costa Rica  ·  4 pledges"
    _open(window)
    place = QPoint(30, page.view.themes.sectionViewportPosition(4) + 10)
    qtbot.mouseClick(page.view.themes.viewport(), _LEFT, _NONE, place)
    assert window.browse.list_panel.headline.text() == "Local Governance  ·  4 pledges"


def test_coming_back_selects_one_cell(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window)
    _click(qtbot, page.view, 1, 2)
    window.browse.outline.select_key(("asylum", "CRI", ""))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.browse.list, Qt.Key.Key_3, _CTRL)
    assert window.pages.is_overview
    assert [(cell.row(), cell.column()) for cell in page.view.selectedIndexes()] == [(1, 3)]


def test_an_empty_cell_says_so_and_stays(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window)
    _click(qtbot, page.view, 3, 5)
    assert window.pages.is_overview
    assert window.statusBar().currentMessage() == "Guatemala, Statistical Inclusion, none in this overview"


def test_the_arrow_keys_walk_and_return_opens(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(page.view, key)
    assert page.about.text() == (
        "Belize, Asylum Capacity Building, 2 pledges in this overview · Working group: Strengthening Asylum "
        "Systems · Multistakeholder pledge: Strengthening Asylum Capacity"
    )
    qtbot.keyClick(window.filter, Qt.Key.Key_Down)
    assert page.view.currentIndex().row() == 2
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert window.browse.list_model.rowCount() == 1
    assert not window.pages.is_overview


def test_it_follows_the_filter_while_it_is_seen(window: MainWindow) -> None:
    page = _open(window)
    window.filter.setText("refugee")
    assert page.headline.text() == "Themes × countries  ·  25 of 35 pledges in this overview"
    assert page.model.index(1, 2).data() == "0 of 2"
    window.actions_["list"].trigger()
    window.filter.setText("statelessness")
    assert page.model.index(0, 0).data() == "25 of 35"
    _open(window)
    assert page.headline.text().startswith("Themes × countries  ·  2 of 35")


def test_escape_clears_the_filter_and_then_goes_back(window: MainWindow) -> None:
    _open(window)
    window.filter.setText("refugee")
    window.actions_["clear"].trigger()
    assert not window.filter.text()
    assert window.pages.is_overview
    window.actions_["clear"].trigger()
    assert not window.pages.is_overview
    _open(window)
    window.actions_["by_country"].trigger()
    assert not window.pages.is_overview


def test_actions_that_need_the_list_rest(window: MainWindow) -> None:
    assert window.actions_["copy"].isEnabled()
    _open(window)
    for name in ("copy", "citation", "select_all", "next_match", "compare"):
        assert not window.actions_[name].isEnabled(), name
    window.actions_["list"].trigger()
    assert window.actions_["select_all"].isEnabled()


def test_the_table_on_the_clipboard(window: MainWindow, qtbot: QtBot) -> None:
    page = _open(window)
    window.filter.setText("refugee")
    qtbot.keyClick(page.view, Qt.Key.Key_C, _CTRL)
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[1].split("\t")[:4] == ["All themes", "25", "4", "1"]
    assert "Only pledges that match. Text: “refugee”." in lines
    assert "<td>none in this overview</td>" in data.html()
    assert window.statusBar().currentMessage() == "Table copied"


def test_printing_prints_what_is_seen(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def look(preview: TablePreview) -> None:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName("/dev/null")
        preview._paint(printer)
        shown.append(f"{preview.windowTitle()}, {preview._table.cells[0][0]}")

    monkeypatch.setattr(TablePreview, "exec", look)
    _open(window)
    window.actions_["print"].trigger()
    assert shown == ["Print themes × countries, 35"]


def test_the_window_can_open_with_it(window: MainWindow, qtbot: QtBot) -> None:
    assert window.pages.overview is None  # not made before it is wanted
    Settings().start_page = StartPage.OVERVIEW
    other = create_window()
    qtbot.addWidget(other)
    assert other.pages.is_overview
    assert other.actions_["overview"].isChecked()


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_every_cell_can_be_read(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    palette = window.palette()
    text = palette.color(QPalette.ColorRole.Text)
    grounds = [shaded(palette, share / 10) for share in range(11)]
    assert min(contrast(text, ground) for ground in grounds) >= 4.5
    assert len({ground.name() for ground in grounds}) == 11
    for ground in (shaded(palette, 0), palette.color(QPalette.ColorRole.Window)):
        assert contrast(muted(palette), ground) >= 4.5


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_current_cell_is_seen(window: MainWindow, appearance: Appearance) -> None:
    window.choices.set_appearance(appearance)
    window.activateWindow()
    view = _open(window).view
    link = window.palette().color(QPalette.ColorRole.Link)
    view.setCurrentIndex(view.model().index(1, 5))  # the darkest
    QApplication.processEvents()
    place = view.visualRect(view.currentIndex())
    picture = view.viewport().grab(QRect(place)).toImage()
    edge = [picture.pixelColor(x, 1) == link for x in range(5, picture.width() - 5)]
    assert all(edge)


@pytest.mark.parametrize("language", ["en", "es"])
def test_everything_has_a_name_and_fits_small_screens(window: MainWindow, language: str) -> None:
    page = _open(window)
    window.actions_[language].trigger()
    QApplication.processEvents()
    window.resize(window.minimumSizeHint())
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= 704
    assert window.minimumSizeHint().height() <= 406
    for button in page.findChildren(QToolButton):
        assert button.width() >= button.sizeHint().width()
    for part in (page.view, page.view.countries, page.view.themes, *page.buttons):
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)


def test_a_screen_reader_gets_a_sentence_for_each_cell(window: MainWindow) -> None:
    table = QAccessible.queryAccessibleInterface(_open(window).view)
    said = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]
    for sentence in (
        "Honduras, Statistical Inclusion, 1 pledge in this overview",
        "Panama, Local Governance, none in this overview",
        "Statistical Inclusion",
        "Honduras",
    ):
        assert sentence in said


def test_the_preview_of_the_table_is_worked_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    preview = TablePreview(window.table._table(), Paper.A4, window)
    qtbot.addWidget(preview)
    preview.show()
    first = preview.focusWidget()
    assert isinstance(first, QToolButton)
    assert first.text() == "Print"
    upright = next(button for button in preview.findChildren(QToolButton) if button.text() == "Portrait")
    assert not upright.isChecked()
    qtbot.keyClick(upright, Qt.Key.Key_Return)
    assert upright.isChecked()
