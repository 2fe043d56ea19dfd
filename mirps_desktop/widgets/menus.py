"""The menu bar, made from the list of actions."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from mirps_desktop.widgets.action_list import ACTIONS, BEFORE, MENUS, SUBMENUS
from mirps_desktop.widgets.actions import Actions


class Menus:
    """Every action has its place in a menu; the menus change their titles with the language.

    A menu is made when it is first asked for, those of the bar at once; `complete`, after the
    start, fills them.
    """

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        self._bar = bar
        self._actions = actions
        self._menus: dict[str, QMenu] = {}
        for name, _title in MENUS:
            if name not in SUBMENUS:
                bar.addMenu(self[name])
        self._fill("order")  # whose button says what is chosen

    def __getitem__(self, name: str) -> QMenu:
        if name not in self._menus:
            self._menus[name] = QMenu(self._bar)
        return self._menus[name]

    def complete(self) -> None:
        """Fill all menus."""
        for name, _title in MENUS:
            if name != "order":
                self._fill(name)
        for name, above in SUBMENUS.items():
            if name in BEFORE:
                self[above].insertMenu(self._actions[BEFORE[name]], self[name])
            else:
                self[above].addMenu(self[name])
        self.retranslate()

    def retranslate(self) -> None:
        """Say the titles again in the present language."""
        for name, title in MENUS:
            if name in self._menus:
                self._menus[name].setTitle(QCoreApplication.translate("Actions", title))

    def _fill(self, name: str) -> None:
        for record in ACTIONS:
            if record.menu == name:
                if record.separator:
                    self[name].addSeparator()
                self[name].addAction(self._actions[record.name])
