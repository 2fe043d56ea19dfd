"""The places that were looked at, as in a browser: one is present, others lie behind and ahead of it."""

from mirps_desktop.models.place import Place

_MOST = 100


class History:
    """A new place cuts off those ahead; the oldest are forgotten beyond `most`."""

    def __init__(self, place: Place, most: int = _MOST) -> None:
        self._places = [place]
        self._at = 0
        self._most = most

    @property
    def present(self) -> Place:
        """The place that the reader is at."""
        return self._places[self._at]

    @property
    def behind(self) -> Place | None:
        """Where one step back leads; None at the first place."""
        return self._places[self._at - 1] if self._at else None

    @property
    def ahead(self) -> Place | None:
        """Where one step forward leads; None at the last place."""
        return self._places[self._at + 1] if self._at + 1 < len(self._places) else None

    def visit(self, place: Place) -> None:
        """Be at `place`: a new one after the present one, or the present one as it looks now."""
        if place.is_at(self.present):
            self._places[self._at] = place
            return
        del self._places[self._at + 1 :]
        self._places = [*self._places, place][-self._most :]
        self._at = len(self._places) - 1

    def go_back(self) -> Place | None:
        """Step back and return where that leads; None at the first place."""
        place = self.behind
        self._at -= place is not None
        return place

    def go_forward(self) -> Place | None:
        """Step forward and return where that leads; None at the last place."""
        place = self.ahead
        self._at += place is not None
        return place
