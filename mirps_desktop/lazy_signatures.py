"""Leaves the Python that shiboken carries inside unread until shiboken asks it something.

At each start shiboken unpacks and compiles 100 kB of Python: parsers of signatures for help texts and for
messages about wrong arguments, a generator of stubs, and a hook into every import for names in snake_case.
That is more than a third of the time until an empty window is shown, and a running program needs none of it.
Here another loader stands in its place, which reads the real one at the first question. Where PySide's
inside looks otherwise, all is read at once, as ever.
"""

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock
from types import ModuleType
from typing import Any

_BOOTSTRAP = "signature_bootstrap.py"
_LATE_BOOTSTRAP = """
from mirps_desktop.lazy_signatures import late_loader
def bootstrap():
    return late_loader(globals())
"""
# What shiboken's C++ takes from its loader at the start, to call it when it needs it.
_ASKED = ("pyside_type_init", "create_signature", "seterror_argument", "make_helptext")
_MAPPING = "shibokensupport.signature.mapping"
"""The module that it takes by itself, first for `update_mapping`."""
_READ = "mirps_loader"  # where the real loader is kept, among the names of the bootstrap module
_reading = RLock()  # two threads may ask at the same time
_source: list[str | bytes] = []


@contextmanager
def lazy_signatures() -> Iterator[None]:
    """Let the signature modules of a shiboken that is imported meanwhile be read later."""
    compile_now = builtins.compile

    def compile_later(source: Any, filename: Any, mode: str, *rest: Any, **options: Any) -> Any:  # noqa: ANN401
        if filename == _BOOTSTRAP:
            _source[:] = [source]
            source = _LATE_BOOTSTRAP
        return compile_now(source, filename, mode, *rest, **options)

    builtins.compile = compile_later
    try:
        yield
    finally:
        builtins.compile = compile_now


def late_loader(names: dict[str, Any]) -> ModuleType:
    """Return what stands for shiboken's loader; `names` are those of its bootstrap module."""
    loader, mapping = ModuleType("loader"), ModuleType(_MAPPING)

    def update_mapping() -> None:
        with _reading:  # another thread goes on with the names that are here, once all are
            real = _real_loader(names).mapping
            real.update_mapping()
            vars(mapping).update(vars(real), update_mapping=update_mapping)

    vars(mapping)["update_mapping"] = update_mapping
    sys.modules[_MAPPING] = mapping  # until the real loader puts its own there
    names["late_mapping"] = mapping  # shiboken keeps a borrowed reference
    vars(loader).update({name: _asking(name, names) for name in _ASKED})
    # Both are for what nobody here uses: names that were deprecated, and names in snake_case.
    vars(loader).update(
        finish_import=lambda _module: None,
        post_init=lambda: None,
        feature_import=lambda *_given, **_named: None,
        feature_imported=lambda _module: None,
    )
    return loader


def _asking(name: str, names: dict[str, Any]) -> Callable[..., object]:
    """Return the loader's function `name`, which reads the real loader when it is first called."""

    def ask(*given: Any, **named: Any) -> object:  # noqa: ANN401 — shiboken's own
        # shiboken may ask with an exception at hand, which no function of C bears: so none is called.
        real = names[_READ] if _READ in names else _real_loader(names)
        return real.__dict__[name](*given, **named)

    return ask


def _real_loader(names: dict[str, Any]) -> Any:  # noqa: ANN401 — a module of shiboken's
    """Return shiboken's loader, read by its own bootstrap once; where that fails, the next one tries anew."""
    with _reading:
        if _READ not in names:
            exec(compile(_source[0], _BOOTSTRAP, "exec"), names)  # noqa: S102 — what shiboken would have run
            try:
                names[_READ] = names["bootstrap"]()
            except SystemExit as ending:  # it has said why
                raise ImportError("shiboken's signature modules cannot be read") from ending
            _source.clear()
        return names[_READ]
