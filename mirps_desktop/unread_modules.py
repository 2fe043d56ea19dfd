"""Modules of Python's library that others import at the start, and ask nothing of."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType


@contextmanager
def unread(*names: str) -> Iterator[None]:
    """Let what is imported meanwhile have modules that are read at the first name asked of them.

    Who imports one of `names` later gets the module itself; so does who asks for one of its names now.
    """
    unread_now = [_Unread(name) for name in names if name not in sys.modules]
    for module in unread_now:
        sys.modules[module.__name__] = module
    try:
        yield
    finally:
        for module in unread_now:
            module.leave()


class _Unread(ModuleType):
    """Stands for the module of its name."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):  # the import system, and whoever looks through all modules
            raise AttributeError(name)
        self.leave()
        return getattr(import_module(self.__name__), name)

    def leave(self) -> None:
        """Be no longer what is imported."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
