"""An empty list: why it is empty, and what is offered instead, by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mirps_desktop.widgets.main_window import MainWindow


def _empty(window: MainWindow, qtbot: QtBot, text: str) -> str:
    """Filter by `text`, wait for advice, and return all that is said."""
    with qtbot.waitSignal(window._search.advised):
        window.filter.setText(text)
    return _said(window)


def _said(window: MainWindow) -> str:
    empty = window.browse.list_panel.empty
    return "\n".join(label.text() for label in empty.findChildren(QLabel) if label.isVisibleTo(empty))


def _suggestions(window: MainWindow) -> list[QPushButton]:
    return window.browse.list_panel.empty.findChildren(QPushButton, "suggestion")


def test_advice_stays_with_its_answer(window: MainWindow, qtbot: QtBot) -> None:
    before = _empty(window, qtbot, "honduras dispalcement")
    buttons = [button.text() for button in _suggestions(window)]
    assert buttons[0] == "honduras displacement"
    for name in ("by_country", "by_theme"):
        window.actions_[name].trigger()
        assert _said(window) == before
        assert [button.text() for button in _suggestions(window)] == buttons
    window.actions_["es"].trigger()
    QApplication.processEvents()
    said = _said(window)
    for part in ("“dispalcement” no aparece en ningún compromiso.", "Quizá quiso decir:", "Pruebe:"):
        assert part in said
    assert "displacement" in _suggestions(window)[0].accessibleName()


def test_headings_fit_what_is_suggested(window: MainWindow, qtbot: QtBot) -> None:
    said = _empty(window, qtbot, "biometric zzzz")
    assert "Try:" in said
    assert "Did you mean:" not in said
    assert [button.text() for button in _suggestions(window)] == ["biometric"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("zzza", "“zzza” is found in no pledge."),
        ("zzza zzzb", "“zzza” and “zzzb” are found in no pledge."),
        ("zzza zzzb zzzc", "“zzza”, “zzzb” and “zzzc” are found in no pledge."),
        ("zzza zzzb zzzc zzzd", "“zzza”, “zzzb”, “zzzc” and 1 other are found in no pledge."),
        ("zzza zzzb zzzc zzzd zzze", "“zzza”, “zzzb”, “zzzc” and 2 others are found in no pledge."),
    ],
)
def test_missing_words_are_one_sentence(window: MainWindow, qtbot: QtBot, text: str, reason: str) -> None:
    said = _empty(window, qtbot, text)
    assert reason in said.split("\n")
    assert said.count("found in") == 1


def test_the_glossary_is_offered_where_it_is_off(window: MainWindow, qtbot: QtBot) -> None:
    window._search.set_expanding(expand=False)
    _empty(window, qtbot, "apatridia")
    offered = window.browse.list_panel.empty.glossary
    assert offered.isVisible()
    assert offered.text() == "Use the glossary (2 pledges)"
    offered.click()
    assert window.browse.list_model.rowCount() == 2
    _empty(window, qtbot, "zzz")
    assert not offered.isVisible()


def test_suggestions_come_after_the_tree_and_act_on_return(window: MainWindow, qtbot: QtBot) -> None:
    _empty(window, qtbot, "honduras dispalcement")
    walked: list[QWidget] = []
    part: QWidget | None = window.browse.outline
    while part and part is not window.browse.detail.browser:
        part = part.nextInFocusChain()
        if part and part.focusPolicy().value & 1 and part.isVisible():
            walked.append(part)
    assert walked == [window.browse.list_panel.order, *_suggestions(window), window.browse.detail.browser]
    first = _suggestions(window)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert window.filter.text() == "honduras displacement"
    assert window.focusWidget() is window.browse.list


def test_everything_acts_on_return(window: MainWindow, qtbot: QtBot) -> None:
    window.browse.outline.select_key(("economic-inclusion", "", ""))
    window.filter.setText("biometric")
    everything = window.browse.list_panel.empty.everything
    everything.setFocus()
    qtbot.keyClick(everything, Qt.Key.Key_Return)
    assert window.browse.list_model.rowCount() == 1
