"""Modules that are found as they were compiled are those that Python would find, and no others."""

import importlib
import os
import py_compile
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from mirps_desktop import compiled_modules
from mirps_desktop.compiled_modules import CompiledFinder, find_compiled_modules

_PART = """
def where():
    raise ValueError("here")
answer = 1
"""


@pytest.fixture
def part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a module in a package that is looked for as ours are."""
    (tmp_path / "probe").mkdir()
    (tmp_path / "probe" / "__init__.py").write_text("")
    path = tmp_path / "probe" / "part.py"
    path.write_text(_PART)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(compiled_modules, "_FOLDER", str(tmp_path))
    monkeypatch.setattr(compiled_modules, "_PACKAGE", "probe.")
    monkeypatch.setattr(sys, "meta_path", [CompiledFinder, *sys.meta_path])
    yield path
    for name in ("probe", "probe.part"):
        sys.modules.pop(name, None)


def _imported() -> tuple[ModuleType, bool]:
    """Return the module, and whether it came as it was compiled."""
    importlib.invalidate_caches()
    module = importlib.import_module("probe.part")
    return module, isinstance(module.__loader__, compiled_modules._CompiledLoader)


def test_a_compiled_module_is_the_same(part: Path) -> None:
    cached = py_compile.compile(str(part))
    module, is_quick = _imported()
    assert is_quick
    assert (module.__file__, module.__cached__, module.__package__) == (str(part), cached, "probe")
    assert module.__spec__
    assert (module.__spec__.origin, module.__spec__.has_location) == (str(part), True)
    with pytest.raises(ValueError, match="here") as raised:
        module.where()
    assert (raised.traceback[-1].path, raised.traceback[-1].lineno) == (part, 2)
    assert "raise ValueError" in str(raised.traceback[-1].statement)
    assert importlib.reload(module) is module


def test_packages_and_others_are_left_to_python() -> None:
    assert CompiledFinder.find_spec("mirps_desktop") is None
    assert CompiledFinder.find_spec("mirps_desktop.catalogue") is None
    assert CompiledFinder.find_spec("mirps_desktop.nothing") is None
    assert CompiledFinder.find_spec("json.decoder") is None


@pytest.mark.parametrize(
    "changed", ["its time", "its length", "not compiled", "half compiled", "by another Python"]
)
def test_what_is_not_compiled_as_it_stands_is_left_to_python(part: Path, changed: str) -> None:
    cached = Path(py_compile.compile(str(part)) or "")
    answer = 1
    match changed:
        case "its time":
            part.write_text(_PART.replace("1", "2"))
            os.utime(part, (1, 1))
            answer = 2
        case "its length":
            time = part.stat().st_mtime_ns
            part.write_text(_PART.replace("1", "23"))
            os.utime(part, ns=(time, time))
            answer = 23
        case "not compiled":
            cached.unlink()
        case "half compiled":
            cached.write_bytes(cached.read_bytes()[:10])
        case _:
            cached.write_bytes(b"\0\0\r\n" + cached.read_bytes()[4:])
    module, is_quick = _imported()
    assert not is_quick
    assert module.answer == answer


def test_a_module_that_was_compiled_elsewhere_says_where_it_is(part: Path) -> None:
    py_compile.compile(str(part), dfile="/elsewhere/part.py")
    module, is_quick = _imported()
    assert is_quick
    with pytest.raises(ValueError, match="here") as raised:
        module.where()
    assert raised.traceback[-1].path == part


@pytest.mark.parametrize("option", ["-O", "-Xpycache_prefix=/nowhere"])
def test_where_python_keeps_them_otherwise_it_looks_for_them_itself(option: str) -> None:
    code = (
        "import sys; from mirps_desktop.compiled_modules import find_compiled_modules as find; "
        "find(); print(len(sys.meta_path))"
    )
    done = subprocess.run([sys.executable, option, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(
        len([one for one in sys.meta_path if one.__module__.startswith("_frozen")])
    )


def test_it_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])
    find_compiled_modules()
    find_compiled_modules()
    assert sys.meta_path.count(CompiledFinder) == 1
