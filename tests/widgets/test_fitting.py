"""What is said in little room: snippets with their match, the caption, the headline, the match's number."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mirps_desktop.catalogue.query import Query
from mirps_desktop.catalogue.snippet import MarkedText, snippet
from mirps_desktop.catalogue.store import Catalogue
from mirps_desktop.widgets.fitting import Fitting
from mirps_desktop.widgets.headline import Headline
from mirps_desktop.widgets.main_window import MainWindow


@pytest.mark.parametrize("width", [150, 210, 260, 330, 420])
@pytest.mark.parametrize("text", ["statelessness", "refugee", "displacement"])
def test_the_first_match_is_whole(catalogue: Catalogue, qtbot: QtBot, text: str, width: int) -> None:
    del qtbot
    for hit in catalogue.hits(catalogue.search(Query(text))):
        piece = snippet(hit)
        if not piece.spans:
            continue
        lines = Fitting(QFont()).lines(piece, width, 2)
        marked = [line.text[start:end] for line in lines for start, end in line.spans]
        assert marked[0] == piece.text[slice(*piece.spans[0])]
        for line in lines:
            assert QFontMetrics(QFont()).horizontalAdvance(line.text.rstrip()) <= width + 4


def test_a_match_wider_than_the_line_begins_it(qtbot: QtBot) -> None:
    del qtbot
    (fitted,) = Fitting(QFont()).lines(MarkedText("some words before " + "m" * 80, ((18, 98),)), 120, 1)
    assert fitted.text.startswith("… mmm")
    assert fitted.spans == ((2, len(fitted.text) - 1),)


def test_the_matches_stand_on_the_lines_they_are_on(qtbot: QtBot) -> None:
    del qtbot
    text = "𝔸 word and a phrase that goes over the end of the line"
    start = text.index("phrase")
    whole = MarkedText(text, ((start, len(text)),))
    lines = Fitting(QFont()).lines(whole, QFontMetrics(QFont()).horizontalAdvance(text) * 2 // 3, 2)
    assert "".join(line.text for line in lines) == text
    marked = [line.text[first:last] for line in lines for first, last in line.spans]
    assert "".join(marked) == text[start:]


def test_the_caption_is_cut_by_whole_terms(window: MainWindow) -> None:
    window._search.set_text("refugiados or desplazamiento or apatridia or asilo or mujeres or OEA")
    label = window.filter_box.caption.label
    whole, said = label.text(), set()
    assert whole.startswith("Found through: ")
    for width in range(200, 1400, 7):
        label.resize(width, 20)
        said.add(label.shown)
    cut = [one for one in said if one.endswith(", …")]
    assert len(cut) > 1
    for one in cut:
        kept = one.removesuffix(", …")
        assert whole.startswith(kept)
        assert whole[len(kept)] in ",;"  # the next term follows


def test_the_headline_keeps_its_form_while_typing(qtbot: QtBot) -> None:
    headline = Headline()
    qtbot.addWidget(headline)
    word = "determination of statelessness"
    forms = set()
    for width in range(60, 700, 10):
        headline.resize(width, 40)
        quoted = set()
        for end in range(1, len(word) + 1):
            said = "9 of 15 match “{text}”"
            headline.say("Asylum", "9 of 15", shortest="9/15", quoting=said, words=word[:end])
            quoted.add("match" in headline.shown)
            assert headline.fontMetrics().horizontalAdvance(headline.shown) <= width
        assert len(quoted) == 1
        forms |= quoted
    assert forms == {True, False}


def test_the_match_number_fits_small_windows(window: MainWindow) -> None:
    window.actions_["es"].trigger()
    QApplication.processEvents()
    window._search.set_text("refugee")
    window.actions_["next_match"].trigger()
    count = window.browse.detail._bar.count
    for size in (window.minimumSizeHint().width(), 720, 1200):
        window.resize(size, 450)
        QApplication.processEvents()
        assert count.shown in {"coincidencia 1 de 2", "1/2"}
        assert count.width() >= count.fontMetrics().horizontalAdvance(count.shown)
        assert window.minimumSizeHint().width() <= 704
        assert window.minimumSizeHint().height() <= 406


def test_a_place_that_is_everywhere_is_whole_or_left_out(qtbot: QtBot) -> None:
    headline = Headline()
    qtbot.addWidget(headline)
    for is_everywhere, expected in ((True, {False}), (False, {True, False})):
        headline.say("All pledges", "35 pledges", shortest="35", is_everywhere=is_everywhere)
        cut = set()
        for width in range(60, 300, 5):
            headline.resize(width, 40)
            cut.add("…" in headline.shown)
        assert cut == expected
