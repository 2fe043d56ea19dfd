"""What a screen reader gets: every part has a name in the reader's language, and rows are sentences."""

import re
from collections import Counter

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.main_window import MainWindow
from tests.widgets.accessible import Node, nodes
from tests.widgets.dialogs import DIALOGS

Role = QAccessible.Role
_ACTING = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.MenuItem, Role.ComboBox, Role.SpinBox,
    Role.EditableText, Role.List, Role.ListItem, Role.Table, Role.Tree, Role.TreeItem, Role.Cell, Role.Link,
    Role.ColumnHeader, Role.RowHeader,
}  # fmt: skip
_ROLES = {role.name for role in Role} - {"List", "Note"}  # a page and a column are called so
_OFTEN = {Role.Cell, Role.TreeItem, Role.RowHeader}
"""May have the name of another one beside them: “Belize” is below every theme."""
_SAME_IN_BOTH = re.compile(
    r"(\W*|A4|ISO3|HXL|ID|Regional|Zoom:?|English|Español|Costa Rica|El Salvador|Guatemala|Honduras"
    r"|R\d|([^,]+, )?GRF-\d+|/ 1|\d+ ?%|\d+|Python .*|/reports/.*)"
)
_PAGES = ("list", "overview", "nothing")
_BOTH = pytest.mark.parametrize("language", ["en", "es"])


def _turn(window: MainWindow, page: str, language: str) -> QWidget:
    """Show a page in a language; “nothing” is the list without a pledge, and with advice."""
    window.actions_[language].trigger()
    window.actions_["overview" if page == "overview" else "list"].trigger()
    window.filter.setText("honduras dispalcement" if page == "nothing" else "asylum")
    QApplication.processEvents()
    return window


def _open(name: str, window: MainWindow, qtbot: QtBot, language: str) -> QWidget:
    window.actions_[language].trigger()
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    return dialog


def _interactive(found: list[Node]) -> list[Node]:
    return [node for node in found if node.is_focusable or node.role in _ACTING]


def _check_names(found: list[Node]) -> None:
    assert len(_interactive(found)) > 1
    for node in _interactive(found):
        assert node.label.strip(), node
        assert node.label not in _ROLES, node
        assert not re.fullmatch(r"\d+", node.label) or node.role is Role.ListItem, node
        assert "&" not in node.label, node


def _check_siblings(found: list[Node]) -> None:
    beside = Counter((n.path[:-1], n.label) for n in _interactive(found) if n.role not in _OFTEN)
    assert not {key: count for key, count in beside.items() if count > 1}


@_BOTH
@pytest.mark.parametrize("page", _PAGES)
def test_parts_of_the_window_have_names(window: MainWindow, qtbot: QtBot, page: str, language: str) -> None:
    if page == "nothing":
        with qtbot.waitSignal(window._search.advised):
            _turn(window, page, language)
    found = nodes(_turn(window, page, language))
    _check_names(found)
    _check_siblings(found)


def _english(english: list[Node], spanish: list[Node]) -> set[str]:
    """Return what is said in Spanish as in English, but for cells, which may have words of the record."""
    texts = [
        {text for node in found if node.role is not Role.Cell for text in (node.label, node.description)}
        for found in (english, spanish)
    ]
    return {text for text in texts[0] & texts[1] if not _SAME_IN_BOTH.fullmatch(text)}


@pytest.mark.parametrize("page", _PAGES)
def test_the_window_speaks_spanish(window: MainWindow, page: str) -> None:
    english = nodes(_turn(window, page, "en"))
    assert not _english(english, nodes(_turn(window, page, "es")))


@pytest.mark.parametrize("name", DIALOGS)
def test_parts_of_dialogs_have_names_in_both_languages(window: MainWindow, qtbot: QtBot, name: str) -> None:
    english, spanish = (nodes(_open(name, window, qtbot, language)) for language in ("en", "es"))
    for found in (english, spanish):
        assert found[0].role in {Role.Dialog, Role.Window, Role.AlertMessage}
        assert found[0].name
        _check_names(found) if name != "saving" else None
        _check_siblings(found)
    assert not _english(english, spanish)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Honduras, GRF-00627, Asylum Capacity Building, 2 matches"),
        ("es", "Honduras, GRF-00627, Fortalecimiento de los sistemas de asilo, 2 coincidencias"),
    ],
)
def test_rows_of_the_list_are_sentences(window: MainWindow, language: str, sentence: str) -> None:
    rows = [node.name for node in nodes(_turn(window, "list", language)) if node.role is Role.Cell]
    assert sentence in rows
    assert all(re.fullmatch(r"[^,]+, (GRF-\d{5}|R\d), .+", row) for row in rows)


@_BOTH
def test_cells_and_nodes_are_sentences(window: MainWindow, language: str) -> None:
    for page, role, form in (("overview", Role.Cell, ".+, .+"), ("list", Role.TreeItem, r".+, \d+ .+")):
        names = [node.name for node in nodes(_turn(window, page, language)) if node.role is role]
        assert len(names) >= 30
        assert all(re.fullmatch(form, name) for name in names)


def test_rows_of_glossary_and_shortcuts_are_sentences(window: MainWindow, qtbot: QtBot) -> None:
    glossary = [node.name for node in nodes(_open("glossary", window, qtbot, "en")) if node.role is Role.Cell]
    assert "agency, agencia, Translation, to be confirmed" in glossary
    assert "none" in glossary
    sheet = [node.name for node in nodes(_open("shortcuts", window, qtbot, "en"))]
    assert "Export…, Ctrl+E" in sheet


def test_texts_side_by_side_are_met_from_left_to_right(window: MainWindow, qtbot: QtBot) -> None:
    found = nodes(_open("countries side by side", window, qtbot, "en"))
    names = [node.name for node in found if node.role is Role.StaticText and node.is_focusable]
    assert names == ["Regional text", "Belize", "Costa Rica", "El Salvador"]


def test_the_order_of_the_list_is_said(window: MainWindow) -> None:
    window.actions_["order_country"].trigger()
    names = [node.name for node in nodes(window) if node.role is Role.ButtonMenu]
    assert "Order of the list: Country" in names


def test_only_what_can_be_opened_is_open(window: MainWindow) -> None:
    model, view = window.browse.outline_model, window.browse.outline
    assert all(view.isExpanded(index) == model.hasChildren(index) for index in model.indexes())


def test_the_focus_is_at_one_place_in_the_filter(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.focus_filter()
    qtbot.waitUntil(window.filter.hasFocus)
    parts = (window.filter_box, *window.filter_box.findChildren(QWidget))
    said = [part for part in parts if QAccessible.queryAccessibleInterface(part).state().focused]
    assert said == [window.filter]
