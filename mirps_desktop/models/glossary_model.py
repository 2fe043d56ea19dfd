"""The glossary as a table: a row per entry, in the language of the search's owner."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirps_desktop.catalogue.folding import compounds, key
from mirps_desktop.catalogue.glossary import Relation
from mirps_desktop.catalogue.glossary_entries import Entry, entries
from mirps_desktop.models.pledge_search import PledgeSearch

AnyIndex = QModelIndex | QPersistentModelIndex


class GlossaryColumn(IntEnum):
    """The columns from left to right."""

    ENGLISH = 0
    SPANISH = 1
    KIND = 2
    NOTE = 3
    CONFIRMED = 4


class GlossaryRole(IntEnum):
    """What a row tells beyond its cells: the entry, and its folded words."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    WORDS = Qt.ItemDataRole.UserRole + 2


class GlossaryModel(QAbstractTableModel):
    """Terms stay in their own language; kinds and notes are in that of the interface."""

    def __init__(self, search: PledgeSearch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._entries = entries(search.catalogue.glossary)
        self._words: dict[int, tuple[str, ...]] = {}

    def entry(self, row: int) -> Entry:
        """Return the entry in `row`."""
        return self._entries[row]

    def cells(self, row: int) -> tuple[str, ...]:
        """Return the texts of `row`, a column each."""
        return tuple(self._text(self._entries[row], column) for column in GlossaryColumn)

    def line(self, row: int) -> str:
        """Return the cells of `row`, parted by tabs, for the clipboard."""
        return "\t".join(self.cells(row))

    def sorted_by(self, row: int, column: GlossaryColumn) -> str:
        """Return the text of a cell; where a term has none in its language, that of the other one."""
        entry = self._entries[row]
        if column is GlossaryColumn.ENGLISH:
            return entry.texts.en or entry.texts.es
        if column is GlossaryColumn.SPANISH:
            return entry.texts.es.removeprefix("≠ ") or entry.texts.en
        return self._text(entry, column)

    def retranslate(self) -> None:
        """Say kinds, notes and headings again in the language of the search's owner."""
        self._words.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(GlossaryColumn) - 1)
        if self._entries:
            last = self.index(len(self._entries) - 1, len(GlossaryColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # Qt's own

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(GlossaryColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        is_across = orientation is Qt.Orientation.Horizontal
        count = len(GlossaryColumn) if is_across else len(self._entries)
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= section < count:
            return None
        if not is_across:  # hidden: for a screen reader
            return self.sorted_by(section, GlossaryColumn.ENGLISH)
        return {
            GlossaryColumn.ENGLISH: self.tr("English"),
            GlossaryColumn.SPANISH: self.tr("Spanish"),
            GlossaryColumn.KIND: self.tr("Kind"),
            GlossaryColumn.NOTE: self.tr("Note"),
            GlossaryColumn.CONFIRMED: self.tr("Confirmed"),
        }[GlossaryColumn(section)]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        column = GlossaryColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, column)
        if role == GlossaryRole.ENTRY:
            return entry
        return self._words_of(index.row()) if role == GlossaryRole.WORDS else None

    def _spoken(self, entry: Entry, column: GlossaryColumn) -> str:
        """Return what a screen reader says of a cell: of the first one, the whole row."""
        if column is GlossaryColumn.ENGLISH:
            said = [self._text(entry, one) for one in GlossaryColumn]
            if not entry.unconfirmed:  # a bare “yes” says nothing where there is no heading
                said[GlossaryColumn.CONFIRMED] = self.tr("confirmed")
            return ", ".join(filter(None, said))
        return self._text(entry, column) or self.tr("none")

    def _text(self, entry: Entry, column: GlossaryColumn) -> str:
        if column is GlossaryColumn.ENGLISH:
            return entry.texts.en
        if column is GlossaryColumn.SPANISH:
            return entry.texts.es
        if column is GlossaryColumn.KIND:
            return self._kind(entry.relation)
        return entry.notes(self._search.language) if column is GlossaryColumn.NOTE else self._confirmed(entry)

    def _kind(self, relation: Relation) -> str:
        return {
            Relation.TRANSLATION: self.tr("Translation"),
            Relation.ACRONYM: self.tr("Acronym"),
            Relation.VARIANT: self.tr("Variant"),
            Relation.NEVER: self.tr("Never the same"),
        }[relation]

    def _confirmed(self, entry: Entry) -> str:
        if not entry.unconfirmed:
            return self.tr("yes")
        if not entry.is_confirmed_in_part:
            return self.tr("to be confirmed")
        return self.tr("to be confirmed: {terms}").format(terms=" · ".join(entry.unconfirmed))

    def _words_of(self, row: int) -> tuple[str, ...]:
        """Return the folded words of terms and note; hyphenated ones also written together."""
        if row not in self._words:
            entry = self._entries[row]
            text = " ".join([entry.texts.en, entry.texts.es, entry.notes(self._search.language)])
            self._words[row] = tuple({*key(text).split(), *compounds(text)})
        return self._words[row]
