"""The rows of the glossary that match what was typed, in the alphabet of the interface's language."""

import re
from collections.abc import Sequence

from PySide6.QtCore import (
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from mirps_desktop.catalogue.folding import key
from mirps_desktop.language import Language
from mirps_desktop.models.glossary_model import GlossaryColumn, GlossaryModel, GlossaryRole

AnyIndex = QModelIndex | QPersistentModelIndex

_HYPHEN = re.compile("[-\u2010\u2011]")


class GlossaryProxyModel(QSortFilterProxyModel):
    """Every word typed must begin a word of a row; capitals, accents and hyphens don't matter."""

    def __init__(self, model: GlossaryModel, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[tuple[str, ...], ...] = ()
        self._collator = QCollator(QLocale(language.value))
        self._begun: frozenset[int] = frozenset()
        self._ranks: dict[int, Sequence[int]] = {}
        self.glossary = model
        model.dataChanged.connect(self._ranks.clear)
        self.setSourceModel(model)

    def source_row(self, row: int) -> int:
        """Return where `row` is among all terms."""
        return self.mapToSource(self.index(row, 0)).row()

    def set_text(self, text: str) -> None:
        """Show the rows that match `text`; all rows for an empty one."""
        # Typed with a hyphen, a word may stand in the glossary as two words or as one.
        wanted = (tuple(key(text).split()), tuple(key(_HYPHEN.sub("", text)).split()))
        if wanted != self._wanted:
            self._wanted = wanted
            self._begun = self._rows_begun_by(text) if wanted[0] else frozenset()
            self.invalidate()

    def set_language(self, language: Language) -> None:
        """Sort in the alphabet of `language` from now on."""
        self._collator = QCollator(QLocale(language.value))
        self._ranks.clear()
        self.invalidate()

    # Qt's own

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        if not self._wanted:
            return True
        words = self.sourceModel().index(source_row, 0, source_parent).data(GlossaryRole.WORDS)
        return any(
            all(any(word.startswith(typed) for word in words) for typed in wanted) for wanted in self._wanted
        )

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        first, second, begun = left.row(), right.row(), self._begun
        if (first in begun) != (second in begun):  # also where the alphabet goes backwards
            return (first in begun) == (self.sortOrder() == Qt.SortOrder.AscendingOrder)
        ranks = self._ranks_in(left.column())
        return ranks[first] < ranks[second]

    def _rows_begun_by(self, text: str) -> frozenset[int]:
        """Return the rows one of whose terms begins with `text`: they come first."""
        begun = key(text)
        terms = (self.glossary.entry(row).texts for row in range(self.glossary.rowCount()))
        return frozenset(
            row
            for row, texts in enumerate(terms)
            if any(key(term).startswith(begun) for term in (*texts.en.split(" · "), *texts.es.split(" · ")))
        )

    def _ranks_in(self, column: int) -> Sequence[int]:
        """Return the place of each term in the alphabet, by `column`; the same words have the same place."""
        if column not in self._ranks:
            texts = [
                self.glossary.sorted_by(row, GlossaryColumn(column))
                for row in range(self.glossary.rowCount())
            ]
            places = {
                text: place for place, text in enumerate(sorted(set(texts), key=self._collator.sortKey))
            }
            self._ranks[column] = [places[text] for text in texts]
        return self._ranks[column]
