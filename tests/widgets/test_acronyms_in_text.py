"""Acronyms in the detail panel: explained by mouse and keyboard, the text as it was."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.acronyms import acronyms
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.widgets.colours import match_colour
from mirps_desktop.widgets.main_window import MainWindow
from mirps_desktop.widgets.pledge_browser import PledgeBrowser

_INEC = "INEC — Instituto Nacional de Estadística y Censos · National Institute of Statistics and Censuses"

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)", extend=True)


@pytest.fixture(autouse=True)
def _no_tooltip_left(window: MainWindow) -> Iterator[None]:  # noqa: ARG001 — before its end
    yield
    QToolTip.hideText()


def _show(window: MainWindow, text: str) -> PledgeBrowser:
    window._search.set_text(text)
    return window.browse.detail.browser


def _place(browser: PledgeBrowser, text: str) -> QPoint:
    """Return the middle of the first `text`."""
    found = browser.document().find(text, 0)
    first = QTextCursor(browser.document())
    first.setPosition(found.selectionStart())
    return (browser.cursorRect(first).center() + browser.cursorRect(found).center()) / 2


def _hover(browser: PledgeBrowser, place: QPoint) -> None:
    there = browser.viewport().mapToGlobal(place)
    QApplication.sendEvent(browser.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, there))


def test_all_texts_stay_letter_for_letter(window: MainWindow, catalogue: Catalogue) -> None:
    for pledge in catalogue.pledges():
        browser = _show(window, f"id:{pledge.id}")
        written = browser.document().toRawText().replace("\u2029", "\n\n")
        assert pledge.text in written
        regional = catalogue.regional_pledge(pledge.theme)
        assert regional
        assert regional.text in written
        anchors = _anchors(browser)
        texts = (pledge.text, regional.text) if pledge.country else (pledge.text,)
        expected = [text[start:end] for text in texts
                    for (start, end), _term, _meanings in acronyms(text, catalogue.glossary)]  # fmt: skip
        assert [text for text, form in anchors] == expected
        assert all(browser.explanation(form.anchorHref()) for _text, form in anchors)


def _anchors(browser: PledgeBrowser) -> list[tuple[str, QTextCharFormat]]:
    """Return the texts and formats of the acronyms."""
    found: list[tuple[str, QTextCharFormat]] = []
    block = browser.document().begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            fragment = part.fragment()
            if fragment.charFormat().anchorHref().startswith("acronym:"):
                found.append((fragment.text(), fragment.charFormat()))
            part += 1
        block = block.next()
    return found


def test_hover(window: MainWindow, qtbot: QtBot) -> None:
    browser = _show(window, "id:R1")
    _hover(browser, _place(browser, "MIRPS"))
    assert QToolTip.text().startswith("MIRPS — Marco Integral Regional")
    assert "Comprehensive" in QToolTip.text()
    browser = _show(window, "INEC")
    _hover(browser, _place(browser, "INEC"))
    assert QToolTip.text().replace("\n", " ") == _INEC
    _hover(browser, QPoint(1, 1))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_tab_walks_and_explains(window: MainWindow, qtbot: QtBot) -> None:
    browser = _show(window, "grf 82327")
    browser.setFocus()
    walked = []
    for _step in range(12):
        qtbot.keyClick(browser, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not browser:
            break
        walked.append((browser.textCursor().selectedText(), browser.accessibleDescription()))
    assert walked[0] == ("Statistical Inclusion", "")
    assert ("INEC", _INEC) in walked
    assert QApplication.focusWidget() is not browser  # Tab goes on after the last one
    browser.setFocus()
    qtbot.keyClick(browser, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)


def test_the_same_words_are_said_again_beside_the_next_acronym(window: MainWindow, qtbot: QtBot) -> None:
    browser = _show(window, "id:R1")
    browser.setFocus()
    places = []
    for _step in range(8):
        qtbot.keyClick(browser, Qt.Key.Key_Tab)
        if browser.textCursor().selectedText() == "MIRPS":
            qtbot.waitUntil(QToolTip.isVisible)
            tip = next(one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel"))
            acronym = browser.viewport().mapToGlobal(browser.cursorRect().center())
            assert not tip.geometry().contains(acronym)
            assert 0 < tip.y() - acronym.y() < 60
            places.append(tip.pos())
    assert len(places) > 2
    assert len(set(places)) == len(places)


def test_what_is_selected_from_an_acronym_on_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    browser = _show(window, "id:R1")
    browser.setFocus()
    for _step in range(2):
        qtbot.keyClick(browser, Qt.Key.Key_Tab)
    qtbot.waitUntil(QToolTip.isVisible)
    qtbot.keyClick(browser, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())  # it would cover the next line
    place = browser.cursorRect().center() - QPoint(2, browser.cursorRect().height() // 2 - 1)
    ground = browser.viewport().grab().toImage().pixelColor(place)
    assert ground == browser.palette().highlight().color()


def test_an_acronym_is_never_followed(window: MainWindow, qtbot: QtBot) -> None:
    browser = _show(window, "INEC")
    before = browser.toPlainText()
    with qtbot.assertNotEmitted(window.browse.detail.theme_chosen):
        qtbot.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=_place(browser, "INEC"))
        browser.anchorClicked.emit(QUrl("acronym:INEC"))
    assert browser.toPlainText() == before
    with qtbot.waitSignal(window.browse.detail.theme_chosen) as chosen:
        browser.anchorClicked.emit(QUrl("theme:asylum"))
    assert chosen.args == ["asylum"]


def test_a_copy_is_plain_text(window: MainWindow) -> None:
    browser = _show(window, "INEC")
    hit = window.browse.list.current_hit
    assert hit
    browser.selectAll()
    browser.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.formats() == ["text/plain"]
    assert hit.pledge.text.replace("\n\n", "\n") in data.text()


def test_matches_stay_marked(window: MainWindow) -> None:
    forms = dict(_anchors(_show(window, "INEC")))
    assert forms["INEC"].background().color() == match_colour(window.browse.detail.palette())
    assert forms["INEC"].underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine


def test_the_pointer_says_what_can_be_clicked(window: MainWindow) -> None:
    browser = _show(window, "INEC")
    browser.highlighted.emit(QUrl("acronym:INEC"))
    assert browser.viewport().cursor().shape() is Qt.CursorShape.WhatsThisCursor
    browser.highlighted.emit(QUrl())
    assert browser.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
