"""The pages of a preview: found little by little, pictured when they are looked at."""

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPixmap

from mirps_desktop.printing.sheet_painter import SheetPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mirps_desktop.printing.sheet_pages import SheetPage

AnyIndex = QModelIndex | QPersistentModelIndex
_AT_ONCE = 20  # pages, some milliseconds' work
_KEPT = 60  # small pictures
_FINER = 2  # painted so much larger and then scaled: else small letters stand on whole pixels, unevenly
_FINE = 2.0  # dots per pixel from which that is not seen
_FORMAT = QImage.Format.Format_RGB32


class SheetPageModel(QAbstractListModel):
    """One row a page; the role DecorationRole has its picture, `thumbnail_width` pixels wide."""

    completed = Signal()

    def __init__(self, thumbnail_width: int, parent: QObject) -> None:
        super().__init__(parent)
        self._width = thumbnail_width
        self._ratio = 1.0
        self._sheets: SheetPainter | None = None
        self._pages: list[SheetPage] = []
        self._coming: Iterator[SheetPage] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)
        self._thumbnail = lru_cache(_KEPT)(self._small_picture)

    @property
    def is_complete(self) -> bool:
        """Whether all pages are known."""
        return self._coming is None

    @property
    def paper(self) -> QSizeF:
        """The size of the pages in points."""
        return self._sheets.paper if self._sheets else QSizeF(1, 1)

    def show_sheets(self, sheets: SheetPainter, ratio: float) -> None:
        """Show these pages from now on, the first at once; the screen has `ratio` dots per pixel."""
        self.beginResetModel()
        self._sheets, self._ratio, self._pages, self._coming = sheets, ratio, [], sheets.pages()
        self._thumbnail.cache_clear()
        self.endResetModel()
        self._timer.start(0)
        self._take()

    def stop(self) -> None:
        """Look for no further pages."""
        self._timer.stop()

    def picture(self, row: int, width: int) -> QPixmap:
        """Return the page in `row`, `width` pixels wide."""
        paper, dots = self.paper, round(width * self._ratio)
        finer = dots * (1 if self._ratio >= _FINE else _FINER)
        fine = QImage(finer, round(finer * paper.height() / paper.width()), _FORMAT)
        fine.fill(Qt.GlobalColor.white)
        if self._sheets:
            painter = QPainter(fine)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            scale = fine.width() / (paper.width() * self._sheets.unit)
            painter.scale(scale, scale)
            self._sheets.paint(painter, self._pages[row])
            painter.end()
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = QPixmap.fromImage(fine.scaledToWidth(dots, smooth))
        picture.setDevicePixelRatio(self._ratio)
        return picture

    def _small_picture(self, row: int) -> QPixmap:
        return self.picture(row, self._width)

    def _take(self) -> None:
        if self._coming is None:
            return
        found = list(islice(self._coming, _AT_ONCE))
        if found:
            self.beginInsertRows(QModelIndex(), len(self._pages), len(self._pages) + len(found) - 1)
            self._pages += found
            self.endInsertRows()
        if len(found) < _AT_ONCE:
            self._coming = None
            self._timer.stop()
            self.completed.emit()

    # Qt's own

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pages)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole and self._sheets:
            said = self._sheets.says(self._pages[index.row()])
            return self.tr("Page {number}: {pledges}").format(number=index.row() + 1, pledges=said)
        return None
