"""What the program remembers between two starts, behind typed functions."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from enum import StrEnum
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QByteArray

from mirps_desktop.catalogue.query import Order
from mirps_desktop.language import Language, system_language
from mirps_desktop.models.outline_item import Grouping
from mirps_desktop.settings_store import SettingsStore

_MOST_FILTERS, _LONGEST = 12, 1_000  # characters each
_MOST_CATALOGUES = 6
_DIGITS = 3  # of a size in percent


class Appearance(StrEnum):
    """Light or dark, as chosen by the reader."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def _is_file(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_file()
    return False


class StartPage(StrEnum):
    """Which page the window opens with."""

    LAST = "last"  # the one that was left
    LIST = "list"
    OVERVIEW = "overview"


class Settings(SettingsStore):
    """Typed access to the reader's settings; a value that cannot be read counts as not set."""

    @property
    def language(self) -> Language:
        """The interface language; the first start follows the system."""
        value = self._text("language")
        return Language(value) if value in list(Language) else system_language()

    @language.setter
    def language(self, language: Language) -> None:
        self._choose("language", language.value)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system."""
        value = self._text("appearance")
        return Appearance(value) if value in list(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._choose("appearance", appearance.value)

    @property
    def grouping(self) -> Grouping:
        """How the outline is nested."""
        value = self._text("grouping")
        return Grouping(value) if value in list(Grouping) else Grouping.THEME

    @grouping.setter
    def grouping(self, grouping: Grouping) -> None:
        self._choose("grouping", grouping.value)

    @property
    def start_page(self) -> StartPage:
        """The page that the window opens with."""
        value = self._text("start_page")
        return StartPage(value) if value in list(StartPage) else StartPage.LAST

    @start_page.setter
    def start_page(self, page: StartPage) -> None:
        self._choose("start_page", page.value)

    @property
    def text_size(self) -> int:
        """How large pledges are written, in percent."""
        value = self._text("text_size")
        return int(value) if value.isascii() and value.isdigit() and len(value) <= _DIGITS else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._choose("text_size", str(percent))

    @property
    def order(self) -> Order:
        """The order of the list."""
        value = self._text("order")
        return Order(value) if value in list(Order) else Order.DOCUMENT

    @order.setter
    def order(self, order: Order) -> None:
        self._choose("order", order.value)

    @property
    def keep_filter(self) -> bool:
        """Whether the next start has the filter of this one."""
        return self._text("keep_filter") == "true"

    @keep_filter.setter
    def keep_filter(self, keeps: bool) -> None:
        self._choose("keep_filter", "true" if keeps else "false")

    @property
    def recent_filters(self) -> tuple[str, ...]:
        """The filters that found something, the latest first."""
        value = self._store.value("recent_filters")
        found = value if isinstance(value, list) else [value]
        texts = (text for text in found if isinstance(text, str) and 0 < len(text) <= _LONGEST)
        return tuple(islice(texts, _MOST_FILTERS))

    def remember_filter(self, text: str) -> None:
        """Put `text` before the other filters; shorter ones that it began as are forgotten."""
        before = self.recent_filters
        if before[:1] == (text,):
            return
        others = (past for past in before if not text.casefold().startswith(past.casefold()))
        self._store.setValue("recent_filters", [text, *others][:_MOST_FILTERS])

    def forget_filters(self) -> None:
        """Forget the filters that found something."""
        self._store.remove("recent_filters")

    @property
    def recent_catalogues(self) -> tuple[Path, ...]:
        """The catalogues that were opened and are still there, the latest first."""
        return tuple(path for path in self._catalogues() if _is_file(path))

    def remember_catalogue(self, path: Path) -> None:
        """Put the catalogue at `path` before the others."""
        here = path.absolute()
        others = (past for past in self.recent_catalogues if past != here)
        self._store.setValue("recent_catalogues", [*map(str, (here, *others))][:_MOST_CATALOGUES])

    def _catalogues(self) -> Iterator[Path]:
        value = self._store.value("recent_catalogues")
        found = value if isinstance(value, list) else [value]
        paths = (Path(text) for text in found[:_MOST_CATALOGUES] if isinstance(text, str))
        return (path for path in dict.fromkeys(paths) if path.is_absolute())

    @property
    def folder(self) -> str:
        """The folder that a file was written to last; empty at first."""
        return self._text("folder")

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("folder", folder)

    @property
    def paper(self) -> str:
        """The paper chosen last: "a4", "letter", or empty."""
        return self._text("paper")

    @paper.setter
    def paper(self, paper: str) -> None:
        self._choose("paper", paper)

    def choices(self, name: str, known: Collection[str]) -> list[str] | None:
        """Return what was chosen last under `name`, as far as it is `known`; None before any choice."""
        value = self._store.value(f"choices/{name}")
        return [text for text in value.split() if text in known] if isinstance(value, str) else None

    def set_choices(self, name: str, chosen: Iterable[str]) -> None:
        """Remember what was chosen under `name`: words without spaces."""
        self._choose(f"choices/{name}", " ".join(chosen))

    def note(self, name: str) -> str:
        """Return the text that was noted under `name`, or an empty one."""
        return self._text(name)

    def set_note(self, name: str, text: str) -> None:
        """Note `text` under `name`."""
        self._store.setValue(name, text)

    def state(self, name: str) -> QByteArray:
        """Return the saved state of the widget `name` (window geometry, splitter), or an empty one."""
        value = self._store.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, name: str, state: QByteArray) -> None:
        """Save the state of the widget `name`; after a reset, none is saved until the next start."""
        if self._keeps_layout:
            self._store.setValue(f"state/{name}", state)
