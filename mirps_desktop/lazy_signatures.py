"""Leaves PySide's signature modules unread until something in them is asked for.

At each start shiboken compiles and runs a 100 kB of Python that it carries inside: parsers of signatures for
help texts and messages about wrong arguments, and a generator of stubs. That is a third of the time until an
empty window is shown, and a running program needs none of it. Here each of these modules is left empty, with
a module-level `__getattr__` (PEP 562) that runs its body when the first name is missing in it. It stays:
another thread may come to it while the body runs, and waits there. Nothing is changed but when the modules
run; where PySide's inside looks otherwise, they run at once, as ever.
"""

import builtins
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any

_FOLDER = "shibokensupport/signature/"
_AT_ONCE = ("__init__.py", "loader.py", "importhandler.py")  # what every import of a Qt module asks for
_STUB = """
from mirps_desktop.lazy_signatures import reader
__getattr__ = reader(globals())
"""
_FORWARDED = {"mapping.py": "update_mapping"}  # what shiboken's C++ takes from a module's names by itself
_FORWARD = "def {name}(*given):\n    return __getattr__('{name}')(*given)\n"
_sources: dict[str, bytes | str] = {}
_reading = RLock()  # two threads may ask at the same time


@contextmanager
def lazy_signatures() -> Iterator[None]:
    """Let the signature modules that are imported meanwhile run later."""
    compile_now = builtins.compile

    def compile_later(source: Any, filename: Any, mode: str, *rest: Any, **options: Any) -> Any:  # noqa: ANN401
        is_signature = isinstance(filename, str) and filename.startswith(_FOLDER)
        if is_signature and not filename.endswith(_AT_ONCE):
            _sources[filename.removesuffix(".py").replace("/", ".")] = source
            name = _FORWARDED.get(filename.removeprefix(_FOLDER))
            source = _STUB + (_FORWARD.format(name=name) if name else "")
        return compile_now(source, filename, mode, *rest, **options)

    builtins.compile = compile_later
    try:
        yield
    finally:
        builtins.compile = compile_now


def reader(names: dict[str, Any]) -> Callable[[str], object]:
    """Return the `__getattr__` of the module whose `names` are these: runs its body at the first call."""

    def read(name: str) -> object:
        with _reading:
            source = _sources.pop(names["__name__"], None)
            if source is not None:
                code = compile(source, f"{names['__name__']}.py", "exec")
                exec(code, names)  # noqa: S102 — what shiboken would have run
        if name in names:
            return names[name]
        raise AttributeError(f"module {names['__name__']!r} has no attribute {name!r}")

    return read
