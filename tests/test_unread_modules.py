"""A module that is imported and asked nothing is not read; whoever asks gets the module itself."""

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest

from mirps_desktop.unread_modules import unread

_NAMES = ("calendar", "colorsys")


@pytest.fixture(autouse=True)
def not_imported(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in _NAMES:
        monkeypatch.delitem(sys.modules, name, raising=False)
    yield
    for name in _NAMES:
        sys.modules.pop(name, None)


def test_a_module_that_is_asked_nothing_is_not_read() -> None:
    with unread(*_NAMES):
        import calendar  # noqa: PLC0415
        import colorsys  # noqa: F401, PLC0415
    assert "TextCalendar" not in vars(calendar)
    assert not {*_NAMES} & {*sys.modules}


def test_who_asks_gets_what_the_module_has() -> None:
    with unread(*_NAMES):
        import calendar as late  # noqa: PLC0415
        from colorsys import rgb_to_hsv  # noqa: PLC0415
    import calendar  # noqa: PLC0415
    import colorsys  # noqa: PLC0415

    assert (late.TextCalendar, rgb_to_hsv) == (calendar.TextCalendar, colorsys.rgb_to_hsv)
    assert vars(calendar)["TextCalendar"] is calendar.TextCalendar
    assert not hasattr(late, "nonsense")


def test_who_asks_at_once_gets_it_too() -> None:
    with unread(*_NAMES):
        import calendar  # noqa: PLC0415

        assert calendar.MONDAY == 0
        assert isinstance(sys.modules["calendar"], ModuleType)
        assert sys.modules["calendar"] is not calendar


def test_a_module_that_is_there_stays() -> None:
    import calendar  # noqa: PLC0415

    with unread(*_NAMES):
        assert sys.modules["calendar"] is calendar
    assert sys.modules["calendar"] is calendar
