"""The menu bar, made from the list of actions."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from mirps_desktop.widgets.action_list import ACTIONS, BEFORE, MENUS, SUBMENUS
from mirps_desktop.widgets.actions import Actions


class Menus:
    """Every action has its place in a menu; the menus change their titles with the language."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        self._menus: dict[str, QMenu] = {}
        for name, _title in MENUS:
            self._menus[name] = QMenu(bar)
            if name not in SUBMENUS:
                bar.addMenu(self._menus[name])
        for record in ACTIONS:
            menu = self._menus[record.menu]
            if record.separator:
                menu.addSeparator()
            menu.addAction(actions[record.name])
        for name, above in SUBMENUS.items():
            if name in BEFORE:
                self._menus[above].insertMenu(actions[BEFORE[name]], self._menus[name])
            else:
                self._menus[above].addMenu(self._menus[name])

    def __getitem__(self, name: str) -> QMenu:
        return self._menus[name]

    def retranslate(self) -> None:
        """Say the titles again in the present language."""
        for name, title in MENUS:
            self._menus[name].setTitle(QCoreApplication.translate("Actions", title))
