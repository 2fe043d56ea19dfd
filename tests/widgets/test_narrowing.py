"""What the list is narrowed to, what the outline shows of it, and what stands over the list."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.action_list import ACTIONS
from mirps_desktop.widgets.headline import Headline
from mirps_desktop.widgets.main_window import MainWindow

_ASYLUM = ("asylum", "", "")
_LOCAL = ("local-governance", "", "")


def _filter(window: MainWindow, text: str) -> None:
    window._search.set_text(text)


def _is_open(window: MainWindow, key: tuple[str, str, str]) -> bool:
    return window.browse.outline.isExpanded(window.browse.outline_model.index_of(key))


def test_the_other_grouping_keeps_a_theme_without_a_node(window: MainWindow, qtbot: QtBot) -> None:
    window.browse.outline.select_key(_ASYLUM)
    window.actions_["by_country"].trigger()
    assert window.browse.list_model.rowCount() == 15
    assert window.browse.list_panel.headline.text().startswith("Asylum Capacity Building  ·")
    assert not window.browse.outline.selectionModel().hasSelection()
    window.browse.outline.setFocus()  # Qt makes the first node current; nothing may be narrowed by that
    QApplication.processEvents()
    assert window.browse.list_model.rowCount() == 15
    first = window.browse.outline.visualRect(window.browse.outline_model.index(0, 0))
    qtbot.mouseClick(window.browse.outline.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    assert window.browse.list_model.rowCount() == 35


def test_back_in_the_first_grouping_the_node_is_selected_again(window: MainWindow) -> None:
    window.browse.outline.select_key(_ASYLUM)
    window.actions_["by_country"].trigger()
    window.actions_["by_theme"].trigger()
    assert window.browse.outline.currentIndex() == window.browse.outline_model.index_of(_ASYLUM)
    assert window.browse.list_model.rowCount() == 15


def test_a_theme_in_the_panel_narrows_in_either_grouping(window: MainWindow) -> None:
    window.actions_["by_country"].trigger()
    window.browse.detail.theme_chosen.emit("local-governance")
    assert window.browse.list_model.rowCount() == 4


def test_groups_without_a_hit_stay_as_they_were(window: MainWindow) -> None:
    window.browse.outline.collapse(window.browse.outline_model.index_of(_LOCAL))
    _filter(window, "UMAR")
    for index in window.browse.outline_model.groups():
        item = window.browse.outline_model.item(index)
        assert window.browse.outline.isExpanded(index) == (item.count > 0 or item.key != _LOCAL)
    _filter(window, "")
    assert not _is_open(window, _LOCAL)
    assert _is_open(window, _ASYLUM)


def test_a_group_closed_by_hand_stays_closed_while_the_filter_is_on(window: MainWindow) -> None:
    _filter(window, "asylum")
    window.browse.outline.collapse(window.browse.outline_model.index_of(_ASYLUM))
    _filter(window, "asylum sys")
    assert not _is_open(window, _ASYLUM)
    _filter(window, "")
    assert _is_open(window, _ASYLUM)


def _current(window: MainWindow) -> str:
    hit = window.browse.list.current_hit
    return hit.pledge.id if hit else ""


def test_the_current_pledge_stays_in_sight(window: MainWindow) -> None:
    _filter(window, "biometric")
    _filter(window, "")
    assert _current(window) == "R1"  # the reader did not go to the pledge, a filter just put it first
    _filter(window, "biometric")
    window.browse.list.choose_current()
    _filter(window, "")
    assert _current(window) == "GRF-07384"
    assert (
        window.browse.list.viewport()
        .rect()
        .contains(window.browse.list.visualRect(window.browse.list.currentIndex()))
    )


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        ("en", "1 of 35 pledges", "24 of 35 pledges"),
        ("es", "1 de 35 compromisos", "24 de 35 compromisos"),
    ],
)
def test_the_headline_counts(window: MainWindow, language: str, one: str, several: str) -> None:
    window.actions_[language].trigger()
    QApplication.processEvents()
    for text, said in (("biometric", one), ("asylum", several)):
        _filter(window, text)
        assert window.browse.list_panel.headline.text() == said


@pytest.mark.parametrize("text", ["*", "%", " - "])
def test_a_filter_without_words_claims_no_match(window: MainWindow, text: str) -> None:
    _filter(window, text)
    assert (
        window.browse.list_panel.headline.text()
        == f"All pledges  ·  {window.browse.list_model.rowCount()} pledges"
    )


def test_the_headline_cuts_the_place_and_keeps_the_number(qtbot: QtBot) -> None:
    headline = Headline()
    qtbot.addWidget(headline)
    headline.say("Economic Inclusion and Social Protection › El Salvador", "1 of 2 pledges")
    headline.resize(260, 40)
    assert headline.shown.endswith("…  ·  1 of 2 pledges")
    headline.resize(2000, 40)
    assert headline.shown == headline.text()


def test_an_empty_list_says_only_what_helps(window: MainWindow) -> None:
    _filter(window, "zzz")
    assert not window.browse.list_panel.empty.everything.isVisible()
    assert "list" not in window.browse.detail.browser.placeholderText()
    window.browse.outline.select_key(_ASYLUM)
    assert not window.browse.list_panel.empty.everything.isVisible()
    _filter(window, "biometric Panama")
    window.browse.outline.select_key(("economic-inclusion", "", ""))
    wider = window.browse.list_panel.empty.everything
    assert wider.isVisible()
    wider.click()
    assert window.browse.list_model.rowCount() == 1


def test_a_node_tells_its_whole_name(window: MainWindow) -> None:
    index = window.browse.outline_model.index_of(_ASYLUM)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Asylum Capacity Building, 15 pledges"
    _filter(window, "zzz")
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith("Asylum Capacity Building\nNo pledge here")


def test_the_usual_key_copies_whole_pledges(window: MainWindow, qtbot: QtBot) -> None:
    window.browse.list.selectRow(1)
    window.browse.list.selectionModel().select(
        window.browse.list_model.index(3, 0), window.browse.list.selectionModel().SelectionFlag.Select
    )
    assert window.actions_["copy"].text() == "&Copy 2 pledges"
    assert window.actions_["citation"].text() == "Copy 2 c&itations"
    qtbot.keyClick(window.browse.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    for pledge in window.browse.at_hand.selected:
        assert pledge.text in copied
    window.browse.list.clearSelection()
    assert window.actions_["copy"].text() == "&Copy pledge"


def test_menus_are_in_order(window: MainWindow) -> None:
    files = [record.name for record in ACTIONS if record.menu == "file"]
    assert files == [
        "open",
        "bundled",
        "export",
        "export_table",
        "brief",
        "overview_workbook",
        "print",
        "sheet",
        "pdf",
        "quit",
    ]
    context = [action.objectName() for action in window.browse.list.actions()]
    assert context == ["copy", "citation", "compare", "", "export", "", "print", "sheet", "pdf"]


class _Painted(QObject):
    """Collects what was painted of a widget."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.region = QRegion()
        part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's name
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_all_counts_in_sight_are_painted_anew_in_a_small_window(window: MainWindow) -> None:
    window.resize(720, 430)
    QApplication.processEvents()
    viewport = window.browse.outline.viewport()
    painted = _Painted(viewport)
    _filter(window, "statelessness")
    QApplication.processEvents()
    assert QRegion(viewport.rect()).subtracted(painted.region).isEmpty()
