"""Lets PySide make its enumerations in a quarter of the time, with what Python's own library uses for that.

PySide makes 130 enumerations with 1,900 members at a start, an eighth of it, through the functional API of
`enum`, which checks every name and looks each attribute of a member up in a class that is not settled yet.
`enum._simple_enum` (Python 3.11 and later; `re`, `ssl` and others of the standard library are made with it)
makes the same without the checks. What it makes is taken as a pattern here, and filled with members at once.
Where the library makes enumerations otherwise, `_simple_enum` itself is used; where it is missing, all is as
ever.
"""

import enum
import sys
from collections.abc import Callable, Mapping
from typing import Any

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_KEPT = {"_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_"}
"""What members are noted in."""


def quicken_enums() -> Callable[[], None]:
    """Make enumerations quickly from now on, where one asks as PySide does; return what ends that."""
    functional: Any = enum.EnumMeta
    as_ever = functional._create_
    simple: Any = getattr(enum, "_simple_enum", None)
    makers: dict[Any, Callable[[str, dict[str, int]], Any]] = {}

    def create(kind: Any, class_name: str, names: Any, *, boundary: Any = None, **others: Any) -> object:  # noqa: ANN401
        # Who asks is looked for as the library does, one frame further out.
        module = others.get("module") or sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
        if kind in _KINDS and boundary is enum.KEEP and _is_plain(names, others):
            values = dict(names)
            is_negative = min(values.values(), default=0) < 0
            if not (is_negative and issubclass(kind, enum.Flag)):  # whose bits are counted
                if kind not in makers:
                    makers[kind] = _maker(kind, simple)
                made = makers[kind](class_name, values)
                made.__doc__, made.__module__ = None, module
                return made
        return as_ever(kind, class_name, names, boundary=boundary, **{**others, "module": module})

    def end() -> None:
        functional._create_ = as_ever

    if simple and as_ever.__module__ != __name__:  # else they are quick already
        functional._create_ = create
    return end


def _is_plain(names: Any, others: Mapping[str, Any]) -> bool:  # noqa: ANN401
    """Return whether there is a list of names with their values, and nothing else to heed, as of PySide."""
    is_pairs = isinstance(names, list) and (not names or isinstance(names[0], tuple))
    return is_pairs and not any(others.get(name) for name in ("module", "qualname", "type"))


def _maker(kind: Any, simple: Any) -> Callable[[str, dict[str, int]], Any]:  # noqa: ANN401
    """Return what makes an enumeration of `kind` of a name and values."""

    def simply(name: str, values: Mapping[str, int]) -> Any:  # noqa: ANN401
        return simple(kind, boundary=enum.KEEP)(type(name, (), dict(values)))

    pattern = dict(vars(simply("Pattern", {"ONE": 1})))
    notes = {name for name, value in pattern.items() if isinstance(value, list | dict | set)}
    if type(pattern.pop("ONE")) is not enum.property or notes != _KEPT:
        return simply
    for name in (*_KEPT, "__dict__", "__weakref__"):
        pattern.pop(name, None)

    def filled(name: str, values: Mapping[str, int]) -> Any:  # noqa: ANN401
        return _filled(kind, pattern, name, values)

    taken = set(dir(kind)) | {"name", "value"}  # what a member of that name would hide
    return lambda name, values: (simply if taken & values.keys() else filled)(name, values)


def _filled(kind: Any, pattern: Mapping[str, Any], name: str, values: Mapping[str, int]) -> Any:  # noqa: ANN401
    """Return an enumeration made like `pattern`: the class first, and then the members it refers to."""
    names: list[str] = []
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    notes = {"_member_names_": names, "_member_map_": by_name, "_value2member_map_": by_value}
    made = type.__new__(type(kind), name, (kind,), {**pattern, **notes, "_unhashable_values_": []})
    is_flag = issubclass(kind, enum.Flag)
    for member_name, value in values.items():
        member = by_value.get(value)
        if member is None:
            member = pattern["_new_member_"](made, *([value] if pattern["_use_args_"] else ()))
            member._value_, member._name_ = value, member_name
            member.__objclass__, member._sort_order_ = made, len(names)
            by_value[value] = member
            if not is_flag or value.bit_count() == 1:  # others are names of several bits
                names.append(member_name)
        by_name[member_name] = member
        # As PySide's members are; in Python 3.11 `_simple_enum` has an object that looks each up by its name.
        type.__setattr__(made, member_name, member)
    if is_flag:
        _settle_flag(made, by_name, names)
    return made


def _settle_flag(made: Any, by_name: Mapping[str, Any], names: list[str]) -> None:  # noqa: ANN401
    """Note which bits the members have, and in which order they come."""
    singles = [by_name[name].value for name in names]
    mask = 0
    for member in by_name.values():
        mask |= member.value
    made._flag_mask_ = mask
    made._singles_mask_ = sum(singles)
    made._all_bits_ = (1 << mask.bit_length()) - 1
    if singles != sorted(singles):
        made._iter_member_ = made._iter_member_by_def_
