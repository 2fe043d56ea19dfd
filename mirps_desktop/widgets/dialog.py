"""What all dialogs of the program are."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from mirps_desktop.widgets.context_menu_key import add_context_menu_key
from mirps_desktop.widgets.flat_style import install_flat_style


class Dialog(QDialog):
    """A dialog in the program's style."""

    def __init__(self, parent: QWidget | None = None) -> None:
        install_flat_style()
        super().__init__(parent)
        add_context_menu_key(self)

    def resize_on_screen(self, width: int, height: int, percent: int = 100) -> None:
        """Take `width` × `height` pixels, or nine tenths of the screen where that is less.

        Where the text is written in more than 100 `percent`, it is the wider for it.
        """
        width = width * max(percent, 100) // 100
        self.resize(QSize(width, height).boundedTo(self.screen().availableSize() * 0.9))
