"""What stands in the way where nothing is found, and what to try."""

from typing import NamedTuple


class Obstacle(NamedTuple):
    """A part of a query that keeps anything from being found.

    `alone` is the number of pledges that have it, `without` of those that match the rest of the query.
    """

    typed: str
    alone: int
    without: int


class Advice(NamedTuple):
    """What stands in the way of an empty answer, and queries that do find something."""

    obstacles: tuple[Obstacle, ...] = ()
    queries: tuple[str, ...] = ()
