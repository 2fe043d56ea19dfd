"""The toolbar: the filter, and the buttons of the actions that a reader needs most."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from mirps_desktop.widgets.qt_numbers import TAB_FOCUS, TEXT_ONLY


class ToolBar(QToolBar):
    """Its buttons can be reached by Tab, unlike those of Qt's own toolbars."""

    def __init__(self, filter_edit: QWidget, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setProperty("toolButtonStyle", TEXT_ONLY)
        self.toggleViewAction().setVisible(False)
        self.addWidget(filter_edit)
        self.addActions(actions)
        self.buttons = [self.widgetForAction(action) for action in actions]
        for button in self.buttons:
            button.setProperty("focusPolicy", TAB_FOCUS)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        # Not as its title: a screen reader would hear that of the first language for ever.
        self.setAccessibleName(self.tr("Toolbar"))
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if isinstance(more, QToolButton):  # what Qt shows where the window is too narrow for all buttons
            more.setAccessibleName(self.tr("More buttons"))
            more.setToolTip(self.tr("More buttons"))
