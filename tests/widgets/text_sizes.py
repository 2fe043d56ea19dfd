"""How large something is written, and the wheel that changes it."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTableView, QWidget

from mirps_desktop.widgets.pledge_browser import PledgeBrowser

CONTROL = Qt.KeyboardModifier.ControlModifier


def turn(area: QAbstractScrollArea, by: int, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    place = QPointF(area.viewport().rect().center())
    event = QWheelEvent(
        place,
        area.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area.viewport(), event)


def points(widget: QWidget) -> float:
    return widget.font().pointSizeF()


def written(browser: PledgeBrowser) -> list[float]:
    """Return the sizes in which the text of `browser` is written, as often as there are."""
    found = []
    block = browser.document().begin()
    while block.isValid():
        found += [part.format.fontPointSize() for part in block.textFormats()]
        block = block.next()
    return found


def heights(view: QTableView) -> set[int]:
    return {view.rowHeight(row) for row in range(view.model().rowCount())}
