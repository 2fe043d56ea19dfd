"""Scroll bars whose room is always kept: what comes and goes while one types would lay the text out twice."""

from PySide6.QtWidgets import QAbstractScrollArea

from mirps_desktop.widgets.qt_numbers import SCROLL_BAR_ON


def keep_room_for_bar(area: QAbstractScrollArea) -> None:
    """Keep the vertical scroll bar of `area`; where nothing scrolls it is disabled, which shows no handle."""
    area.setProperty("verticalScrollBarPolicy", SCROLL_BAR_ON)
    bar = area.verticalScrollBar()
    bar.setEnabled(bar.maximum() > 0)
    bar.rangeChanged.connect(lambda _least, most: bar.setEnabled(most > 0))
