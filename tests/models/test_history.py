"""Back and forward, without a window."""

from mirps_desktop.catalogue.query import Order, Query
from mirps_desktop.models.history import History
from mirps_desktop.models.place import Page, Place


def _place(text: str) -> Place:
    return Place(query=Query(text))


def _texts(history: History) -> list[str]:
    """Return what is shown on the way back to the start."""
    texts = [history.present.query.text]
    while place := history.go_back():
        texts.append(place.query.text)
    return texts


def test_back_and_forward() -> None:
    history = History(_place(""))
    assert history.go_back() is None
    assert history.go_forward() is None
    for text in ("a", "b"):
        history.visit(_place(text))
    assert history.go_back() == _place("a")
    assert history.behind == _place("")
    assert history.ahead == _place("b")
    assert history.go_forward() == history.present == _place("b")
    assert history.go_forward() is None


def test_a_new_place_cuts_off_those_ahead() -> None:
    history = History(_place(""))
    for text in ("a", "b"):
        history.visit(_place(text))
    history.go_back()
    history.visit(_place("c"))
    assert history.ahead is None
    assert _texts(history) == ["c", "a", ""]


def test_the_same_place_is_no_new_one_but_looks_as_it_does_now() -> None:
    history = History(_place("a"))
    selecting = Place(query=Query("a ", order=Order.ID), selected=("R1",))
    history.visit(_place("b"))
    history.go_back()
    history.visit(selecting)
    assert history.present is selecting
    assert history.ahead == _place("b")


def test_the_oldest_are_forgotten() -> None:
    history = History(_place("0"), most=3)
    for number in range(1, 6):
        history.visit(_place(str(number)))
    assert _texts(history) == ["5", "4", "3"]


def test_where_two_places_are_the_same() -> None:
    place = Place(Page.LIST, Query("a", themes=("asylum",)), "R1")
    assert place.is_at(Place(Page.LIST, Query(" a", themes=("asylum",), order=Order.COUNTRY), "R1", ("R2",)))
    assert not place.is_at(Place(Page.LIST, Query("a", themes=("asylum",)), "R2"))
    assert not place.is_at(Place(Page.LIST, Query("a", themes=("asylum",), expand=False), "R1"))
    assert not place.is_at(Place(Page.OVERVIEW, Query("a", themes=("asylum",)), "R1"))
    assert Place(Page.OVERVIEW, pledge="R1").is_at(Place(Page.OVERVIEW, pledge="R2"))
