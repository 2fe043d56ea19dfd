"""From pane to pane by the keyboard: filter, outline, list, text, or the table, and what was saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

if TYPE_CHECKING:
    from mirps_desktop.widgets.main_window import MainWindow


def step_pane(window: "MainWindow", *, forward: bool) -> None:
    """Give the focus to the next pane that is seen, or the previous one; the first follows the last."""
    panes = [(area, stop) for area, stop in _panes(window) if stop.isVisible() and stop.isEnabled()]
    focused = QApplication.focusWidget()
    places = [place for place, (area, _stop) in enumerate(panes) if _holds(area, focused)]
    step = 1 if forward else -1
    place = places[0] + step if places else min(step, 0)
    panes[place % len(panes)][1].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(area: QWidget | None, part: QWidget | None) -> bool:
    return area is not None and part is not None and (area is part or area.isAncestorOf(part))


def _panes(window: "MainWindow") -> list[tuple[QWidget | None, QWidget]]:
    """Return every pane with what takes the focus in it."""
    browse, notice, overview = window.browse, window.notice, window.pages.overview
    suggestions = (button for button in browse.list_panel.findChildren(QPushButton) if button.isVisible())
    panes: list[tuple[QWidget | None, QWidget]] = [
        (window.filter_box.parentWidget(), window.filter),
        (browse.outline.parentWidget(), browse.outline),
        (browse.list_panel, next(suggestions, browse.list)),
        (browse.detail, browse.detail.browser),
        (notice, notice.folder_button if notice.open_button.isHidden() else notice.open_button),
    ]
    if overview is not None:
        panes.insert(1, (overview, overview.view))
    return panes
