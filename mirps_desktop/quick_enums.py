"""Lets PySide make its enumerations in half the time, with what Python's own library uses for that.

PySide makes 130 enumerations with 1,900 members at a start, a tenth of it, through the functional API of
`enum`, which checks every name. `enum._simple_enum` (Python 3.11 and later; `re`, `ssl` and others of the
standard library are made with it) makes the same without the checks. Where it is missing, all is as ever.
"""

import enum
import sys
from collections.abc import Callable
from typing import Any

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)


def quicken_enums() -> Callable[[], None]:
    """Make enumerations quickly from now on, where one asks as PySide does; return what ends that."""
    functional: Any = enum.EnumMeta
    as_ever = functional._create_
    quick: Any = getattr(enum, "_simple_enum", None)

    def create(kind: Any, class_name: str, names: Any, *, boundary: Any = None, **others: Any) -> object:  # noqa: ANN401
        if kind in _KINDS and boundary is enum.KEEP and not others.get("type"):
            values = dict(names)
            if (
                not issubclass(kind, enum.Flag) or min(values.values(), default=0) >= 0
            ):  # it counts their bits
                made = quick(kind, boundary=boundary)(type(class_name, (), values))
                made.__doc__ = None
                return made
        # Who asks is looked for as the library does, one frame further out.
        others["module"] = others.get("module") or sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
        return as_ever(kind, class_name, names, boundary=boundary, **others)

    def end() -> None:
        functional._create_ = as_ever

    if quick:
        functional._create_ = create
    return end
