"""Finds this package's own modules where Python compiled them, without looking anywhere else.

Python's own finder looks for a module under five names and for three files to each; a start imports 90 of
ours, and that is a fortieth of it. A module that is not compiled yet, or was changed, is left to Python, as
are packages.
"""

import marshal
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER
from types import CodeType, ModuleType

_PACKAGE = f"{__name__.partition('.')[0]}."
_FOLDER = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120 — `pathlib` is not read yet
_HEADER = 16  # bytes before the code; see PEP 552


class _CompiledLoader(SourceFileLoader):
    """Takes the code out of what was read already."""

    def __init__(self, name: str, source: str, compiled: bytes) -> None:
        super().__init__(name, source)
        self._compiled = compiled

    def get_code(self, fullname: str) -> CodeType | None:
        compiled, self._compiled = self._compiled, b""  # a second time it is read again
        if compiled:
            code: CodeType = marshal.loads(memoryview(compiled)[_HEADER:])  # noqa: S302 — as Python does
            if code.co_filename == self.path:  # else it would say in tracebacks where it was compiled
                return code
        return super().get_code(fullname)


class CompiledFinder:
    """A meta path finder (PEP 302)."""

    @staticmethod
    def find_spec(
        name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to import the module `name` of ours, or None if Python shall look for it."""
        if not name.startswith(_PACKAGE):
            return None
        folder, _sep, file = f"{_FOLDER}{os.sep}{name.replace('.', os.sep)}".rpartition(os.sep)
        source = f"{folder}{os.sep}{file}.py"
        cached = f"{folder}{os.sep}__pycache__{os.sep}{file}.{sys.implementation.cache_tag}.pyc"
        try:
            with open(cached, "rb", buffering=0) as opened:  # noqa: PTH123
                compiled = opened.read()
            found = os.stat(source)  # noqa: PTH116
        except OSError:
            return None
        if compiled[:_HEADER] != _header(found):
            return None
        spec = ModuleSpec(name, _CompiledLoader(name, source, compiled), origin=source)
        spec.has_location, spec.cached = True, cached
        return spec


def find_compiled_modules() -> None:
    """Import modules of ours this way from now on, where Python keeps what it compiles in the usual place."""
    if not sys.flags.optimize and sys.pycache_prefix is None and CompiledFinder not in sys.meta_path:
        sys.meta_path.insert(0, CompiledFinder)


def _header(source: os.stat_result) -> bytes:
    """Return what the compiled file begins with if it was made of `source`, as Python compares by default."""
    made_of = (number & 0xFFFFFFFF for number in (int(source.st_mtime), source.st_size))
    return MAGIC_NUMBER + bytes(4) + b"".join(number.to_bytes(4, "little") for number in made_of)
