"""The QActions of the window, made from the one list of all actions."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from mirps_desktop.widgets.action_list import ACTIONS, CONTEXT, ActionRecord, Key, Needs

_ERASING = (QKeySequence("Backspace"), QKeySequence("Shift+Backspace"))
"""Windows goes back by them too; here they erase what was typed."""


class Actions(QObject):
    """The QActions made from the list; their object names are the names of the records."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._selected = 0
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {record.name: self._make(record) for record in ACTIONS}
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        for record in ACTIONS:
            action = self._actions[record.name]
            action.setText(QCoreApplication.translate("Actions", record.text))
            tip = QCoreApplication.translate("Actions", record.tip) if record.tip else ""
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            plain = tip or action.text().replace("&", "").rstrip("…")
            action.setToolTip(f"{plain} ({keys})" if keys else plain)
            action.setStatusTip(tip)
            # Given in any case: Qt's own leaves out the dots that say that a dialog comes.
            button = QCoreApplication.translate("Actions", record.button) if record.button else action.text()
            action.setIconText(button.replace("&", ""))
        self.say_selected(self._selected)

    def say_selected(self, count: int) -> None:
        """Say in the menus that `count` pledges are copied, where the reader selected several."""
        self._selected = count
        if count > 1:
            self._actions["copy"].setText(self.tr("&Copy %n pledge(s)", "", count))
            self._actions["citation"].setText(self.tr("Copy %n c&itation(s)", "", count))
            return
        for record in ACTIONS:
            if record.name in {"copy", "citation"}:
                self._actions[record.name].setText(QCoreApplication.translate("Actions", record.text))

    def context_menu(self) -> list[QAction]:
        """Return the actions of the list's own menu, with separators."""
        actions = []
        for name in CONTEXT:
            separator = QAction(self.parent())
            separator.setSeparator(True)
            actions.append(self._actions[name] if name else separator)
        return actions

    def enable(self, *, shown: bool, listed: bool, current: bool, several: bool, foreign: bool) -> None:
        """Enable what makes sense now."""
        present = {
            Needs.NOTHING: True,
            Needs.SHOWN: shown,
            Needs.LISTED: shown and listed,
            Needs.CURRENT: current and listed,
            Needs.SEVERAL: several,
            Needs.FOREIGN: foreign,
        }
        for record in ACTIONS:
            if record.needs in present:
                self._actions[record.name].setEnabled(present[record.needs])

    def _make(self, record: ActionRecord) -> QAction:
        action = QAction(self.parent())
        action.setObjectName(record.name)
        action.setMenuRole(record.role)
        sequences: list[QKeySequence] = []
        for key in record.keys:
            found = QKeySequence.keyBindings(key) if isinstance(key, Key) else [QKeySequence(key)]
            sequences += [sequence for sequence in found if sequence not in (*sequences, *_ERASING)]
        action.setShortcuts(sequences)
        action.setEnabled(record.needs is not Needs.STEPS)
        if record.group:
            group = self._groups.setdefault(record.group, QActionGroup(self))
            action.setCheckable(True)
            group.addAction(action)
        return action
