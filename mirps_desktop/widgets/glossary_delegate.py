"""The cells of the glossary: what is easily confused stands out."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mirps_desktop.catalogue.glossary import Relation
from mirps_desktop.models.glossary_model import GlossaryRole
from mirps_desktop.widgets.appearance import match_colour

AnyIndex = QModelIndex | QPersistentModelIndex

_TINT = 70  # of 255: the text keeps its contrast


def is_warning(index: AnyIndex) -> bool:
    """Return whether the row of `index` warns of terms that are never the same."""
    return bool(index.data(GlossaryRole.ENTRY).relation is Relation.NEVER)


class GlossaryDelegate(QStyledItemDelegate):
    """A warning is bold on a tinted row; it says so in words as well."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if is_warning(index):
            option.font.setBold(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_warning(index) and not is_chosen:
            tint = QColor(match_colour(QPalette(option.palette)))
            tint.setAlpha(_TINT)
            painter.fillRect(option.rect, tint)
        super().paint(painter, option, index)
