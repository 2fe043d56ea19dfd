"""Differences word by word: nothing is lost, and what Mexico changed is found."""

from hypothesis import given
from hypothesis import strategies as st

from mirps_desktop.catalogue.differences import Change, differences
from mirps_desktop.catalogue.store import Catalogue

_TEXT = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(["the", "asylum", "and", "system", "—", "é", "\n\n", "refugee", ","])).map(
        " ".join
    ),
)


@given(_TEXT, _TEXT)
def test_the_pieces_give_both_texts_back(first: str, second: str) -> None:
    found = differences(first, second)
    assert "".join(piece.text for piece in found.without(Change.ADDED)) == first
    assert "".join(piece.text for piece in found.without(Change.MISSING)) == second


@given(_TEXT)
def test_texts_that_differ_nowhere_have_no_other_words(text: str) -> None:
    common = f"{text} pledge"
    assert {piece.change for piece in differences(common, common).pieces} == {Change.SAME}


def test_what_mexico_changed(catalogue: Catalogue) -> None:
    regional, mexico = catalogue.pledge("R1").text, catalogue.pledge("GRF-08745").text
    found = differences(regional, mexico)
    added = [piece.text.strip() for piece in found.pieces if piece.change is Change.ADDED]
    missing = [piece.text.strip() for piece in found.pieces if piece.change is Change.MISSING]
    assert "Strengthening Asylum Systems." in added
    assert {"based on", "partners."} <= set(added)
    assert any("Reception, Admission, and Case Processing," in piece for piece in missing)
    assert found.words(Change.SAME) > 4 * found.words(Change.ADDED)


def test_a_common_short_word_alone_is_no_common_wording() -> None:
    found = differences("the system of asylum", "a roof and the bread")
    assert [piece.change for piece in found.pieces] == [Change.MISSING, Change.ADDED]
    assert (found.words(Change.MISSING), found.words(Change.ADDED)) == (4, 5)
