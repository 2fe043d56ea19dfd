"""How large a page is shown."""

from PySide6.QtWidgets import QComboBox, QWidget

WHOLE_PAGE, PAGE_WIDTH = 0, -1
ZOOMS = (75, 100, 150, 200)


class SheetZoom(QComboBox):
    """Offers the whole page, the width of the page, and percents of the size on paper."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.addItem(self.tr("Whole page"), WHOLE_PAGE)
        self.addItem(self.tr("Page width"), PAGE_WIDTH)
        for percent in ZOOMS:
            self.addItem(self.tr("{percent}%").format(percent=percent), percent)

    @property
    def zoom(self) -> int:
        """What is chosen: percent, WHOLE_PAGE or PAGE_WIDTH."""
        return int(self.currentData())

    def choose(self, zoom: int) -> None:
        """Choose `zoom`, one of those that are offered."""
        self.setCurrentIndex(self.findData(zoom))

    def enlarge(self, percent: float) -> None:
        """Choose the next size above `percent`, which is seen now; the largest stays."""
        self.choose(next((zoom for zoom in ZOOMS if zoom > percent + 1), ZOOMS[-1]))

    def reduce(self, percent: float) -> None:
        """Choose the next size below `percent`, which is seen now, at last the whole page."""
        self.choose(next((zoom for zoom in reversed(ZOOMS) if zoom < percent - 1), WHOLE_PAGE))
