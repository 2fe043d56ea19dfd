"""All actions as data: menus, toolbar, context menu and shortcuts are made from this one list."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

Key = QKeySequence.StandardKey
Role = QAction.MenuRole


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark `text` for translation; Qt's own function is typed as returning any object."""
    return text


class Needs(StrEnum):
    """What must be there before an action makes sense."""

    NOTHING = "nothing"
    SHOWN = "shown"  # at least one pledge in the list
    CURRENT = "current"  # a pledge in the detail panel


@dataclass(frozen=True, slots=True)
class ActionRecord:
    """One action; `menu` is its place in the menu bar, `group` makes it one of several choices."""

    name: str
    text: str
    menu: str
    keys: tuple[Key | str, ...] = ()
    tip: str = ""
    needs: Needs = Needs.NOTHING
    group: str = ""
    role: QAction.MenuRole = Role.NoRole
    toolbar: bool = False
    context: bool = False
    separator: bool = False  # before it, in its menu


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("appearance", QT_TRANSLATE_NOOP("Actions", "&Appearance")),
    ("language", QT_TRANSLATE_NOOP("Actions", "&Language")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)
SUBMENUS = {"appearance": "view", "language": "view"}

ACTIONS = (
    ActionRecord("export", QT_TRANSLATE_NOOP("Actions", "&Export to Excel…"), "file", ("Ctrl+E",),
        QT_TRANSLATE_NOOP("Actions", "Export the selected pledges, or else all that are shown"),
        Needs.SHOWN, toolbar=True, context=True),
    ActionRecord("brief", QT_TRANSLATE_NOOP("Actions", "Country &brief…"), "file", ("Ctrl+B",),
        QT_TRANSLATE_NOOP("Actions", "A print-ready workbook about one country or several"), toolbar=True),
    ActionRecord("print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "file", (Key.Print,),
        QT_TRANSLATE_NOOP("Actions", "Print sheets of the selected pledges, or else of all that are shown"),
        Needs.SHOWN, toolbar=True, context=True, separator=True),
    ActionRecord("pdf", QT_TRANSLATE_NOOP("Actions", "Save sheets as P&DF…"), "file", ("Ctrl+Shift+P",),
        needs=Needs.SHOWN, context=True),
    ActionRecord("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", (Key.Quit, "Ctrl+Q"),
        role=Role.QuitRole, separator=True),
    ActionRecord("copy", QT_TRANSLATE_NOOP("Actions", "&Copy pledge"), "edit", ("Ctrl+Shift+C",),
        QT_TRANSLATE_NOOP("Actions", "Copy the pledge as plain and rich text"), Needs.CURRENT, context=True),
    ActionRecord("citation", QT_TRANSLATE_NOOP("Actions", "Copy c&itation"), "edit", ("Ctrl+Alt+C",),
        QT_TRANSLATE_NOOP("Actions", "Copy a one-line reference"), Needs.CURRENT, context=True),
    ActionRecord("sheet", QT_TRANSLATE_NOOP("Actions", "Print &sheet…"), "file", (),
        QT_TRANSLATE_NOOP("Actions", "Print the sheet of this pledge"), Needs.CURRENT),
    ActionRecord("select_all", QT_TRANSLATE_NOOP("Actions", "Select &all"), "edit", (Key.SelectAll,),
        needs=Needs.SHOWN, separator=True),
    ActionRecord("find", QT_TRANSLATE_NOOP("Actions", "&Filter"), "edit", (Key.Find,), separator=True),
    ActionRecord("clear", QT_TRANSLATE_NOOP("Actions", "C&lear the filter"), "edit", ("Esc",)),
    ActionRecord("by_theme", QT_TRANSLATE_NOOP("Actions", "By &theme"), "view", ("Ctrl+1",),
        group="grouping"),
    ActionRecord("by_country", QT_TRANSLATE_NOOP("Actions", "By &country"), "view", ("Ctrl+2",),
        group="grouping"),
    ActionRecord("system", QT_TRANSLATE_NOOP("Actions", "As the &system"), "appearance", group="appearance"),
    ActionRecord("light", QT_TRANSLATE_NOOP("Actions", "&Light"), "appearance", group="appearance"),
    ActionRecord("dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "appearance", group="appearance"),
    ActionRecord("en", QT_TRANSLATE_NOOP("Actions", "&English"), "language", group="language"),
    ActionRecord("es", QT_TRANSLATE_NOOP("Actions", "E&spañol"), "language", group="language"),
    ActionRecord("glossary", QT_TRANSLATE_NOOP("Actions", "&Glossary…"), "help", ("Ctrl+G",)),
    ActionRecord("about", QT_TRANSLATE_NOOP("Actions", "&About MIRPS Pledges"), "help", role=Role.AboutRole),
)  # fmt: skip


class Actions(QObject):
    """The QActions made from the list; their object names are the names of the records."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
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

    def enable(self, *, shown: bool, current: bool) -> None:
        """Enable what makes sense now."""
        present = {Needs.NOTHING: True, Needs.SHOWN: shown, Needs.CURRENT: current}
        for record in ACTIONS:
            self._actions[record.name].setEnabled(present[record.needs])

    def _make(self, record: ActionRecord) -> QAction:
        action = QAction(self.parent())
        action.setObjectName(record.name)
        action.setMenuRole(record.role)
        sequences: list[QKeySequence] = []
        for key in record.keys:
            found = QKeySequence.keyBindings(key) if isinstance(key, Key) else [QKeySequence(key)]
            sequences += [sequence for sequence in found if sequence not in sequences]
        action.setShortcuts(sequences)
        if record.group:
            group = self._groups.setdefault(record.group, QActionGroup(self))
            action.setCheckable(True)
            group.addAction(action)
        return action
