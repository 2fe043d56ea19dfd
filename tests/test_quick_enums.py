"""PySide's enumerations are the same when they are made quickly."""

import enum
import subprocess
import sys
from collections.abc import Iterator

import pytest

from mirps_desktop.quick_enums import quicken_enums

_TELL = """
import copy, enum, pickle, sys
if sys.argv[1] == "quick":
    from mirps_desktop import qt_start
    qt_start.load_qt()
from PySide6 import QtCore, QtGui, QtPrintSupport, QtWidgets
def said(question):
    try:
        return repr(question())
    except (ValueError, TypeError, AttributeError) as error:
        return str(error)
def tell(kind):
    yield kind.__module__, kind.__qualname__, kind.__doc__, [base.__name__ for base in kind.__mro__]
    yield list(kind.__members__), [name for name in dir(kind) if not name.startswith("_")]
    members = list(kind.__members__.values())
    for member in members:
        yield repr(member), str(member), f"{member}", member.name, member.value
        yield type(member) is kind, member is kind(member.value), member is kind[member.name]
        yield copy.copy(member) is member, pickle.loads(pickle.dumps(member)) is member
    yield [repr(member) for member in kind], len(kind), [member == members[0] for member in members]
    if issubclass(kind, enum.Flag):
        for member in members:
            yield repr(member | members[-1]), repr(member & members[-1]), repr(member ^ members[0])
            yield said(lambda: ~member), member in members[-1], bool(member), said(lambda: list(member))
    for number in (0, 3, 1 << 40, 987654321):
        yield said(lambda: kind(number))
count = 0
for module in (QtCore, QtGui, QtWidgets, QtPrintSupport):
    for name in sorted(dir(module)):
        owner = getattr(module, name)
        for kind in [owner, *(vars(owner).values() if isinstance(owner, type) else ())]:
            if isinstance(kind, enum.EnumMeta) and kind.__module__.startswith("PySide6"):
                count += 1
                for line in tell(kind):
                    print(line)
widget = QtWidgets.QSizePolicy.Policy
kept = QtCore.QLocale.Language.Abkhazian
print(kept, widget.Fixed.value, QtWidgets.QSizePolicy.Fixed, QtCore.Qt.AlignLeft | QtCore.Qt.AlignTop)
print(QtCore.QEvent(QtCore.QEvent.Type(1000)).type(), QtCore.Qt.Key(65), count > 500)
"""


def _told(how: str) -> list[str]:
    command = [sys.executable, "-c", _TELL, how]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.usefixtures("needs_qt")
def test_every_enumeration_is_the_same() -> None:
    quick = _told("quick")
    assert quick[-1].endswith("True")
    assert quick == _told("as ever")


@pytest.fixture
def quick() -> Iterator[None]:
    end = quicken_enums()
    yield
    end()


@pytest.mark.usefixtures("quick")
def test_others_have_theirs_as_ever() -> None:
    colours = enum.Enum("Colours", "RED GREEN")  # type: ignore[misc]
    parts = enum.Flag("Parts", [("ONE", 1), ("TWO", 2)], module="elsewhere")  # type: ignore[misc]
    letters = enum.IntFlag("Letters", "A B", boundary=enum.KEEP)  # type: ignore[misc]
    named = enum.Flag("Named", [("A", 1)], boundary=enum.KEEP, module="m", qualname="q.N")  # type: ignore[misc]
    quickly = enum.Flag("Quickly", [("A", 1)], boundary=enum.KEEP)  # type: ignore[misc]
    assert [letter.value for letter in letters] == [1, 2]
    assert (named.__module__, named.__qualname__, quickly.__module__) == ("m", "q.N", __name__)
    numbers = enum.Enum("Numbers", {"ONE": 1}, type=float, boundary=enum.KEEP)  # type: ignore[misc]
    assert [colour.value for colour in colours] == [1, 2]
    assert (colours.__module__, parts.__module__) == (__name__, "elsewhere")
    assert repr(parts(3)) == "<Parts.ONE|TWO: 3>"
    assert numbers.ONE.value + 0.5 == 1.5


def test_without_the_quick_way_all_is_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(enum, "_simple_enum")
    before = enum.EnumMeta._create_  # type: ignore[attr-defined]
    quicken_enums()
    assert enum.EnumMeta._create_ == before  # type: ignore[attr-defined]


def test_it_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enum.EnumMeta, "_create_", lambda *_given, **_named: None)
    before = enum.EnumMeta._create_  # type: ignore[attr-defined]
    monkeypatch.setattr(before, "__module__", "enum")
    end = quicken_enums()
    quick = enum.EnumMeta._create_  # type: ignore[attr-defined]
    assert quick is not before
    quicken_enums()
    assert enum.EnumMeta._create_ is quick  # type: ignore[attr-defined]
    end()
    assert enum.EnumMeta._create_ is before  # type: ignore[attr-defined]
