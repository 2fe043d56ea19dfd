"""How long work tells how far it is, and is given up."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Tell = Callable[[int, int], object]
"""Hears what is done and the total, now and then; what it raises ends the work."""

_OPERATIONS = 200_000  # of SQLite's machine from one word to the next: some milliseconds


def tell_nobody(_done: int, _total: int) -> None:
    """Let the work go on."""


@contextmanager
def telling(connection: sqlite3.Connection, tell: Tell) -> Iterator[None]:
    """Tell also within a long statement of `connection`; SQLite itself would lose what `tell` raises."""
    raised: list[BaseException] = []

    def handler() -> int:
        try:
            tell(0, 0)
        except BaseException as error:  # noqa: BLE001 — raised again below
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(handler, _OPERATIONS)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


class OpeningCancelledError(Exception):
    """The reader wants the catalogue no more."""
