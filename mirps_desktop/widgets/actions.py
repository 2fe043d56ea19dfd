"""The QActions of the window, made from the one list of all actions."""

from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup

from mirps_desktop.widgets.action_list import ACTIONS, CONTEXT, ActionRecord, Needs

_RECORDS = {record.name: record for record in ACTIONS}
_ERASING = ("Backspace", "Shift+Backspace")
"""Windows goes back by them too; here they erase what was typed."""


class Actions(QObject):
    """The QActions made from the list; their object names are the names of the records.

    Each is made when it is first asked for; `complete` makes the others, after the start.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._selected = 0
        self._groups: dict[str, QActionGroup] = {}
        self._actions: dict[str, QAction] = {}
        self._present = dict.fromkeys(Needs, True) | {Needs.STEPS: False}

    def __getitem__(self, name: str) -> QAction:
        if name not in self._actions:
            record = _RECORDS[name]
            self._actions[name] = self._make(record)
            self._say(record)
        return self._actions[name]

    def complete(self) -> None:
        """Make all that were not asked for yet."""
        for record in ACTIONS:
            self[record.name]

    def retranslate(self) -> None:
        """Say the texts again in the present language."""
        for name in self._actions:
            self._say(_RECORDS[name])
        self.say_selected(self._selected)

    def _say(self, record: ActionRecord) -> None:
        action = self._actions[record.name]
        action.setText(QCoreApplication.translate("Actions", record.text))
        self._explain(action, record.tip)
        # Given in any case: Qt's own leaves out the dots that say that a dialog comes.
        button = QCoreApplication.translate("Actions", record.button) if record.button else action.text()
        action.setIconText(button.replace("&", ""))

    def say_selected(self, count: int) -> None:
        """Say in the menus that `count` pledges are copied, where the reader selected several."""
        was_several, self._selected = self._selected > 1, count
        if count <= 1 and not was_several:  # as at most keystrokes: the usual words stand
            return
        several = {
            "copy": self.tr("&Copy %n pledge(s)", "", count),
            "citation": self.tr("Copy %n c&itation(s)", "", count),
        }
        for name, text in several.items():
            action, record = self[name], _RECORDS[name]
            action.setText(text if count > 1 else QCoreApplication.translate("Actions", record.text))
            self._explain(action, "" if count > 1 else record.tip)

    def _explain(self, action: QAction, tip: str) -> None:
        """Say what `action` does, and its keys: by `tip`, or else its text."""
        said = QCoreApplication.translate("Actions", tip) if tip else ""
        plain = said or action.text().replace("&", "").rstrip("…")
        keys = action.shortcuts()
        action.setToolTip(f"{plain} ({_native(keys[0])})" if keys else plain)
        action.setStatusTip(said)

    def context_menu(self) -> list[QAction]:
        """Return the actions of the list's own menu, with separators."""
        actions = []
        for name in CONTEXT:
            separator = QAction(self.parent())
            separator.setSeparator(True)
            actions.append(self[name] if name else separator)
        return actions

    def enable(self, *, shown: bool, listed: bool, current: bool, several: bool, foreign: bool) -> None:
        """Enable what makes sense now."""
        self._present |= {
            Needs.SHOWN: shown,
            Needs.LISTED: shown and listed,
            Needs.CURRENT: current and listed,
            Needs.SEVERAL: several,
            Needs.FOREIGN: foreign,
        }
        for name, action in self._actions.items():
            if (needs := _RECORDS[name].needs) is not Needs.STEPS:  # which who goes there knows
                action.setEnabled(self._present[needs])

    def _make(self, record: ActionRecord) -> QAction:
        action = QAction(self.parent())
        action.setObjectName(record.name)
        action.setMenuRole(record.role)
        action.setShortcuts(_sequences(record))  # now: keys that come later paint the buttons again
        action.setEnabled(self._present[record.needs])
        if record.group:
            group = self._groups.get(record.group) or QActionGroup(self)
            self._groups[record.group] = group
            action.setCheckable(True)
            group.addAction(action)
        return action


def _sequences(record: ActionRecord) -> list[QtGui.QKeySequence]:
    """Return the keys of an action, those of the system first."""
    standard = QtGui.QKeySequence.StandardKey[record.standard] if record.standard else None
    found = [] if standard is None else QtGui.QKeySequence.keyBindings(standard)
    erasing = [QtGui.QKeySequence(keys) for keys in _ERASING]
    sequences: list[QtGui.QKeySequence] = []
    for sequence in [*found, *(QtGui.QKeySequence(keys) for keys in record.keys)]:
        if sequence not in (*sequences, *erasing):
            sequences.append(sequence)
    return sequences


def _native(keys: QtGui.QKeySequence) -> str:
    return keys.toString(QtGui.QKeySequence.SequenceFormat.NativeText)
