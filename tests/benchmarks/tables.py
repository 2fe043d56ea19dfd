"""Measuring apart, and printing Markdown."""

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from multiprocessing import get_context
from typing import TypeVar

_Result = TypeVar("_Result")


def apart(measure: Callable[[], _Result]) -> _Result:
    """Return what `measure` returns in a process of its own, so that memory and caches are its own too."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(measure).result()


def print_table(names: Sequence[str], rows: Iterable[Iterable[object]]) -> None:
    """Print the table, each row as soon as it is measured."""
    for line in chain([names, ["---"] * len(names)], rows):
        print(f"| {' | '.join(map(str, line))} |", flush=True)
    load = f"; load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"\n<!-- measured{load} -->\n", flush=True)
